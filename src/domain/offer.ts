import type { Bonus } from './bonus.ts';
import type { Day } from './day.ts';
import type { Id } from './id.ts';
import { type Gift, linesTotal, type Order } from './order.ts';
import type { Given } from './row.ts';
import { type Rupiah, rupiah } from './rupiah.ts';

/** What of an order the rules of the shop look at. */
export type Bought = Pick<Given<Order>, 'lines' | 'gifts' | 'discount' | 'bonus' | 'placed' | 'status'>;

/** What a rule lets the shop give with an order; nothing is given before the seller has said so. */
export interface Offer {
	readonly bonus: Bonus;
	/** So many of what the rule gives. */
	readonly gift?: { readonly product: Id; readonly quantity: number };
	/** What the rule lets off. */
	readonly discount?: Rupiah;
	/** The number behind it: bought so far, the sum of the order, orders before this one. */
	readonly because: number;
}

/**
 * What the rules suggest for an order that is being written, by its lines and what the customer bought before.
 * What the order has of a rule already is not suggested again; of several percentages only the best.
 */
export function offersFor(
	rules: readonly Bonus[],
	order: Pick<Given<Order>, 'lines' | 'gifts' | 'discount' | 'bonus'>,
	before: readonly Bought[],
	today: Day,
): Offer[] {
	const past = before.filter(counts);
	const offers = rules.flatMap((bonus) => {
		const offer = bonus.paused ? undefined : offerOf(bonus, { ...order, placed: today }, past, today);
		return offer ? [offer] : [];
	});
	const best = offers.reduce<Offer | undefined>(
		(best, offer) => ((offer.discount ?? 0) > (best?.discount ?? 0) ? offer : best),
		undefined,
	);
	return offers.filter(({ gift, discount }, at) =>
		discount === undefined ? gift : offers[at] === best && discount > (order.discount ?? 0),
	);
}

/** How far a customer is on the stamp card of a rule: the stamps on it, and full cards not yet paid out. */
export function stampsOf(bonus: Bonus, orders: readonly Bought[]): { stamps: number; full: number } {
	const count = bonus.count ?? 1;
	const bought = boughtUnder(bonus, orders.filter(counts));
	const full = Math.max(
		0,
		Math.floor(bought / count) - Math.ceil(given(bonus, orders) / (bonus.quantity ?? 1)),
	);
	return { stamps: bought % count, full };
}

/** What a percentage of the lines comes to: whole rupiah, in favour of the shop. */
export function percentOf(total: Rupiah, percent: number): Rupiah {
	return rupiah(Math.floor((total * percent) / 100));
}

function offerOf(
	bonus: Bonus,
	order: Pick<Given<Order>, 'lines' | 'gifts' | 'discount' | 'bonus' | 'placed'>,
	past: readonly Bought[],
	today: Day,
): Offer | undefined {
	const { kind, product, count = 1, above = 0, gift = product, quantity = 1, percent = 0, from, to } = bonus;
	if (kind !== 'stamps' && ((from && today < from) || (to && today > to))) return undefined;
	const total = linesTotal(order.lines);
	const had = sumOf(order.gifts, (one) => one.bonus === bonus.id);
	const give = (due: number, because: number): Offer | undefined =>
		gift && due > had ? { bonus, gift: { product: gift, quantity: due - had }, because } : undefined;
	const letOff = (because: number): Offer => ({ bonus, discount: percentOf(total, percent), because });
	switch (kind) {
		case 'stamps': {
			const all = [...past, { ...order, status: 'ordered' as const }];
			const bought = boughtUnder(bonus, all);
			const owed = Math.floor(bought / count) * quantity - given(bonus, past);
			return give(owed, bought);
		}
		case 'goods':
		case 'tester':
			return total >= above && total > 0 ? give(quantity, total) : undefined;
		case 'gift': {
			const bought = sumOf(order.lines, (line) => line.product === product);
			return give(bought * quantity, bought);
		}
		case 'season':
			return letOff(percent);
		case 'member':
			return past.length >= count ? letOff(past.length) : undefined;
	}
}

function counts({ status }: Bought): boolean {
	return status !== 'cancelled';
}

/** How many of the rule's product were bought since it began. */
function boughtUnder({ product, from }: Bonus, orders: readonly Bought[]): number {
	const since = orders.filter(({ placed }) => !from || placed >= from);
	return sumOf(
		since.flatMap(({ lines }) => lines),
		(line) => line.product === product,
	);
}

function given({ id }: Bonus, orders: readonly Bought[]): number {
	return sumOf(
		orders.filter(counts).flatMap(({ gifts = [] }) => gifts),
		(gift) => gift.bonus === id,
	);
}

function sumOf<T extends { readonly quantity: number }>(
	things: readonly T[] | undefined = [],
	isMeant: (thing: T) => boolean,
): number {
	return things.filter(isMeant).reduce((sum, { quantity }) => sum + quantity, 0);
}

/** The gift of an offer, as it stands in the order. */
export function giftOf(
	{ bonus, gift }: Offer,
	{ name, unit, cost }: Pick<Gift, 'name' | 'unit' | 'cost'>,
): Gift | undefined {
	if (!gift) return undefined;
	return {
		...gift,
		name,
		unit,
		bonus: bonus.id,
		...(bonus.kind === 'tester' && { tester: true }),
		...(cost !== undefined && { cost }),
	};
}

/** The order's gifts with one more; more of what a rule gave already are added to it. */
export function withGift(gifts: readonly Gift[] | undefined, more: Gift): readonly Gift[] {
	const at = (gifts ?? []).findIndex(
		({ product, unit, bonus }) => product === more.product && unit === more.unit && bonus === more.bonus,
	);
	if (!gifts || at < 0) return [...(gifts ?? []), more];
	return gifts.map((gift, other) =>
		other === at ? { ...gift, quantity: gift.quantity + more.quantity } : gift,
	);
}
