import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Order, OrderStatus } from '../domain/order.ts';
import { ofCustomer } from './customer-rows.ts';
import type { Database } from './schema.ts';

const open = ['ordered', 'ready'] as const satisfies OrderStatus[];
const ended = ['done', 'cancelled'] as const satisfies OrderStatus[];

export async function getOrder(db: Database, id: Id): Promise<Order | undefined> {
	const order = await db.get('order', id);
	return order?.gone ? undefined : order;
}

/** All orders to be handed over from one day to another, both included, the next first. */
export async function ordersBetween(db: Database, from: Day, to: Day): Promise<Order[]> {
	const orders = await db.getAllFromIndex('order', 'day', IDBKeyRange.bound(from, to));
	return orders.filter((order) => !order.gone).sort(byDay);
}

/** Orders still to be handed over, up to a day, the oldest first. */
export async function openOrders(db: Database, upTo: Day): Promise<Order[]> {
	return openIn(db, (status) => IDBKeyRange.bound([status], [status, upTo]));
}

/** Orders still to be handed over after that day, the next first. */
export async function openOrdersAfter(db: Database, after: Day): Promise<Order[]> {
	return openIn(db, (status) => IDBKeyRange.bound([status, after], [status, []], true));
}

/** In one transaction: an order that moves from one status to the next is never read twice. */
async function openIn(db: Database, daysOf: (status: OrderStatus) => IDBKeyRange): Promise<Order[]> {
	const byStatus = db.transaction('order').store.index('status');
	const found = await Promise.all(open.map((status) => byStatus.getAll(daysOf(status))));
	return found
		.flat()
		.filter((order) => !order.gone)
		.sort(byDay);
}

/** Orders that should have been handed over before that day, the latest first. */
export async function overdueOrders(db: Database, before: Day, limit: number): Promise<Order[]> {
	return latestIn(db, open, (status) => IDBKeyRange.bound([status], [status, before], false, true), limit);
}

/** Ended orders, the latest hand-over day first. */
export async function endedOrders(db: Database, limit: number): Promise<Order[]> {
	return latestIn(db, ended, (status) => IDBKeyRange.bound([status], [status, []]), limit);
}

/** By status, not by day: a seller who never ends an order must not make this walk the whole book. */
async function latestIn(
	db: Database,
	statuses: readonly OrderStatus[],
	daysOf: (status: OrderStatus) => IDBKeyRange,
	limit: number,
): Promise<Order[]> {
	const byStatus = db.transaction('order').store.index('status');
	const latest = statuses.map(async (status) => {
		const found: Order[] = [];
		let cursor = await byStatus.openCursor(daysOf(status), 'prev');
		while (cursor && found.length < limit) {
			if (!cursor.value.gone) found.push(cursor.value);
			cursor = await cursor.continue();
		}
		return found;
	});
	const found = (await Promise.all(latest)).flat();
	return found.sort((a, b) => byDay(b, a)).slice(0, limit);
}

/** Within a day by the hour, those without one last. */
function byDay(a: Order, b: Order): number {
	return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ day, time = '~', id }: Order): string {
	return day + time + id;
}

/** The order that was read from the message of that mark, the one written down last. */
export async function orderOfMessage(db: Database, mark: string): Promise<Order | undefined> {
	const orders = await db.getAllFromIndex('order', 'message', mark);
	const standing = orders.filter((order) => !order.gone);
	return standing[standing.length - 1];
}

/** The order that "seperti biasa" repeats: the one written down last that was not cancelled. */
export async function lastOrderOf(db: Database, customer: Id): Promise<Order | undefined> {
	const { store } = db.transaction('order');
	// Ids grow with time. Some at once: step by step, a slow phone would take as long for it as for the rest of a page.
	const ids = (await store.index('customer').getAllKeys(ofCustomer(customer))).sort();
	while (ids.length > 0) {
		const orders = await Promise.all(ids.splice(-4).map((id) => store.get(id)));
		const standing = orders
			.flatMap((order) => order ?? [])
			.filter(({ gone, status }) => !gone && status !== 'cancelled');
		if (standing.length > 0) return standing.reduce((last, order) => (order.born > last.born ? order : last));
	}
	return undefined;
}
