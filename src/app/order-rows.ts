import type { Known } from '../domain/known.ts';
import type { Order } from '../domain/order.ts';
import type { App } from './app.ts';

/** An order as a list shows it. */
export interface OrderRow {
	readonly order: Order;
	/** None where the order waits for its name, or the customer was deleted. */
	readonly known?: Known;
}

/** The orders with their customers, all of whom are read in one go. */
export async function withNames(app: App, orders: readonly Order[]): Promise<OrderRow[]> {
	const ids = new Set(orders.flatMap((order) => order.customer ?? []));
	const known = new Map((await app.book.manyKnown([...ids])).map((one) => [one.customer.id, one]));
	return orders.map((order) => {
		const one = order.customer && known.get(order.customer);
		return one ? { order, known: one } : { order };
	});
}
