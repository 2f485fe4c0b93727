import type { App } from '../../src/app/app.ts';
import type { Customer } from '../../src/domain/customer.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Entry, EntryKind } from '../../src/domain/ledger.ts';
import type { Fields } from '../../src/domain/row.ts';
import { rupiah } from '../../src/domain/rupiah.ts';

/** Puts a customer into the book. */
export async function addCustomer(
	{ book, platform }: App,
	name: string,
	rest: Partial<Fields<Customer>> = {},
): Promise<Id> {
	const id = platform.newId();
	const fields = { name, kind: 'buyer', tier: 'ordinary', ...rest } as const;
	await book.commit([{ kind: 'add', store: 'customer', id, fields }]);
	return id;
}

/** An order of one box of klepon, handed over on that day. */
export async function addOrder({ book, platform }: App, customer: Id, day: Day): Promise<Id> {
	const id = platform.newId();
	const product = platform.newId();
	const line = { product, name: 'klepon', unit: 'kotak', quantity: 1, price: rupiah(10_000) };
	const fields = { customer, lines: [line], placed: day, day, status: 'done' } as const;
	await book.commit([{ kind: 'add', store: 'order', id, fields }]);
	return id;
}

/** Orders on so many days, the latest on `last`, with `gap` days between. */
export async function addOrders(app: App, customer: Id, count: number, last: Day, gap = 7): Promise<void> {
	for (let back = count - 1; back >= 0; back -= 1) await addOrder(app, customer, addDays(last, -back * gap));
}

export async function addEntry(
	{ book, platform }: App,
	customer: Id,
	kind: Exclude<EntryKind, 'void'>,
	amount: number,
	rest: Partial<Fields<Entry>> = {},
): Promise<Id> {
	const id = platform.newId();
	const when = { day: platform.today(), at: platform.now() };
	const fields = { kind, customer, amount: rupiah(amount), ...when, ...rest };
	await book.commit([{ kind: 'add', store: 'ledger', id, fields }]);
	return id;
}
