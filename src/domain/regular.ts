import type { Customer } from './customer.ts';
import { addDays, type Day, daysBetween } from './day.ts';

export const standings = ['regular', 'slipping', 'new', 'none'] as const;
/** Pelanggan tetap, mulai jauh, baru, or nothing to say yet. */
export type Standing = (typeof standings)[number];

/** Why a customer stands where they stand, to be said in words. */
export type Reason =
	| { readonly kind: 'often'; readonly orders: number; readonly within: number }
	| { readonly kind: 'rhythm'; readonly gap: number }
	| { readonly kind: 'late'; readonly gap: number; readonly last: Day }
	| { readonly kind: 'first'; readonly first: Day }
	| { readonly kind: 'quiet'; readonly last: Day }
	| { readonly kind: 'few'; readonly orders: number; readonly within: number }
	| { readonly kind: 'none' }
	| { readonly kind: 'pinned' }
	| { readonly kind: 'unpinned' };

export interface Judgement {
	readonly standing: Standing;
	readonly reason: Reason;
	/** The first day on which time alone may change the judgement; until then it holds. */
	readonly until?: Day;
	/** The usual number of days between two purchases; known from four purchase days on. */
	readonly gap?: number;
	/** When the next purchase would be usual; only for regulars. */
	readonly due?: Day;
}

/** Four petals are a regular: purchase days within the window that make one. */
const petals = 4;
const windowDays = 90;
const newDays = 30;
const forgottenDays = 180;
const gapsLookedAt = 8;

/**
 * Judges a customer by their own purchase days, oldest first, one for each order (days may repeat).
 * A regular bought on four days within 90, and stays one until late against their own rhythm: twice
 * the usual gap, and at least six days more than it, so that daily buyers may have a week off.
 */
export function judge(orderDays: readonly Day[], today: Day, pin?: Customer['pin']): Judgement {
	if (pin === 'not-regular') return { standing: 'none', reason: { kind: 'unpinned' } };
	const days = distinct(orderDays);
	const first = days[0];
	const last = days[days.length - 1];
	if (!first || !last) {
		if (pin) return { standing: 'regular', reason: { kind: 'pinned' } };
		return { standing: 'none', reason: { kind: 'none' } };
	}
	const since = Math.max(0, daysBetween(last, today));
	const gap = usualGap(days);
	const windowStart = addDays(today, -windowDays);
	const recent = orderDays.filter((day) => day > windowStart);
	/** The first of them leaves the window before the others. */
	const turns = recent.slice(0, 1).map((day) => addDays(day, windowDays));

	const known = gap === undefined ? {} : { gap };

	if (gap !== undefined && (pin || boughtOften(days, last))) {
		const lateAfter = Math.max(2 * gap, gap + 6);
		const due = addDays(last, gap);
		if (since <= lateAfter) {
			const reason: Reason = pin
				? { kind: 'pinned' }
				: recent.length >= petals
					? { kind: 'often', orders: recent.length, within: windowDays }
					: { kind: 'rhythm', gap };
			return {
				standing: 'regular',
				reason,
				gap,
				due,
				...next([...turns, addDays(last, lateAfter + 1)], today),
			};
		}
		if (since <= forgottenDays || pin) {
			const until = pin ? {} : { until: addDays(last, forgottenDays + 1) };
			return { standing: 'slipping', reason: { kind: 'late', gap, last }, gap, ...until };
		}
	}
	if (pin) return { standing: 'regular', reason: { kind: 'pinned' }, ...known };
	const newUntil = addDays(first, newDays + 1);
	if (today < newUntil)
		return { standing: 'new', reason: { kind: 'first', first }, until: newUntil, ...known };
	const reason: Reason =
		recent.length > 0 ? { kind: 'few', orders: recent.length, within: windowDays } : { kind: 'quiet', last };
	return { standing: 'none', reason, ...next(turns, today), ...known };
}

/** Oldest first, each day once. */
function distinct(days: readonly Day[]): Day[] {
	return [...new Set(days)].sort();
}

function boughtOften(days: readonly Day[], last: Day): boolean {
	const windowStart = addDays(last, -windowDays);
	return days.filter((day) => day > windowStart).length >= petals;
}

/** The median of the latest gaps between purchase days, rounded up: one long holiday does not move it. */
function usualGap(days: readonly Day[]): number | undefined {
	if (days.length < petals) return undefined;
	const latest = days.slice(-gapsLookedAt - 1);
	const gaps = latest.slice(1).map((day, at) => daysBetween(latest[at] ?? day, day));
	gaps.sort((a, b) => a - b);
	const middle = (gaps.length - 1) / 2;
	return Math.ceil(((gaps[Math.floor(middle)] ?? 0) + (gaps[Math.ceil(middle)] ?? 0)) / 2);
}

function next(turns: readonly Day[], today: Day): { until?: Day } {
	const coming = turns.filter((day) => day > today).sort()[0];
	return coming ? { until: coming } : {};
}
