import { afterEach, describe, expect, test, vi } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import {
	countCustomers,
	dueCustomers,
	getKnown,
	getManyKnown,
	pageOfCustomers,
} from '../../src/data/customer.ts';
import { endedOrders, lastOrderOf, overdueOrders } from '../../src/data/order.ts';
import { getPromo, ordersSince, runningPromos, touchesOfPromo, touchesSince } from '../../src/data/promo.ts';
import type { Database } from '../../src/data/schema.ts';
import { refreshSummaries } from '../../src/data/summarizing.ts';
import { addDays } from '../../src/domain/day.ts';
import { idOf } from '../domain/arbitrary.ts';
import { freshBrowser, makeWorld, openTab } from './fresh-book.ts';
import { addCustomer, addEntry, addOrder, addPromo, addTouch } from './sample-changes.ts';

freshBrowser();

afterEach(() => {
	vi.restoreAllMocks();
});

const world = makeWorld();
const promo = idOf(0x300000);

/** Weekly buyers, every second of them long gone, who owe something and whose orders were never ended. */
async function bookOf(customers: number): Promise<Database> {
	const db = await openTab();
	const ids = Array.from({ length: customers }, (_, at) => idOf(at));
	await commit(
		db,
		world,
		ids.flatMap((id, at) => [
			addCustomer(id, { name: `Pelanggan ${at}` }),
			...[0, 7, 14, 21].map((days) =>
				addOrder(world.newId(), addDays(world.day, (at % 2 ? -40 : -2) - days), { customer: id }),
			),
			addEntry(world.newId(), id, 'kasbon', 1000 + at, world.day),
			addTouch(world.newId(), id, addDays(world.day, -30)),
		]),
	);
	for (let at = 0; at < 5; at += 1)
		await commit(db, world, [addOrder(world.newId(), world.day, { customer: idOf(0), status: 'done' })]);
	const queue = ids.slice(0, 3);
	await commit(db, world, [
		addPromo(promo, queue),
		...queue.map((id) => addTouch(world.newId(), id, world.day, { kind: 'promo', promo })),
	]);
	await refreshSummaries(db, world.day);
	return db;
}

/** What the page of a promo reads. */
async function openQueue(db: Database): Promise<void> {
	const queue = (await getPromo(db, promo))?.queue ?? [];
	const [touches] = await Promise.all([
		touchesOfPromo(db, promo),
		getManyKnown(db, queue),
		touchesSince(db, world.moment - 86_400_000),
	]);
	expect(touches).toHaveLength(3);
	await ordersSince(
		db,
		queue.map((customer) => ({ customer, from: addDays(world.day, -10) })),
	);
}

/** How many records the database hands out for it. */
async function cost(work: () => Promise<unknown>): Promise<number> {
	let records = 0;
	const countResult = (request: IDBRequest) => {
		request.addEventListener('success', () => {
			const { result } = request;
			records += Array.isArray(result) ? result.length : 1;
		});
		return request;
	};
	const spies = [...spyOn(IDBObjectStore.prototype, countResult), ...spyOn(IDBIndex.prototype, countResult)];
	await work();
	for (const spy of spies) spy.mockRestore();
	return records;
}

/** A cursor's request answers once more for every record it goes on to, and is counted each time. */
function spyOn(prototype: IDBObjectStore | IDBIndex, countResult: (request: IDBRequest) => IDBRequest) {
	const readers = ['get', 'getAll', 'getAllKeys', 'openCursor'] as const;
	return readers.map((reader) => {
		const original = prototype[reader] as (...args: unknown[]) => IDBRequest;
		return vi.spyOn(prototype, reader).mockImplementation(function (
			this: typeof prototype,
			...args: unknown[]
		) {
			return countResult(original.apply(this, args)) as never;
		});
	});
}

describe('costs the same in a book of ten and in one of sixty', () => {
	test.each<[string, (db: Database) => Promise<unknown>]>([
		['a page of everybody', (db) => pageOfCustomers(db, 'all', 0, 5)],
		['a page of those who slip away', (db) => pageOfCustomers(db, 'slipping', 1, 3)],
		['a page of debtors', (db) => pageOfCustomers(db, 'owing', 0, 5)],
		['the counts above the list', countCustomers],
		['one customer', (db) => getKnown(db, idOf(3))],
		['who is due', (db) => dueCustomers(db, addDays(world.day, 5), 3)],
		['the latest ended orders, though most are never ended', (db) => endedOrders(db, 5)],
		['the latest overdue orders', (db) => overdueOrders(db, world.day, 5)],
		['the order to repeat', (db) => lastOrderOf(db, idOf(3))],
		['a new order', (db) => commit(db, world, [addOrder(world.newId(), world.day, { customer: idOf(3) })])],
		['the promos that are not finished', runningPromos],
		['the queue of a promo', openQueue],
		['a day that changes nothing', (db) => refreshSummaries(db, world.day)],
	])('%s', async (_, work) => {
		const small = await bookOf(10);
		const inSmall = await cost(() => work(small));
		small.close();
		indexedDB.deleteDatabase(small.name);
		const large = await bookOf(60);
		const inLarge = await cost(() => work(large));
		large.close();
		expect(inLarge).toBe(inSmall);
		expect(inLarge).toBeLessThanOrEqual(30);
	});
});
