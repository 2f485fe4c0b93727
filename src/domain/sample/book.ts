import { type Change, fieldsOf, type RowStore } from '../change.ts';
import type { Day, Moment } from '../day.ts';
import { guessDrawing } from '../drawing.ts';
import type { Id } from '../id.ts';
import type { Product } from '../product.ts';
import type { Random } from '../random.ts';
import type { Row } from '../row.ts';
import { rupiah } from '../rupiah.ts';
import { shopId } from '../shop.ts';
import { makeStamp } from '../stamp.ts';
import { sampleCustomers } from './customers.ts';
import { sampleEntries } from './debts.ts';
import { type Making, madeRow } from './making.ts';
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
	const entries = sampleEntries(making, people, orders);
	const touches = sampleTouches(making, people, orders);
	const { name, phone } = shop;
	const added = (store: RowStore, rows: readonly Row[]) =>
		rows.map((row) => ({ kind: 'add', store, id: row.id, fields: fieldsOf(row) }) as Change);
	return [
		{ kind: 'add', store: 'shop', id: shopId, fields: { name, phone, book: newId() } },
		...added(
			'product',
			wares.map(({ row }) => row),
		),
		...added(
			'customer',
			people.map(({ row }) => row),
		),
		...added('order', orders),
		...added('ledger', entries),
		...added('touch', touches),
	];
}

function productRow(making: Making, sample: SampleProduct, rank: number): Product {
	const { name, unit, price, regular, reseller, resting } = sample;
	return madeRow<Product>(making, {
		name,
		unit,
		price: rupiah(price),
		regularPrice: regular ? rupiah(regular) : undefined,
		resellerPrice: reseller ? rupiah(reseller) : undefined,
		available: !resting,
		rank,
		drawing: guessDrawing(name),
	});
}
