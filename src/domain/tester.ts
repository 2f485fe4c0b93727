import type { Id } from './id.ts';
import type { Gift, Order } from './order.ts';

/** A tester that was given along, and whether the customer has ordered it since. */
export interface Tester {
	readonly order: Pick<Order, 'id' | 'placed'>;
	readonly gift: Pick<Gift, 'product' | 'name'>;
	readonly hasLed: boolean;
}

type Tried = Pick<Order, 'id' | 'placed' | 'lines' | 'gifts' | 'status'>;

/** The testers among a customer's orders, the latest first. */
export function testersOf(orders: readonly Tried[]): Tester[] {
	const standing = orders.filter(({ status }) => status !== 'cancelled').sort(latestFirst);
	return standing.flatMap((order, at) =>
		(order.gifts ?? [])
			.filter(({ tester }) => tester)
			.map((gift) => ({ order, gift, hasLed: standing.slice(0, at).some(hasBought(gift.product)) })),
	);
}

function hasBought(product: Id): (order: Tried) => boolean {
	return ({ lines }) => lines.some((line) => line.product === product);
}

function latestFirst(a: Tried, b: Tried): number {
	return a.placed + a.id < b.placed + b.id ? 1 : -1;
}
