import { type Day, dayOf, daysBetween, type Moment } from '../day.ts';
import type { Stamp } from '../stamp.ts';

/** A backup that has left the phone. */
export interface HandedOver {
	readonly at: Moment;
	/** How many actions this phone had seen by then. */
	readonly deeds: number;
	/** The clock when its reading began. */
	readonly until: Stamp;
}

/** How much would be lost with the phone. */
export interface Safety {
	readonly level: 'safe' | 'soon' | 'now';
	/** Actions that no backup has. */
	readonly unsaved: number;
	/** The day of the last backup. */
	readonly day?: Day;
}

/** How long a book is kept that gave way to another. */
export const formerDays = 7;
/** How long what was deleted can be had back. */
export const binDays = 30;

/** From so many actions that no backup has, or so many days with any, it is time. */
const soon = { unsaved: 10, days: 3 } as const;
const now = { unsaved: 50, days: 14 } as const;

/** Judges how safe a book is of which so many actions are known. */
export function judgeSafety(deeds: number, last: HandedOver | undefined, today: Day): Safety {
	if (!last) return { level: deeds >= soon.unsaved ? 'now' : 'safe', unsaved: deeds };
	const handed = dayOf(last.at);
	// Where the clock was set back, nothing is said of days to come.
	const day = handed > today ? today : handed;
	const unsaved = Math.max(0, deeds - last.deeds);
	const isPast = (most: typeof soon | typeof now) =>
		unsaved >= most.unsaved || (unsaved > 0 && daysBetween(day, today) >= most.days);
	return { level: isPast(now) ? 'now' : isPast(soon) ? 'soon' : 'safe', unsaved, day };
}
