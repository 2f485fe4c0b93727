import type { Id } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import type { Database, Reading } from './schema.ts';

/** All customers with their summaries, regulars first: for choosing many of them at once. */
export async function everybody(db: Database): Promise<Known[]> {
	const tx = db.transaction(['customer', 'summary'], 'readonly') as Reading;
	const [summaries, customers] = await Promise.all([
		tx.objectStore('summary').index('rank').getAll(),
		tx.objectStore('customer').getAll(),
	]);
	const byId = new Map(customers.map((customer) => [customer.id, customer]));
	return summaries.flatMap((summary) => {
		const customer = byId.get(summary.id);
		return customer ? [{ customer, summary }] : [];
	});
}

/** So many orders at a time: a whole shop's orders at once may be more than a cheap phone holds. */
const step = 2_000;

/** Whoever has bought one of these products. No index knows what is in an order, so all are read, once. */
export async function buyersOf(db: Database, products: readonly Id[]): Promise<ReadonlySet<Id>> {
	const wanted = new Set(products);
	const buyers = new Set<Id>();
	let range: IDBKeyRange | undefined;
	while (wanted.size > 0) {
		const orders = await db.getAll('order', range, step);
		for (const { customer, gone, status, lines } of orders) {
			if (!customer || gone || status === 'cancelled') continue;
			if (lines.some(({ product }) => wanted.has(product))) buyers.add(customer);
		}
		const last = orders[step - 1];
		if (!last) break;
		range = IDBKeyRange.lowerBound(last.id, true);
	}
	return buyers;
}
