declare const dayBrand: unique symbol;

/** A local calendar day of the shop, `2026-11-22`: sorts as text, knows no hour and no time zone. */
export type Day = string & { readonly [dayBrand]: true };

/** A moment: UTC milliseconds. */
export type Moment = number;

const msPerDay = 86_400_000;

export function isDay(text: unknown): text is Day {
	if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	// Every month has so many; to ask the calendar takes ten times as long.
	if (/-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(text)) return true;
	const ms = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
	return Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay);
}

export function dayOfNumber(number: number): Day {
	return new Date(number * msPerDay).toISOString().slice(0, 10) as Day;
}

export function addDays(day: Day, days: number): Day {
	return dayOfNumber(dayNumber(day) + days);
}

/** Whole days from one day to a later one; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

/** The calendar day of a moment in the time zone of this phone. */
export function dayOf(moment: Moment): Day {
	const at = new Date(moment);
	const pad = (value: number) => String(value).padStart(2, '0');
	return `${String(at.getFullYear()).padStart(4, '0')}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}` as Day;
}
