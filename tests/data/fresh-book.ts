import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach } from 'vitest';
import type { World } from '../../src/data/commit.ts';
import { migrate, schemaVersion } from '../../src/data/migrations.ts';
import type { Database, Schema } from '../../src/data/schema.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { dayOne, idOf } from '../domain/arbitrary.ts';

export const bookName = 'langganan-buku';

/** A world whose time stands still until a test moves it. */
export interface TestWorld extends World {
	moment: number;
	day: Day;
}

/** Worlds of different seeds are different phones: they never make the same id. */
export function makeWorld(seed = 1): TestWorld {
	let made = 0;
	return {
		moment: Date.UTC(2026, 3, 11, 5),
		day: addDays(dayOne, 100),
		now() {
			return this.moment;
		},
		today() {
			return this.day;
		},
		newId() {
			made += 1;
			return idOf(seed * 0x1000000 + made);
		},
	};
}

/** Gives every test of the file a browser of its own, with nothing in it. */
export function freshBrowser(): void {
	beforeEach(newBrowser);
}

/** Begins with a browser in which there is nothing yet. */
export function newBrowser(): void {
	globalThis.indexedDB = new IDBFactory();
}

/** A connection like that of a tab of its own. */
export function openTab(): Promise<Database> {
	return openDB<Schema>(bookName, schemaVersion, { upgrade: (db, from, _to, tx) => migrate(db, from, tx) });
}

/** Every record of every store, as it lies on the disk. */
export async function dump(db: Database): Promise<Record<string, unknown[]>> {
	const names = [...db.objectStoreNames];
	const tx = db.transaction(names);
	const stores = names.map(async (name) => [name, (await tx.objectStore(name).getAll()).map(legible)]);
	return Object.fromEntries(await Promise.all(stores));
}

/** The bytes of a picture as an array: to the test runner all buffers are equal. */
function legible(record: object): object {
	return 'bytes' in record && record.bytes instanceof ArrayBuffer
		? { ...record, bytes: [...new Uint8Array(record.bytes)] }
		: record;
}
