import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { type Book, openBook } from '../../src/data/book.ts';
import { migrations, schemaVersion } from '../../src/data/migrations.ts';
import type { Database, Schema, StagedNote } from '../../src/data/schema.ts';
import { rebuildSummaries, staleSummaries } from '../../src/data/summarizing.ts';
import { isId } from '../../src/domain/id.ts';
import { isStamp } from '../../src/domain/stamp.ts';
import { bookName, dump, freshBrowser, makeWorld, openTab } from './fresh-book.ts';
import { type FrozenBook, type FrozenIndex, type FrozenStore, readFrozen, thaw } from './frozen-book.ts';
import { addCustomer, addEntry, addOrder } from './sample-changes.ts';

freshBrowser();

const frozen = ['book-v1.json', 'book-v2.json', 'book-v3.json', 'book-v4.json'].map(
	(file) => [file, readFrozen(file)] as const,
);

/** The definitions of all stores, as a fixture has them. */
function schemaOf(db: Database): Omit<FrozenStore, 'records'>[] {
	return [...db.objectStoreNames].map((name) => {
		const store = db.transaction(name).store;
		const indexes = [...store.indexNames].map((index): FrozenIndex => {
			const { name, keyPath, unique, multiEntry } = store.index(index as never);
			return { name, keyPath, unique, multiEntry };
		});
		const keyPath = store.keyPath === null ? null : String(store.keyPath);
		return { name, keyPath, ...(store.autoIncrement && { autoIncrement: true as const }), indexes };
	});
}

/** An empty database as the first so many migrations leave it. */
function openAt(version: number): Promise<Database> {
	return openDB<Schema>('langganan-old', version, {
		upgrade(db, from, to, tx) {
			for (const migration of migrations.slice(from, to ?? version)) migration(db, tx);
		},
	});
}

function openToday({ today }: FrozenBook): Book {
	return openBook(bookName, { ...makeWorld(), today: () => today }, () => undefined);
}

test('there is a frozen book of every version', () => {
	expect(frozen.map(([, { version }]) => version)).toEqual(migrations.map((_, at) => at + 1));
});

describe.each(frozen)('%s', (_, old) => {
	test('has the stores and indexes that the migrations up to it make', async () => {
		const stores = old.stores.map(({ records, ...definition }) => definition);
		expect(schemaOf(await openAt(old.version))).toEqual(stores);
	});

	test('has, once opened by this app, the same stores and indexes as a book begun today', async () => {
		await thaw(old, bookName);
		const begunToday = await openAt(schemaVersion);
		expect(schemaOf(await openTab())).toEqual(schemaOf(begunToday));
	});

	test('keeps every record', async () => {
		await thaw(old, 'langganan-untouched');
		const before = await dump(await openDB<Schema>('langganan-untouched'));
		await thaw(old, bookName);
		expect(await dump(await openTab())).toMatchObject(before);
	});

	test('has ids and stamps that this app takes for such', () => {
		const rows = old.stores.flatMap(({ records }) => records).filter((record) => 'born' in record);
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows as { id: unknown; born: unknown; edits?: object }[]) {
			expect(isId(row.id)).toBe(true);
			expect([row.born, ...Object.values(row.edits ?? {})].every(isStamp)).toBe(true);
		}
	});

	test('has summaries that this app, after its first look, would make of the rows', async () => {
		await thaw(old, bookName);
		await openToday(old).refresh(old.today);
		const db = await openTab();
		expect(await staleSummaries(db, old.today)).toEqual([]);
		const stored = await db.getAll('summary');
		await rebuildSummaries(db, old.today);
		expect(await db.getAll('summary')).toEqual(stored);
	});
});

