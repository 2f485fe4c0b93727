import { dayParts, hijriDate, pasaran, weekday } from '../domain/calendar.ts';
import { type Day, daysBetween, type Moment } from '../domain/day.ts';

const weekdayNames = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const pasaranNames = ['Legi', 'Pahing', 'Pon', 'Wage', 'Kliwon'] as const;

export const monthNames = [
	'Januari',
	'Februari',
	'Maret',
	'April',
	'Mei',
	'Juni',
	'Juli',
	'Agustus',
	'September',
	'Oktober',
	'November',
	'Desember',
] as const;

const hijriMonthNames = [
	'Muharam',
	'Safar',
	'Rabiulawal',
	'Rabiulakhir',
	'Jumadilawal',
	'Jumadilakhir',
	'Rajab',
	'Syakban',
	'Ramadan',
	'Syawal',
	'Zulkaidah',
	'Zulhijah',
] as const;

/** `Jumat`. */
export function weekdayName(day: Day): string {
	return nameAt(weekdayNames, weekday(day));
}

/** `Kliwon`. */
export function pasaranName(day: Day): string {
	return nameAt(pasaranNames, pasaran(day));
}

/** `Jumat Kliwon`. */
export function dayName(day: Day): string {
	return `${weekdayName(day)} ${pasaranName(day)}`;
}

/** `Februari 2027`. */
export function monthYear(day: Day): string {
	return `${monthName(day)} ${dayParts(day).year}`;
}

/** `12 Februari 2027`. */
export function fullDate(day: Day): string {
	return `${dayParts(day).date} ${monthYear(day)}`;
}

/** `Jumat Kliwon, 12 Februari 2027`. */
export function longDay(day: Day): string {
	return `${dayName(day)}, ${fullDate(day)}`;
}

/** `12 Feb`; of another year `12 Feb 2026`. */
export function shortDay(day: Day, today: Day): string {
	return dateIn(monthName(day).slice(0, 3), day, today);
}

/** `Kamis, 24 Desember`; of another year `Kamis, 24 Desember 2026`. */
export function weekdayDate(day: Day, today: Day): string {
	return `${weekdayName(day)}, ${plainDate(day, today)}`;
}

/** `5 Ramadan 1448`, to be read as approximate; none where the engine lacks the Hijri calendar. */
export function hijriDay(day: Day): string | undefined {
	const hijri = hijriDate(day);
	return hijri && `${hijri.date} ${nameAt(hijriMonthNames, hijri.month)} ${hijri.year}`;
}

/** A day as people say it: besok, Selasa, 16 hari lalu, and the date where it is more than a month past. */
export function sayDay(day: Day, today: Day): string {
	const ahead = daysBetween(today, day);
	if (ahead >= -30 && ahead <= 0) return daysAgo(day, today);
	return nearDay(ahead) ?? (ahead > 2 && ahead < 7 ? weekdayName(day) : plainDate(day, today));
}

/** How long ago, however long: kemarin, 16 hari lalu, 5 bulan lalu. A day to come is said as `sayDay` does. */
export function daysAgo(day: Day, today: Day): string {
	const ago = daysBetween(day, today);
	if (ago < 0) return sayDay(day, today);
	if (ago < 60) return nearDay(-ago) ?? `${ago} hari lalu`;
	if (ago < 365) return `${Math.floor(ago / 30)} bulan lalu`;
	return ago < 730 ? 'setahun lalu' : `${Math.floor(ago / 365)} tahun lalu`;
}

/** `14.05`. */
export function clockTime(at: Moment): string {
	const time = new Date(at);
	return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join('.');
}

/** The day of a promise, to begin a line: `Besok, Sabtu Legi`, `Selasa Wage, 16 Februari`. */
export function handOverDay(day: Day, today: Day): string {
	const near = nearDay(daysBetween(today, day));
	if (!near) return `${dayName(day)}, ${plainDate(day, today)}`;
	return `${near.slice(0, 1).toUpperCase()}${near.slice(1)}, ${dayName(day)}`;
}

/** The days that have a word of their own. */
function nearDay(ahead: number): string | undefined {
	if (ahead === -1) return 'kemarin';
	return ahead >= 0 ? ['hari ini', 'besok', 'lusa'][ahead] : undefined;
}

function plainDate(day: Day, today: Day): string {
	return dateIn(monthName(day), day, today);
}

function dateIn(month: string, day: Day, today: Day): string {
	const { date, year } = dayParts(day);
	return year === dayParts(today).year ? `${date} ${month}` : `${date} ${month} ${year}`;
}

function monthName(day: Day): string {
	return nameAt(monthNames, dayParts(day).month);
}

function nameAt(names: readonly string[], index: number): string {
	return names[index] ?? '';
}
