import { forceCloseDatabase, IDBOpenDBRequest, IDBVersionChangeEvent } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import { type Connection, connect, throwAway } from '../../src/data/connection.ts';
import { getDraft, putDraft } from '../../src/data/draft.ts';
import { schemaVersion } from '../../src/data/migrations.ts';
import type { Database } from '../../src/data/schema.ts';
import { AppError, type ErrorCode } from '../../src/domain/errors.ts';
import { dayOne, idOf } from '../domain/arbitrary.ts';
import { bookName, dump, freshBrowser, makeWorld, openTab } from './fresh-book.ts';
import { addCustomer, addOrder } from './sample-changes.ts';

freshBrowser();

const siti = idOf(1);
let trouble: (ErrorCode | undefined)[];
let connection: Connection;
let unhandled: unknown[];

const noteUnhandled = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
	trouble = [];
	unhandled = [];
	connection = connect(bookName, (code) => trouble.push(code));
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
	vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
	process.on('unhandledRejection', noteUnhandled);
});

afterEach(async () => {
	await turns(5);
	process.off('unhandledRejection', noteUnhandled);
	expect(unhandled).toEqual([]);
	// Whatever happens to it, the seller's book is never deleted.
	expect(IDBFactory.prototype.deleteDatabase).not.toHaveBeenCalledWith(bookName);
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** Lets the database do what it has to do. */
async function turns(count: number): Promise<void> {
	for (let at = 0; at < count; at += 1) await new Promise((done) => setImmediate(done));
}

/** The outcome of what has to wait between its attempts, and how long it waited, in ms. */
async function patiently<T>(work: Promise<T>): Promise<{ value?: T; code?: ErrorCode; waits: number[] }> {
	const waits: number[] = [];
	let outcome: { value?: T; code?: ErrorCode } | undefined;
	work.then(
		(value) => {
			outcome = { value };
		},
		(error: unknown) => {
			outcome = error instanceof AppError ? { code: error.code } : {};
		},
	);
	while (!outcome) {
		await turns(20);
		const begun = Date.now();
		if (!outcome && vi.getTimerCount() > 0) {
			vi.advanceTimersToNextTimer();
			waits.push(Date.now() - begun);
		}
	}
	return { ...outcome, waits };
}

/** The next so many attempts to open fail as Chrome's do when it cannot read its files. */
function failOpening(times: number, name = 'UnknownError'): void {
	const open = vi.spyOn(IDBFactory.prototype, 'open');
	for (let at = 0; at < times; at += 1)
		open.mockImplementationOnce(() => {
			const request = new IDBOpenDBRequest();
			setImmediate(() => {
				const error = new DOMException('Internal error opening backing store', name);
				Object.assign(request, { error, readyState: 'done' });
				request.dispatchEvent(new IDBVersionChangeEvent('error'));
			});
			return request;
		});
}

/** The database below the connection. */
function raw(): Promise<IDBDatabase> {
	return connection.run(async (db) => unwrap(db));
}

const countShops = (db: Database) => db.count('shop');

describe('a book', () => {
	test('is opened once, by the first use, for all', async () => {
		const open = vi.spyOn(IDBFactory.prototype, 'open');
		expect(open).not.toHaveBeenCalled();
		await Promise.all([connection.run(countShops), connection.run(countShops)]);
		await connection.run(countShops);
		expect(open).toHaveBeenCalledTimes(1);
		expect(trouble).toEqual([undefined]);
	});

	test('that was closed is not opened again', async () => {
		await connection.run(countShops);
		connection.close();
		expect(await patiently(connection.run(countShops))).toMatchObject({ code: 'lost', waits: [] });
	});

	test('closed while it opens is closed', async () => {
		const reading = patiently(connection.run(countShops));
		connection.close();
		await reading;
		// Never succeeds where a connection was left open.
		const request = indexedDB.open(bookName, schemaVersion + 1);
		await new Promise((done) => request.addEventListener('success', done));
	});

	test('lets through what the book itself refuses', async () => {
		const refused = connection.run(() => Promise.reject(new AppError('voided')));
		expect(await patiently(refused)).toMatchObject({ code: 'voided', waits: [] });
	});

	test('tells of a fault nobody foresaw, without trying again', async () => {
		let tries = 0;
		const faulty = connection.run(() => {
			tries += 1;
			return Promise.reject(new TypeError('a fault'));
		});
		expect(await patiently(faulty)).toMatchObject({ code: 'unknown', waits: [] });
		expect(tries).toBe(1);
		expect(trouble).toEqual([undefined]);
	});
});

test('work that cannot be begun anew is tried once, and the next finds a good connection', async () => {
	let tries = 0;
	const lost = connection.once(() => {
		tries += 1;
		return Promise.reject(new DOMException('cut off', 'AbortError'));
	});
	expect(await patiently(lost)).toMatchObject({ code: 'lost', waits: [] });
	expect(tries).toBe(1);
	expect(await patiently(connection.once(countShops))).toMatchObject({ value: 0 });
});

describe('an open that fails', () => {
	test('is tried three times more, each time after a longer while', async () => {
		failOpening(3);
		expect(await patiently(connection.run(countShops))).toEqual({ value: 0, waits: [50, 250, 1000] });
		expect(trouble).toEqual([undefined]);
	});

	test('four times is told to the user, and may succeed later', async () => {
		failOpening(4);
		expect(await patiently(connection.run(countShops))).toMatchObject({ code: 'lost' });
		expect(trouble).toEqual(['lost']);
		expect(await connection.run(countShops)).toBe(0);
		expect(trouble).toEqual(['lost', undefined]);
	});

	test('for want of space is told at once', async () => {
		failOpening(1, 'QuotaExceededError');
		expect(await patiently(connection.run(countShops))).toMatchObject({ code: 'quota', waits: [] });
		expect(trouble).toEqual(['full']);
		expect(await connection.run(countShops)).toBe(0);
	});

	test('since the stores could not be made is tried again, and begins anew', async () => {
		vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementationOnce(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		expect(await patiently(connection.run(countShops))).toEqual({ value: 0, waits: [50] });
	});

	test('since a newer app has been here says so, and leaves the book alone', async () => {
		const request = indexedDB.open(bookName, schemaVersion + 1);
		await new Promise((done) => request.addEventListener('success', done));
		expect(await patiently(connection.run(countShops))).toMatchObject({ code: 'newer', waits: [] });
		expect(trouble).toEqual(['newer']);
	});

	test('since the browser forbids it says so', async () => {
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		expect(await patiently(connection.run(countShops))).toMatchObject({ code: 'unavailable', waits: [] });
		expect(trouble).toEqual(['unavailable']);
	});

	test('where Chrome may keep nothing at all says so', async () => {
		vi.stubGlobal('localStorage', undefined);
		Object.defineProperty(globalThis, 'localStorage', {
			configurable: true,
			get() {
				throw new DOMException('denied', 'SecurityError');
			},
		});
		failOpening(1);
		expect(await patiently(connection.run(countShops))).toMatchObject({ code: 'unavailable', waits: [] });
	});

	test('since there is no database at all says so', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect(await patiently(connection.run(countShops))).toMatchObject({ code: 'unavailable', waits: [] });
		expect(trouble).toEqual(['unavailable']);
	});
});

describe('a connection that is lost', () => {
	test('by the browser is opened anew by the next use', async () => {
		const first = await raw();
		forceCloseDatabase(first as never);
		await turns(3);
		const open = vi.spyOn(IDBFactory.prototype, 'open');
		expect(await connection.run(countShops)).toBe(0);
		expect(open).toHaveBeenCalledTimes(1);
	});

	test('together with the book writes nothing into an empty one, then or later', async () => {
		const first = await raw();
		forceCloseDatabase(first as never);
		await new Promise((done) => {
			indexedDB.deleteDatabase(bookName).onsuccess = done;
		});
		const save = () => patiently(connection.run((db) => commit(db, makeWorld(), [addCustomer(siti)])));
		expect(await save()).toMatchObject({ code: 'gone', waits: [] });
		expect(await save()).toMatchObject({ code: 'gone', waits: [] });
		expect(trouble.at(-1)).toBe('gone');
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(bookName);
		vi.mocked(IDBFactory.prototype.deleteDatabase).mockClear();
	});

	test('unnoticed is opened anew, and the action is done once', async () => {
		(await raw()).close();
		const changes = [addCustomer(siti), addOrder(idOf(2), dayOne, { customer: siti })];
		const saved = await patiently(connection.run((db) => commit(db, makeWorld(), changes)));
		expect(saved.waits).toEqual([50]);
		expect(saved.value).toHaveLength(2);
		expect(await connection.run((db) => db.count('order'))).toBe(1);
	});

	test('in the middle of an action gives it up whole and does it again', async () => {
		await raw();
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		put.mockImplementationOnce(function (this: IDBObjectStore, ...args) {
			const request = this.put(...args);
			this.transaction.abort();
			return request;
		});
		const saved = await patiently(connection.run((db) => commit(db, makeWorld(), [addCustomer(siti)])));
		expect(saved).toMatchObject({ value: [{ kind: 'remove' }], waits: [50] });
		expect(await connection.run((db) => db.count('summary'))).toBe(1);
	});

	test('under a reader is opened anew, and nobody hears of an unhandled rejection', async () => {
		let tries = 0;
		const read = connection.run((db) => {
			tries += 1;
			const tx = db.transaction('shop');
			const all = tx.store.getAll();
			if (tries === 1) unwrap(tx).abort();
			return all;
		});
		expect(await patiently(read)).toEqual({ value: [], waits: [50] });
	});

	test('under a reader between two requests likewise', async () => {
		let tries = 0;
		const read = connection.run(async (db) => {
			tries += 1;
			const tx = db.transaction('shop');
			await tx.store.count();
			if (tries === 1) unwrap(tx).abort();
			return tx.store.getAll();
		});
		expect(await patiently(read)).toEqual({ value: [], waits: [50] });
	});

	test('by one is not taken from another who has a good one already', async () => {
		const first = await raw();
		const open = vi.spyOn(IDBFactory.prototype, 'open');
		let failLate: (error: DOMException) => void = () => undefined;
		const late = connection.run((db) => {
			if (unwrap(db) !== first) return countShops(db);
			return new Promise<number>((_, fail) => {
				failLate = fail;
			});
		});
		await turns(3);
		first.close();
		let tries = 0;
		const early = connection.run(async (db) => {
			tries += 1;
			await countShops(db);
			failLate(new DOMException('gone', 'InvalidStateError'));
			await turns(20);
			return countShops(db);
		});
		expect(await patiently(early)).toMatchObject({ value: 0 });
		expect(tries).toBe(2);
		expect(await patiently(late)).toMatchObject({ value: 0 });
		expect(open).toHaveBeenCalledTimes(1);
	});
});

describe('an action that finds no space', () => {
	/** Chrome says so by ending the transaction, at a request or only at the very end. */
	function endFor({ transaction }: IDBObjectStore): void {
		Object.assign(transaction, { error: new DOMException('full', 'QuotaExceededError') });
		transaction.abort();
	}

	const { put } = IDBObjectStore.prototype;

	test.each<[string, string, (store: IDBObjectStore, request: IDBRequest) => void]>([
		['while it writes', 'summary', (store) => endFor(store)],
		[
			'when all is written',
			'device',
			(store, request) => request.addEventListener('success', () => endFor(store)),
		],
	])('%s says so, writes nothing, and can be done again', async (_, name, refuse) => {
		await connection.run((db) => commit(db, makeWorld(), [addCustomer(siti)]));
		await connection.run((db) => putDraft(db, { key: 'order', value: 'typed', at: 1 }));
		const before = await connection.run(dump);
		const full = vi.spyOn(IDBObjectStore.prototype, 'put');
		full.mockImplementation(function (this: IDBObjectStore, ...args) {
			const request = put.apply(this, args);
			if (this.name === name) refuse(this, request);
			return request;
		});
		const order = addOrder(idOf(2), dayOne, { customer: siti });
		const save = () => patiently(connection.run((db) => commit(db, makeWorld(), [order], 'order')));
		expect(await save()).toMatchObject({ code: 'quota', waits: [] });
		expect(await connection.run(dump)).toEqual(before);
		expect(trouble).toEqual([undefined, 'full']);

		full.mockRestore();
		expect((await save()).value).toHaveLength(1);
		expect(await connection.run((db) => getDraft(db, 'order'))).toBeUndefined();
	});
});

describe('a newer app in another window', () => {
	function openNewer(): Promise<IDBDatabase> {
		const request = indexedDB.open(bookName, schemaVersion + 1);
		return new Promise((done) => request.addEventListener('success', () => done(request.result)));
	}

	test('is made way for, and this one says that it is outdated', async () => {
		await connection.run(countShops);
		await openNewer();
		expect(trouble).toEqual([undefined, 'outdated']);
		expect(await patiently(connection.run(countShops))).toMatchObject({ code: 'outdated', waits: [] });
	});

	test('that takes the book away is told as that', async () => {
		await connection.run(countShops);
		await new Promise((done) => {
			indexedDB.deleteDatabase(bookName).onsuccess = done;
		});
		expect(trouble).toEqual([undefined, 'gone']);
		vi.mocked(IDBFactory.prototype.deleteDatabase).mockClear();
	});

	test('waits for the action that is just being saved', async () => {
		await connection.run(countShops);
		const saving = patiently(connection.run((db) => commit(db, makeWorld(), [addCustomer(siti)])));
		const newer = await openNewer();
		expect((await saving).value).toHaveLength(1);
		const found = newer.transaction('customer').objectStore('customer').count();
		await new Promise((done) => found.addEventListener('success', done));
		expect(found.result).toBe(1);
	});
});

describe('two windows of the same app', () => {
	test('do not disturb each other', async () => {
		await connection.run(countShops);
		const tab = await openTab();
		await commit(tab, makeWorld(), [addCustomer(siti)]);
		expect(await connection.run((db) => db.count('customer'))).toBe(1);
		expect(trouble).toEqual([undefined]);
	});
});

test('a sample is thrown away, and only that', async () => {
	const sample = connect('langganan-contoh', () => undefined);
	await sample.run((db) => commit(db, makeWorld(), [addCustomer(siti)]));
	await connection.run((db) => commit(db, makeWorld(), [addCustomer(siti)]));
	sample.close();
	await throwAway('langganan-contoh');
	expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([bookName]);
	expect(await connection.run((db) => db.count('customer'))).toBe(1);
});
