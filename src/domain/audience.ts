import type { Customer, Tier } from './customer.ts';
import { addDays, type Day, dayOf, daysBetween } from './day.ts';
import type { Id } from './id.ts';
import type { Known } from './known.ts';
import type { Order } from './order.ts';
import type { SourceKind } from './source.ts';
import type { Touch } from './touch.ts';

export const wantedStandings = ['regular', 'slipping', 'new'] as const;
export type WantedStanding = (typeof wantedStandings)[number];

/** Whom a promo is for: whoever fits one of each list that is not empty. */
export interface Audience {
	readonly standings?: readonly WantedStanding[];
	readonly groups?: readonly string[];
	readonly tiers?: readonly Tier[];
	readonly sources?: readonly SourceKind[];
	/** Who has bought one of these. */
	readonly bought?: readonly Id[];
	/** Who had something handed over in these weeks of last year. */
	readonly lastSeason?: boolean;
}

/** What the book tells of people beyond themselves. */
export interface Past {
	/** Whoever has bought one of the wanted products. */
	readonly buyers: ReadonlySet<Id>;
	readonly lastSeason: ReadonlySet<Id>;
	/** Whoever was written to within the last days. */
	readonly written: ReadonlySet<Id>;
}

/** Why somebody who fits is not written to: asked not to be, cannot be, or was so lately. */
export type LeftOutReason = 'no-promos' | 'no-phone' | 'written';

export interface LeftOut {
	readonly known: Known;
	readonly reason: LeftOutReason;
}

/** Who was written to on one of so many days, today among them, is left in peace. */
const restDays = 7;

/** Of everybody, in their order: who is to be written to, and who fits but is left out. */
export function chooseAudience(
	everybody: readonly Known[],
	wanted: Audience,
	past: Past,
): { readonly recipients: readonly Known[]; readonly leftOut: readonly LeftOut[] } {
	const recipients: Known[] = [];
	const leftOut: LeftOut[] = [];
	for (const known of everybody) {
		if (!fits(known, wanted, past)) continue;
		const reason = reasonAgainst(known.customer, past.written);
		if (reason) leftOut.push({ known, reason });
		else recipients.push(known);
	}
	return { recipients, leftOut };
}

/** What stands against writing to a customer now. */
export function reasonAgainst(customer: Customer, written: Past['written']): LeftOutReason | undefined {
	if (customer.promos === false) return 'no-promos';
	if (!customer.phone) return 'no-phone';
	return written.has(customer.id) ? 'written' : undefined;
}

/** Whoever was written to, about anything, within the last seven days. */
export function writtenLately(touches: readonly Touch[], today: Day): ReadonlySet<Id> {
	const lately = touches.filter(
		({ gone, kind, at }) => !gone && kind !== 'visit' && daysBetween(dayOf(at), today) < restDays,
	);
	return new Set(lately.flatMap(({ customer }) => customer ?? []));
}

/**
 * These weeks of last year, from one before to five after this day of it: feasts by the moon come up to
 * 12 days earlier each year, and are written about three weeks ahead.
 */
export function lastSeason(today: Day): { readonly from: Day; readonly to: Day } {
	const then = addDays(today, -365);
	return { from: addDays(then, -7), to: addDays(then, 35) };
}

/** Whose orders these are, but for those that came to nothing. */
export function buyersIn(orders: readonly Order[]): ReadonlySet<Id> {
	const bought = orders.filter(({ gone, status }) => !gone && status !== 'cancelled');
	return new Set(bought.flatMap(({ customer }) => customer ?? []));
}

function fits({ customer, summary }: Known, wanted: Audience, past: Past): boolean {
	const { standings, groups, tiers, sources, bought, lastSeason } = wanted;
	return (
		isOneOf(standings, [summary.standing]) &&
		isOneOf(groups, customer.groups ?? []) &&
		isOneOf(tiers, [customer.tier]) &&
		isOneOf(sources, customer.source ? [customer.source.kind] : []) &&
		(!bought?.length || past.buyers.has(customer.id)) &&
		(!lastSeason || past.lastSeason.has(customer.id))
	);
}

function isOneOf(wanted: readonly string[] | undefined, has: readonly string[]): boolean {
	return !wanted?.length || has.some((one) => wanted.includes(one));
}
