import type { Day } from '../../domain/day.ts';
import type { Id } from '../../domain/id.ts';
import { emptyTally, summaryOf, type Tally, tallyEntry, tallyOrder } from '../../domain/summary.ts';
import type { Writing } from '../schema.ts';
import { judgedOn } from '../summarizing.ts';
import { batchSize, putRows, walk } from './walk.ts';

/**
 * Makes the summaries of all customers anew, within the transaction that changed many of them. Every store is
 * gone through once from end to end; by index, customer after customer, it would take several times as long.
 */
export async function summarizeAll(tx: Writing, today: Day, onRows: (rows: number) => void): Promise<void> {
	const tallies = new Map<Id, Tally>();
	const tallyOf = (customer: Id) => {
		const tally = tallies.get(customer) ?? emptyTally();
		tallies.set(customer, tally);
		return tally;
	};
	const [customers, orders, ledger] = [
		tx.objectStore('customer'),
		tx.objectStore('order'),
		tx.objectStore('ledger'),
	];
	for await (const rows of walk((range) => orders.getAll(range, batchSize), batchSize)) {
		for (const order of rows) if (order.customer) tallyOrder(tallyOf(order.customer), order);
		onRows(rows.length);
	}
	for await (const rows of walk((range) => ledger.getAll(range, batchSize), batchSize)) {
		for (const entry of rows) tallyEntry(tallyOf(entry.customer), entry);
		onRows(rows.length);
	}
	await tx.objectStore('summary').clear();
	for await (const rows of walk((range) => customers.getAll(range, batchSize), batchSize)) {
		const living = rows.filter(({ gone }) => !gone);
		const summaries = living.map((customer) => summaryOf(customer, tallyOf(customer.id), today));
		await putRows(tx, 'summary', summaries);
		onRows(rows.length);
	}
	await tx.objectStore('device').put({ key: 'setting:judged', value: judgedOn(today) });
}
