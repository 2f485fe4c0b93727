import type { Id } from '../domain/id.ts';
import type { Entry } from '../domain/ledger.ts';
import type { Order } from '../domain/order.ts';
import type { Reading, Writing } from './schema.ts';

/** From the first to the last key of one customer in a compound index. */
export function ofCustomer(customer: Id): IDBKeyRange {
	return IDBKeyRange.bound([customer], [customer, []]);
}

/** All orders of a customer, by hand-over day, deleted ones included. */
export function ordersOf(tx: Reading | Writing, customer: Id): Promise<Order[]> {
	return tx.objectStore('order').index('customer').getAll(ofCustomer(customer));
}

/** All ledger entries of a customer, by moment. */
export function entriesOf(tx: Reading | Writing, customer: Id): Promise<Entry[]> {
	return tx.objectStore('ledger').index('customer').getAll(ofCustomer(customer));
}
