import type { Day } from './day.ts';
import type { Id } from './id.ts';
import type { Line, Order } from './order.ts';
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
	const taken = new Map<Id, number>();
	for (const { lines, gifts = [] } of orders.filter((order) => !order.gone && order.status !== 'cancelled'))
		for (const { product, quantity } of [...lines, ...gifts])
			taken.set(product, (taken.get(product) ?? 0) + quantity);
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

/** The first line that wants more than is left. */
export function beyondLeft<L extends Pick<Line, 'product' | 'quantity'>>(
	left: ReturnType<typeof leftOf>,
	lines: readonly L[],
): L | undefined {
	return lines.find(({ product, quantity }) => quantity > (left.get(product) ?? quantity));
}
