import { type Change, fieldsOf } from '../change.ts';
import type { Day, Moment } from '../day.ts';
import { guessDrawing } from '../drawing.ts';
import type { Id } from '../id.ts';
import type { Product } from '../product.ts';
import type { Random } from '../random.ts';
import { bornRow } from '../row.ts';
import { rupiah } from '../rupiah.ts';
import { shopId } from '../shop.ts';
import { makeStamp } from '../stamp.ts';
import { sampleCustomers } from './customers.ts';
import { sampleEntries } from './debts.ts';
import type { Making } from './making.ts';
import { sampleOrders } from './orders.ts';
import type { SampleProduct, SampleShop } from './sample-shop.ts';
import { sampleTouches } from './touches.ts';

/**
 * A shop to play with, as changes that fill an empty book: price list, customers and some months of
 * orders up to today, with regulars, debtors and people who drift away. The same for the same
 * `random` and `newId`.
 */
export function sampleBook(
	shop: SampleShop,
	today: Day,
	now: Moment,
	random: Random,
	newId: () => Id,
): Change[] {
	const making: Making = { shop, today, now, random, newId, born: makeStamp(now, 0, 'sample') };
	const wares = shop.products.map((sample, at) => ({ sample, row: productRow(making, sample, at + 1) }));
	const people = sampleCustomers(making);
	const orders = sampleOrders(making, people, wares);
	const entries = sampleEntries(making, orders);
	const touches = sampleTouches(making, people, orders);
	const { name, phone } = shop;
	return [
		{ kind: 'add', store: 'shop', id: shopId, fields: { name, phone, book: newId() } },
		...wares.map(({ row }): Change => ({ kind: 'add', store: 'product', id: row.id, fields: fieldsOf(row) })),
		...people.map(
			({ row }): Change => ({ kind: 'add', store: 'customer', id: row.id, fields: fieldsOf(row) }),
		),
		...orders.map((row): Change => ({ kind: 'add', store: 'order', id: row.id, fields: fieldsOf(row) })),
		...entries.map((row): Change => ({ kind: 'add', store: 'ledger', id: row.id, fields: fieldsOf(row) })),
		...touches.map((row): Change => ({ kind: 'add', store: 'touch', id: row.id, fields: fieldsOf(row) })),
	];
}

function productRow({ newId, born }: Making, sample: SampleProduct, rank: number): Product {
	const { name, unit, price, regular, reseller, resting } = sample;
	const drawing = guessDrawing(name);
	return bornRow<Product>(
		newId(),
		{
			name,
			unit,
			price: rupiah(price),
			...(regular && { regularPrice: rupiah(regular) }),
			...(reseller && { resellerPrice: rupiah(reseller) }),
			available: !resting,
			rank,
			...(drawing && { drawing }),
		},
		born,
	);
}
