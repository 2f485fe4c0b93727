import { openBook } from '../../src/data/book.ts';
import type { Batch } from '../../src/data/schema.ts';
import type { BackupRow } from '../../src/domain/backup/record.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Order } from '../../src/domain/order.ts';
import { type BookSize, bigBook } from './big-book.ts';

// Runs in a page of its own: what the book does, and the same requests made of the database by hand.

const size: BookSize = { customers: 1_000, orders: 10_000, entries: 3_000, products: 20, photos: 20 };
const now = Date.UTC(2026, 10, 22, 3);
const today = '2026-11-22' as Day;
const ordersWritten = 30;
const batchSize = 500;

let made = 0;
const newId = () => `01a00000-0000-7000-8000-${(made++).toString(16).padStart(12, '0')}` as Id;
const world = { now: () => now, today: () => today, newId };
const batches = [...bigBook(1, now, size)].filter(([row]) => row?.store !== 'photo');
const orders = batches.flatMap((rows) => rows.flatMap(({ store, row }) => (store === 'order' ? [row] : [])));

function asked<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((done, fail) => {
		request.onsuccess = () => done(request.result);
		request.onerror = () => fail(request.error);
	});
}

function ended(tx: IDBTransaction): Promise<void> {
	return new Promise((done, fail) => {
		tx.oncomplete = () => done();
		tx.onabort = () => fail(tx.error);
	});
}

async function* coming(): AsyncGenerator<BackupRow[]> {
	yield* batches;
}

/** An order like one of the last, of somebody who has bought before. */
function orderLike(at: number) {
	const { customer, lines } = orders[orders.length - 1 - at] as Order;
	const fields = { lines, placed: today, day: addDays(today, 1), status: 'ordered' } as const;
	return { ...fields, ...(customer && { customer }) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
}

/** By the book: a backup that lies ready becomes the book, orders are written, all of it is read. */
async function byBook() {
	const book = openBook('by-book', world, () => undefined);
	const { token } = await book.stage(coming(), new AbortController().signal);
	const broughtIn = await timed(() => book.takeOver(token, 'replace', () => undefined));
	const written = await timed(async () => {
		for (let at = 0; at < ordersWritten; at += 1)
			await book.commit([{ kind: 'add', store: 'order', id: newId(), fields: orderLike(at) }]);
	});
	let rows = 0;
	const read = await timed(async () => {
		for await (const batch of book.readRows({ photos: false })) rows += batch.length;
	});
	book.close();
	return { broughtIn, written, read, rows };
}

/** By hand: the same records out of the same batches, the same requests, one after the other. */
async function byHand() {
	const like = await asked(indexedDB.open('by-book'));
	const opening = indexedDB.open('by-hand', 1);
	opening.onupgradeneeded = () => {
		const tx = like.transaction([...like.objectStoreNames]);
		for (const name of like.objectStoreNames) {
			const { keyPath, autoIncrement, indexNames } = tx.objectStore(name);
			const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
			for (const index of indexNames) store.createIndex(index, tx.objectStore(name).index(index).keyPath);
		}
	};
	const db = await asked(opening);
	const summaries = await asked(like.transaction('summary').objectStore('summary').getAll());
	const clock = await asked(like.transaction('device').objectStore('device').get('clock'));
	like.close();

	const laid = db.transaction('staged', 'readwrite');
	for (const rows of batches)
		laid.objectStore('staged').add({ store: rows[0]?.store, rows: rows.map(({ row }) => row) });
	await ended(laid);
	const broughtIn = await timed(async () => {
		const tx = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
		const staged = tx.objectStore('staged');
		for (const key of await asked(staged.getAllKeys())) {
			const { store, rows }: Batch = await asked(staged.get(key));
			for (const row of rows) tx.objectStore(store).put(row);
		}
		for (const summary of summaries) tx.objectStore('summary').put(summary);
		staged.clear();
		await ended(tx);
	});

	const written = await timed(async () => {
		for (let at = 0; at < ordersWritten; at += 1) {
			const order = { ...orderLike(at), id: newId(), born: clock.last };
			const stores = ['device', 'order', 'customer', 'ledger', 'summary'];
			const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
			const of = (store: string) => tx.objectStore(store);
			const { customer } = order;
			await asked(of('device').get('clock'));
			await asked(of('order').get(order.id));
			of('order').add(order);
			if (customer) {
				const theirs = IDBKeyRange.bound([customer], [customer, []]);
				await asked(of('customer').get(customer));
				of('order').index('customer').getAll(theirs);
				await asked(of('ledger').index('customer').getAll(theirs));
				of('summary').put({ ...summaries[0], id: customer });
			}
			of('device').put(clock);
			await ended(tx);
		}
	});

	let rows = 0;
	const read = await timed(async () => {
		for (const store of ['shop', 'customer', 'product', 'order', 'ledger']) {
			let range: IDBKeyRange | undefined;
			for (;;) {
				const found = await asked(db.transaction(store).objectStore(store).getAll(range, batchSize));
				rows += found.length;
				if (found.length < batchSize) break;
				range = IDBKeyRange.lowerBound(found[batchSize - 1].id, true);
			}
		}
	});
	db.close();
	return { broughtIn, written, read, rows };
}

Object.assign(globalThis, { byBook, byHand });
