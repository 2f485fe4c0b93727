import type { Day } from './day.ts';
import type { Id } from './id.ts';
import type { Gift, Order } from './order.ts';
import type { Row } from './row.ts';

/** A pre-order round: what can be ordered from when to when, for one hand-over day. */
export interface Round extends Row {
	readonly name: string;
	readonly opens: Day;
	/** The last day on which orders are taken. */
	readonly closes: Day;
	/** The hand-over day. */
	readonly day: Day;
	readonly items: readonly RoundItem[];
	/** Closed by hand before its time. */
	readonly closed?: true;
}

export interface RoundItem {
	readonly product: Id;
	/** How many can be made; without it as many as are asked for. */
	readonly most?: number;
}

export type RoundState = 'coming' | 'open' | 'closed';

/** Whether orders are taken today. */
export function roundState({ opens, closes, closed }: Round, today: Day): RoundState {
	if (closed || today > closes) return 'closed';
	return today < opens ? 'coming' : 'open';
}

/**
 * How many of each product can still be ordered; `undefined` where as many as are asked for. Cancelled and deleted
 * orders take nothing; where two phones sold more than there is, nothing is left.
 */
export function leftOf(
	{ items }: Pick<Round, 'items'>,
	orders: readonly Taking[],
): ReadonlyMap<Id, number | undefined> {
	const taken = sumOf(orders.flatMap(goodsOf));
	return new Map(
		items.map(({ product, most }) => [
			product,
			most === undefined ? undefined : Math.max(0, most - (taken.get(product) ?? 0)),
		]),
	);
}

/** Whether nothing is left of anything. */
export function isFull(left: ReturnType<typeof leftOf>): boolean {
	return left.size > 0 && [...left.values()].every((many) => many === 0);
}

/**
 * The first of some goods of which more is wanted than is left; what an order had before it may keep, also where
 * two phones sold too many.
 */
export function beyondLeft(
	left: ReturnType<typeof leftOf>,
	goods: readonly Goods[],
	had: readonly Goods[] = [],
): Id | undefined {
	const before = sumOf(had);
	const isBeyond = ([product, many]: readonly [Id, number]) =>
		many > Math.max(left.get(product) ?? many, before.get(product) ?? 0);
	return [...sumOf(goods)].find(isBeyond)?.[0];
}

/** What an order takes from its round: nothing where it is cancelled or deleted. */
export function goodsOf({ lines, gifts = [], status, gone }: Taking): readonly Goods[] {
	return gone || status === 'cancelled' ? [] : [...lines, ...gifts];
}

type Taking = Pick<Order, 'lines' | 'gifts' | 'status' | 'gone'>;
type Goods = Pick<Gift, 'product' | 'quantity'>;

function sumOf(goods: readonly Goods[]): ReadonlyMap<Id, number> {
	const sums = new Map<Id, number>();
	for (const { product, quantity } of goods) sums.set(product, (sums.get(product) ?? 0) + quantity);
	return sums;
}
