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
	orders: readonly Pick<Order, 'lines' | 'gifts' | 'status' | 'gone'>[],
): ReadonlyMap<Id, number | undefined> {
	const standing = orders.filter((order) => !order.gone && order.status !== 'cancelled');
	const taken = sumOf(standing.flatMap(({ lines, gifts = [] }) => [...lines, ...gifts]));
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

/** The first of some goods of which more is wanted than is left. */
export function beyondLeft(left: ReturnType<typeof leftOf>, goods: readonly Goods[]): Id | undefined {
	const wanted = [...sumOf(goods)].find(([product, many]) => many > (left.get(product) ?? many));
	return wanted?.[0];
}

type Goods = Pick<Gift, 'product' | 'quantity'>;

function sumOf(goods: readonly Goods[]): ReadonlyMap<Id, number> {
	const sums = new Map<Id, number>();
	for (const { product, quantity } of goods) sums.set(product, (sums.get(product) ?? 0) + quantity);
	return sums;
}