describe('the book of version 1', () => {
	const old = readFrozen('book-v1.json');

	test('can be read', async () => {
		await thaw(old, bookName);
		const book = openToday(old);
		expect(await book.shop()).toMatchObject({ name: 'Dapur Mawar', phone: '6281234567800' });
		expect(await book.countCustomers()).toEqual({ all: 2, regular: 2, slipping: 0, owing: 2 });
		const customers = await book.customers('all', 0, 10);
		expect(customers.map(({ customer, summary }) => [customer.name, summary.balance])).toEqual([
			['Sri Wahyuni', 34_000],
			['Toko Barokah', 300_000],
		]);
		expect((await book.products()).map(({ name }) => name)).toEqual([
			'Bolu pandan',
			'Lapis legit',
			'Risoles',
			'Kopi bubuk',
		]);
		expect((await book.openOrders(old.today)).length).toBe(0);
		expect((await book.openOrdersAfter(old.today)).map(({ status }) => status)).toEqual(['ready', 'ordered']);
		expect(await book.draft('order-new')).toMatchObject({ note: 'antar sore' });
		expect(await book.setting('install-asked')).toBe('later');
		const [sri] = customers;
		const { orders, entries, touches } = await book.history(sri?.customer.id ?? fail());
		expect([orders.length, entries.length, touches.length]).toEqual([4, 2, 1]);
	});

	test('can be written on, under stamps later than all in it', async () => {
		await thaw(old, bookName);
		const world = { ...makeWorld(), now: () => 0, today: () => old.today };
		const book = openBook(bookName, world, () => undefined);
		const [customer, order, entry] = [world.newId(), world.newId(), world.newId()];
		await book.commit(
			[
				addCustomer(customer),
				addOrder(order, old.today, { customer }),
				addEntry(entry, customer, 'kasbon', 5000, old.today),
			],
			'order-new',
		);
		expect(await book.known(customer)).toMatchObject({ summary: { orders: 1, owes: 5000 } });
		expect(await book.draft('order-new')).toBeUndefined();
		const stamps = JSON.stringify(old).match(/"0m[0-9a-z]{21}"/g) ?? [];
		const { born } = (await book.order(order)) ?? fail();
		expect(stamps.length).toBeGreaterThan(20);
		expect(stamps.every((stamp) => JSON.parse(stamp) < born)).toBe(true);
	});

	test('has its pictures', async () => {
		await thaw(old, bookName);
		const db = await openTab();
		const [photo] = await db.getAll('photo');
		expect([...new Uint8Array(photo?.bytes ?? fail())].slice(0, 3)).toEqual([0xff, 0xd8, 0xff]);
	});

	function fail(): never {
		throw new Error('not there');
	}
});

test('the book of version 2 has its promos: one that goes on, with whom it has reached, and one that ended', async () => {
	const old = readFrozen('book-v2.json');
	await thaw(old, bookName);
	const book = openToday(old);
	const [running, ...others] = await book.runningPromos();
	expect(others).toEqual([]);
	expect(running).toMatchObject({ wanted: { groups: ['PKK'] }, daily: 20, status: 'running' });
	const { id, queue = [] } = running ?? {};
	const reached = id ? await book.touchesOfPromo(id) : [];
	expect(reached.map(({ customer }) => customer)).toEqual(queue.slice(0, 1));
	expect((await book.latestPromos(5)).map(({ status }) => status)).toEqual(['ended', 'running']);
	const people = (await book.everybody()).map(({ customer }) => customer);
	expect(people.map(({ name, source, promos, savedUs }) => [name, source?.kind, promos, savedUs])).toEqual([
		['Sri Wahyuni', 'neighbour', undefined, true],
		['Toko Barokah', undefined, false, undefined],
		['Bu Tutik', 'customer', undefined, undefined],
	]);
});

test('the book of version 3 has what came from the other phone, what lies ready, and the way back', async () => {
	const old = readFrozen('book-v3.json');
	await thaw(old, bookName);
	const book = openToday(old);
	const tutik = (await book.allCustomers()).find(({ name }) => name === 'Bu Tutik');
	expect(tutik).toMatchObject({ place: 'Karanganyar, depan balai desa' });
	expect((await book.goneRows(0)).map(({ store }) => store)).toEqual(['customer', 'customer', 'order']);
	expect(await book.former()).toMatchObject({ how: 'merge', rows: 27 });
	const staged = (await (await openTab()).get('device', 'staged')) as StagedNote;
	await book.takeOver(staged.token, 'merge', () => undefined);
	await book.takeBack(() => undefined);
	await book.takeBack(() => undefined);
	expect((await book.allCustomers()).map(({ name }) => name)).toEqual(['Sri Wahyuni', 'Bu Tutik']);
	expect(await staleSummaries(await openTab(), old.today)).toEqual([]);
});
