import { type Day, dayNumber } from './day.ts';

export interface DayParts {
	readonly year: number;
	/** 0 January … 11 December. */
	readonly month: number;
	readonly date: number;
}

export interface HijriDate {
	readonly year: number;
	/** 0 Muharam … 11 Zulhijah. */
	readonly month: number;
	readonly date: number;
}

export function dayParts(day: Day): DayParts {
	return {
		year: Number(day.slice(0, 4)),
		month: Number(day.slice(5, 7)) - 1,
		date: Number(day.slice(8, 10)),
	};
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: Day): number {
	// Day 0, 1970-01-01, was a Thursday.
	return cycle(dayNumber(day) + 4, 7);
}

/** Day of the five-day Javanese market week: 0 Legi, 1 Pahing, 2 Pon, 3 Wage, 4 Kliwon. */
export function pasaran(day: Day): number {
	// Day 0, 1970-01-01, was Wage; 1945-08-17, as everybody knows, was Jumat Legi.
	return cycle(dayNumber(day) + 3, 5);
}

/**
 * The Hijri date by the Umm al-Qura calendar: approximate, since the month that the Ministry of
 * Religion declares may begin a day earlier or later. None where the engine lacks that calendar.
 */
export function hijriDate(day: Day): HijriDate | undefined {
	const calendar = ummAlQura();
	if (!calendar) return undefined;
	const parts = calendar.formatToParts(Date.parse(day));
	const part = (type: 'year' | 'month' | 'day') => Number(parts.find((each) => each.type === type)?.value);
	return { year: part('year'), month: part('month') - 1, date: part('day') };
}

/** Made once and only when asked for: a formatter takes long to make on a cheap phone. */
let formatter: Intl.DateTimeFormat | undefined;

function ummAlQura(): Intl.DateTimeFormat | undefined {
	formatter ??= new Intl.DateTimeFormat('id-ID-u-ca-islamic-umalqura-nu-latn', {
		day: 'numeric',
		month: 'numeric',
		year: 'numeric',
		timeZone: 'UTC',
	});
	// An engine without the calendar doesn't complain but takes another.
	return formatter.resolvedOptions().calendar === 'islamic-umalqura' ? formatter : undefined;
}

function cycle(number: number, length: number): number {
	return ((number % length) + length) % length;
}
