import type { Day } from '../../domain/day.ts';
import type { Id } from '../../domain/id.ts';
import type { Entry } from '../../domain/ledger.ts';
import type { Order } from '../../domain/order.ts';
import { emptyTally, summaryOf, type Tally, tallyEntry, tallyOrder } from '../../domain/summary.ts';
import type { Batch, Writing } from '../schema.ts';
import { judgedOn } from '../summarizing.ts';
import { batchSize, putRows, walk, walkStore } from './walk.ts';

/** Counts up what customers bought and owe while all rows of a book go by, each once. */
export function startTallies() {
	const tallies = new Map<Id, Tally>();
	const tallyOf = (customer: Id) => {
		const tally = tallies.get(customer) ?? emptyTally();
		tallies.set(customer, tally);
		return tally;
	};
	return {
		add({ store, rows }: Batch): void {
			if (store === 'order')
				for (const order of rows as readonly Order[])
					if (order.customer) tallyOrder(tallyOf(order.customer), order);
			if (store === 'ledger')
				for (const entry of rows as readonly Entry[]) tallyEntry(tallyOf(entry.customer), entry);
		},
		/** Makes the summaries of all customers anew, within the transaction that changed many of them. */
		async write(tx: Writing, today: Day): Promise<void> {
			await tx.objectStore('summary').clear();
			const customers = tx.objectStore('customer');
			for await (const rows of walk((range) => customers.getAll(range, batchSize), batchSize)) {
				const living = rows.filter(({ gone }) => !gone);
				putRows(
					tx,
					'summary',
					living.map((customer) => summaryOf(customer, tallyOf(customer.id), today)),
				);
			}
			await tx.objectStore('device').put({ key: 'setting:judged', value: judgedOn(today) });
		},
	};
}

/**
 * The same where the rows have gone by already. Every store is read once from end to end; by index, customer
 * after customer, it would take several times as long.
 */
export async function summarizeAll(tx: Writing, today: Day): Promise<void> {
	const tallies = startTallies();
	for (const store of ['order', 'ledger'] as const)
		for await (const rows of walkStore(tx, store)) tallies.add({ store, rows });
	await tallies.write(tx, today);
}
