import type { Day } from '../../domain/day.ts';
import type { Id } from '../../domain/id.ts';
import { summarize } from '../../domain/summary.ts';
import type { Writing } from '../schema.ts';
import { judgedOn } from '../summarizing.ts';
import { putRows, walk } from './walk.ts';

/** So many customers at a time, with all their orders. */
const step = 100;

/**
 * Makes the summaries of all customers anew, within the transaction that changed many of them. Neighbours by
 * id are neighbours in the indexes too, so that three reads bring the rows of a hundred customers.
 */
export async function summarizeAll(tx: Writing, today: Day, onRows: (rows: number) => void): Promise<void> {
	await tx.objectStore('summary').clear();
	for await (const customers of walk((range) => tx.objectStore('customer').getAll(range, step), step)) {
		const [first, last] = [customers[0], customers[customers.length - 1]];
		const range = IDBKeyRange.bound([first?.id], [last?.id, []]);
		const [orders, entries] = await Promise.all([
			tx.objectStore('order').index('customer').getAll(range),
			tx.objectStore('ledger').index('customer').getAll(range),
		]);
		const [ordersOf, entriesOf] = [byCustomer(orders), byCustomer(entries)];
		const living = customers.filter(({ gone }) => !gone);
		await putRows(
			tx,
			'summary',
			living.map((customer) => summarize(customer, ordersOf(customer.id), entriesOf(customer.id), today)),
		);
		onRows(customers.length + orders.length + entries.length);
	}
	await tx.objectStore('device').put({ key: 'setting:judged', value: judgedOn(today) });
}

function byCustomer<T extends { readonly customer?: Id }>(rows: readonly T[]): (id: Id) => readonly T[] {
	const found = new Map<Id | undefined, T[]>();
	for (const row of rows) {
		const own = found.get(row.customer);
		if (own) own.push(row);
		else found.set(row.customer, [row]);
	}
	return (id) => found.get(id) ?? [];
}
