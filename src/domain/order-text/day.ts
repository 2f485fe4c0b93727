import { dayParts, pasaran, weekday } from '../calendar.ts';
import { addDays, type Day, daysBetween, isDay } from '../day.ts';
import {
	daytimePattern,
	monthOf,
	monthPattern,
	pasaranOf,
	pasaranPattern,
	weekdayOf,
	weekdayPattern,
} from './calendar-words.ts';
import { cover, done, type Span } from './folded-message.ts';
import { type Found, matchSpan, wholeWords } from './pattern.ts';

export interface HeardDay {
	readonly day: Day;
	/** Whether no other day could have been meant. */
	readonly sure: boolean;
}

interface Rule {
	readonly pattern: RegExp;
	readonly read: (words: Groups, today: Day) => HeardDay | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A date without a year that is so long past is one of next year. */
const forgottenDays = 60;

const lead =
	'(?:(?:untuk|utk|buat|bwt|bt|u/|kangge|kagem|nggo|kanggo|pada|di|hari|hr|dinten|dino|besok|bsk)\\s*[,:]?\\s+)*';
const named = `(?:(?<named>${weekdayPattern})(?:\\s+(?:${pasaranPattern}))?\\s*,?\\s+)?`;
const dated = '(?:tgl|tanggal|tg)[.:]?\\s*';
const year = '(?:\\s*[-/., ]\\s*(?<year>20\\d\\d|\\d\\d(?![\\d.:])))?';
/** Not a thing counted, weighed or paid: 1/2 kg, 5 mar(mer), tgl 20-21. */
const notMore = '(?!\\s*[-/.,]?\\s*\\d|\\s*(?:kg|kilo|ons|liter|lt|lusin|rb|ribu|k|jt)(?!\\p{L}))';

/** From the most telling to the least; a rule sees only what those before it have left. */
const rules: readonly Rule[] = [
	{ pattern: wholeWords(`${lead}(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<date>\\d\\d)`), read: readDate },
	{
		pattern: wholeWords(
			`${lead}${named}${dated}(?<date>\\d{1,2})\\s?[-/.]\\s?(?<month>\\d{1,2})${year}${notMore}`,
		),
		read: readDate,
	},
	{
		// Without "tgl", halves and quarters are no dates.
		pattern: wholeWords(
			`${lead}${named}(?!1/2|[13]/4)(?<date>\\d{1,2})/(?<month>\\d{1,2})(?:/(?<year>20\\d\\d|\\d\\d))?${notMore}`,
		),
		read: readDate,
	},
	{
		pattern: wholeWords(
			`${lead}${named}(?:${dated})?(?<date>\\d{1,2})\\s?(?<word>${monthPattern})(?:\\s+(?<year>20\\d\\d))?`,
		),
		read: (words, today) =>
			readDate({ ...words, month: String((monthOf(words['word'] ?? '') ?? 12) + 1) }, today),
	},
	{
		pattern: wholeWords(
			`${lead}${named}${dated}(?<date>\\d{1,2})(?:\\s+bulan\\s+(?<next>depan|ini))?${notMore}`,
		),
		read: ({ date, next }, today) => readDateOfMonth(Number(date), next === 'depan', today),
	},
	{
		// The night belongs to the day it leads into: "malam minggu" is Saturday.
		pattern: wholeWords(`(?<=(?:malam|malem|mlm)\\s+)(?<weekday>${weekdayPattern})`),
		read: (words, today) => eveOf(readWeekday(words, today), today),
	},
	{
		pattern: wholeWords(
			`${lead}(?:(?:minggu|mgg)\\s+(?:depan|dpn)\\s*,?\\s+(?:hari\\s+|hr\\s+)?(?<weekday>${weekdayPattern})|(?<first>${weekdayPattern})\\s+(?:minggu|mgg)\\s+(?:depan|dpn))`,
		),
		read: ({ first, weekday = first }, today) => readWeekday({ weekday, which: 'depan' }, today),
	},
	{
		pattern: wholeWords(
			`${lead}(?<!\\d\\s*)(?<weekday>${weekdayPattern})(?:\\s+(?<pasaran>${pasaranPattern}))?(?:\\s+(?<which>depan|dpn|ini|besok))?(?!\\s+(?:lagi|lalu|kemarin|kmrn|tadi))`,
		),
		read: readWeekday,
	},
	{
		pattern: wholeWords(`${lead}(?:(?<many>\\d{1,2})\\s?|(?<one>se))(?<unit>hari|hr|minggu|mgg)\\s+lagi`),
		read: ({ many = '1', unit }, today) =>
			sure(addDays(today, Number(many) * (unit === 'hari' || unit === 'hr' ? 1 : 7))),
	},
	{
		pattern: wholeWords(`${lead}(?:besok\\s+)?(?:lusa|pageto)`),
		read: (_, today) => sure(addDays(today, 2)),
	},
	{
		pattern: wholeWords(`${lead}(?:besok|bsk|besuk|bsok|besk|esok|sesuk|benjing|mbenjing|isukan)`),
		read: (_, today) => sure(addDays(today, 1)),
	},
	{ pattern: wholeWords(`${lead}(?:hari|hr)\\s+ini`), read: (_, today) => sure(today) },
	{
		pattern: wholeWords(`(?:nanti|nti|ntar|entar|mengko|engko)(?=\\s+(?:${daytimePattern}))`),
		read: (_, today) => sure(today),
	},
	{ pattern: wholeWords(`(?<=(?:${daytimePattern})\\s+)ini`), read: (_, today) => sure(today) },
];

/**
 * The day an order is for. Where several are named the most telling counts, and stands under doubt unless
 * they are all the same; the others stay unread.
 */
export function readDay(text: string, today: Day): Found<HeardDay> | undefined {
	const found: { heard: HeardDay; span: Span }[] = [];
	let left = text;
	for (const { pattern, read } of rules) {
		for (const match of left.matchAll(pattern)) {
			const heard = asNamed(read(match.groups ?? {}, today), match.groups?.['named']);
			const span = matchSpan(match);
			if (heard) found.push({ heard, span });
			// A date that cannot be must not be read again as another one.
			left = cover(left, [span], done);
		}
	}
	const [first] = found;
	if (!first) return undefined;
	const { day, sure } = first.heard;
	const same = found.filter(({ heard }) => heard.day === day);
	return {
		value: { day, sure: sure && same.length === found.length },
		spans: same.map(({ span }) => span),
	};
}

/** "Sabtu 27/11" of a year in which that is a Friday leaves doubt. */
function asNamed(heard: HeardDay | undefined, named: string | undefined): HeardDay | undefined {
	if (!heard || named === undefined || weekdayOf(named) === weekday(heard.day)) return heard;
	return { ...heard, sure: false };
}

function sure(day: Day): HeardDay {
	return { day, sure: true };
}

function readDate({ date, month, year }: Groups, today: Day): HeardDay | undefined {
	if (Number(month) > 12) return undefined;
	const make = (year: number) => dayOfParts(year, Number(month) - 1, Number(date));
	if (year) {
		const day = make(year.length === 2 ? 2000 + Number(year) : Number(year));
		return day && sure(day);
	}
	const thisYear = make(dayParts(today).year);
	if (thisYear && thisYear >= today) return sure(thisYear);
	if (thisYear && daysBetween(thisYear, today) <= forgottenDays) return { day: thisYear, sure: false };
	// 29 February waits for its year.
	const later = [1, 2, 3, 4].map((years) => make(dayParts(today).year + years)).find(Boolean);
	return later && sure(later);
}

function readDateOfMonth(date: number, isNext: boolean, today: Day): HeardDay | undefined {
	const { year, month } = dayParts(today);
	const coming = [0, 1, 2].map((months) => dayOfParts(year, month + months, date));
	const day = coming.slice(isNext ? 1 : 0).find((each) => each && each >= today);
	return day && sure(day);
}

function readWeekday(words: Groups, today: Day): HeardDay | undefined {
	const { weekday: word = '', which } = words;
	const wanted = weekdayOf(word);
	if (wanted === undefined) return undefined;
	const market = words['pasaran'] === undefined ? undefined : pasaranOf(words['pasaran']);
	const isNext = which === 'depan' || which === 'dpn';
	// "Minggu" is Sunday and the week: next week has no day yet.
	if (isNext && wanted === 0) return { day: addDays(today, 7), sure: false };
	if (which === 'ini' && wanted === 0) return undefined;
	const first = addDays(today, which === 'ini' ? 0 : 1);
	const away = (wanted - weekday(first) + 7) % 7;
	const day = addDays(first, away);
	if (market !== undefined) {
		const days = [0, 1, 2, 3, 4].map((weeks) => addDays(day, 7 * weeks));
		return sure(days.find((each) => pasaran(each) === market) ?? day);
	}
	// "Jumat depan" is next week's Friday for most, but the coming one for some; weeks begin as on wall calendars.
	if (isNext) return { day: addDays(today, 7 - weekday(today) + wanted), sure: false };
	return { day, sure: daysBetween(today, day) < 7 };
}

function eveOf(heard: HeardDay | undefined, today: Day): HeardDay | undefined {
	return heard && { ...heard, day: addDays(heard.day, heard.day === today ? 6 : -1) };
}

/** The day of year, month and date, where there is such a one; months may run over the year. */
function dayOfParts(year: number, month: number, date: number): Day | undefined {
	const pad = (value: number) => String(value).padStart(2, '0');
	const text = `${year + Math.floor(month / 12)}-${pad((month % 12) + 1)}-${pad(date)}`;
	return isDay(text) ? text : undefined;
}
