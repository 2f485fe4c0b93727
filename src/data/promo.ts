import type { Day, Moment } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Order } from '../domain/order.ts';
import type { Promo } from '../domain/promo.ts';
import type { Touch } from '../domain/touch.ts';
import type { Database } from './schema.ts';

export async function getPromo(db: Database, id: Id): Promise<Promo | undefined> {
	const promo = await db.get('promo', id);
	return promo?.gone ? undefined : promo;
}

/** Promos that have not ended, the oldest first. */
export async function runningPromos(db: Database): Promise<Promo[]> {
	return (await db.getAllFromIndex('promo', 'status', 'running')).filter((promo) => !promo.gone);
}

/** The latest promos, the newest first. */
export async function latestPromos(db: Database, limit: number): Promise<Promo[]> {
	const found: Promo[] = [];
	// Ids grow with time.
	let cursor = await db.transaction('promo').store.openCursor(null, 'prev');
	while (cursor && found.length < limit) {
		if (!cursor.value.gone) found.push(cursor.value);
		cursor = await cursor.continue();
	}
	return found;
}

/** Whom a promo has reached, in that order. */
export async function touchesOfPromo(db: Database, promo: Id): Promise<Touch[]> {
	const touches = await db.getAllFromIndex('touch', 'promo', IDBKeyRange.bound([promo], [promo, []]));
	return touches.filter((touch) => !touch.gone);
}

/** Everything that was written to anybody since. */
export async function touchesSince(db: Database, since: Moment): Promise<Touch[]> {
	const touches = await db.getAllFromIndex('touch', 'at', IDBKeyRange.lowerBound(since));
	return touches.filter((touch) => !touch.gone);
}

/** For each of these customers their orders to be handed over from a day of their own on. */
export async function ordersSince(
	db: Database,
	since: readonly { readonly customer: Id; readonly from: Day }[],
): Promise<Order[]> {
	const index = db.transaction('order').store.index('customer');
	const found = await Promise.all(
		since.map(({ customer, from }) => index.getAll(IDBKeyRange.bound([customer, from], [customer, []]))),
	);
	return found.flat().filter((order) => !order.gone);
}
