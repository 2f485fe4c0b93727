import type { BackupRow } from '../../src/domain/backup/record.ts';
import type { Moment } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Entry } from '../../src/domain/ledger.ts';
import type { Product } from '../../src/domain/product.ts';
import { chance } from '../../src/domain/random.ts';
import { dayMs, type Making, moments, startMaking } from './big-making.ts';
import {
	makeCustomer,
	makeDebt,
	makeOrder,
	makePayment,
	makePhoto,
	makeProduct,
	makeShop,
} from './big-rows.ts';

/** How much there is of everything. */
export interface BookSize {
	readonly customers: number;
	readonly orders: number;
	readonly entries: number;
	readonly products: number;
	readonly photos: number;
}

export const bigSize: BookSize = {
	customers: 10_000,
	orders: 100_000,
	entries: 30_000,
	products: 60,
	photos: 300,
};

/** A book of ten customers, with as many orders and entries for each as in the big one. */
export const smallSize: BookSize = { customers: 10, orders: 100, entries: 30, products: 6, photos: 6 };

const batchSize = 500;

/**
 * A book of three years up to now, the same for the same seed, in batches and in the order of a backup. Every
 * store comes by id; few people buy often and many seldom, and one order in five goes on the slate.
 */
export function* bigBook(seed: number, now: Moment, size: BookSize): Generator<BackupRow[], void> {
	const making = startMaking(seed, now);
	const [start = now] = moments(making, 1);
	yield [{ store: 'shop', row: makeShop(making, start) }];

	const customers: Id[] = [];
	yield* inBatches(moments(making, size.customers), (at, number) => {
		const row = makeCustomer(making, at, number);
		customers.push(row.id);
		return { store: 'customer', row };
	});

	const photos = moments(making, size.photos).map((at) => ({ id: making.newId(at), at }));
	const wares = photos
		.slice(-size.products)
		.map(({ id }, rank) => makeProduct(making, start + rank, rank, id));
	yield wares.map((row) => ({ store: 'product', row }));

	const slate: Entry[] = [];
	yield* inBatches(moments(making, size.orders), (at, number) => {
		// Whoever came early has bought more often, and some far more often than others.
		const known = Math.ceil((customers.length * (number + 1)) / size.orders);
		const customer = customers[Math.floor(known * making.random() ** 2)] ?? making.newId(at);
		const row = makeOrder(making, at, customer, some(wares));
		if (chance(making.random, size.entries / size.orders / 1.7)) slate.push(...makeDebt(making, row, at));
		return { store: 'order', row };
	});

	yield* inBatches(toTheEntry(making, slate, size.entries, customers), (row) => ({ store: 'ledger', row }));
	for (const [number, { id, at }] of photos.entries())
		yield [{ store: 'photo', row: makePhoto(making, id, at, number >= size.photos - size.products) }];
}

/** So many entries, by id: what is still missing are payments. */
function toTheEntry(
	making: Making,
	slate: readonly Entry[],
	count: number,
	customers: readonly Id[],
): Entry[] {
	const entries = slate.slice(0, count);
	for (let at = 0; entries.length < count; at += 1) {
		const customer = customers[at % customers.length];
		if (customer) entries.push(makePayment(making, customer, making.now - 60 * dayMs));
	}
	return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function* inBatches<T>(
	things: readonly T[],
	toRow: (thing: T, at: number) => BackupRow,
): Generator<BackupRow[], void> {
	for (let from = 0; from < things.length; from += batchSize)
		yield things.slice(from, from + batchSize).map((thing, at) => toRow(thing, from + at));
}

function some(wares: readonly Product[]): readonly [Product, ...Product[]] {
	const [first, ...others] = wares;
	if (!first) throw new Error('A shop without products has no orders.');
	return [first, ...others];
}
