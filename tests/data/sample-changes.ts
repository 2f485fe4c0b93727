import type { Change } from '../../src/domain/change.ts';
import type { Customer } from '../../src/domain/customer.ts';
import { type Day, dayNumber } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Entry, EntryKind } from '../../src/domain/ledger.ts';
import type { Order } from '../../src/domain/order.ts';
import type { Promo } from '../../src/domain/promo.ts';
import type { Fields } from '../../src/domain/row.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import type { Touch } from '../../src/domain/touch.ts';
import { dayOne, idOf } from '../domain/arbitrary.ts';

const msPerDay = 86_400_000;

export function addCustomer(id: Id, fields: Partial<Fields<Customer>> = {}): Change {
	const all = { name: 'Bu Siti', kind: 'buyer', tier: 'ordinary', ...fields } as const;
	return { kind: 'add', store: 'customer', id, fields: all };
}

export function addProduct(id: Id, rank = 1): Change {
	const fields = { name: 'Bolu', unit: 'loyang', price: rupiah(45_000), available: true, rank };
	return { kind: 'add', store: 'product', id, fields };
}

export function addOrder(id: Id, placed: Day, fields: Partial<Fields<Order>> = {}, price = 10_000): Change {
	const line = { product: idOf(1), name: 'Bolu', unit: 'loyang', quantity: 1, price: rupiah(price) };
	const all = { lines: [line], placed, day: placed, status: 'ordered', ...fields } as const;
	return { kind: 'add', store: 'order', id, fields: all };
}

export function addEntry(
	id: Id,
	customer: Id,
	kind: Exclude<EntryKind, 'void'>,
	amount: number,
	day: Day,
	more: Pick<Fields<Entry>, 'note'> = {},
): Change {
	const at = dayNumber(day) * msPerDay;
	const fields = { kind, customer, amount: rupiah(amount), day, at, ...more };
	return { kind: 'add', store: 'ledger', id, fields };
}

/** A greeting at noon of that day, unless it was something else. */
export function addTouch(id: Id, customer: Id, day: Day, fields: Partial<Fields<Touch>> = {}): Change {
	const at = (dayNumber(day) + 0.5) * msPerDay;
	return { kind: 'add', store: 'touch', id, fields: { kind: 'greeting', customer, at, ...fields } };
}

export function addPromo(id: Id, queue: readonly Id[], fields: Partial<Fields<Promo>> = {}): Change {
	const all = { text: 'Halo {nama}', wanted: {}, queue, daily: 20, status: 'running', ...fields } as const;
	return { kind: 'add', store: 'promo', id, fields: { begun: dayOne, ...all } };
}

export function voidEntry(id: Id, day: Day): Change {
	return { kind: 'void', store: 'ledger', id, day, at: dayNumber(day) * msPerDay };
}
