import { readFileSync } from 'node:fs';
import type { Day } from '../../src/domain/day.ts';

/** A database of an old version as it lay on a phone; never to be edited. */
export interface FrozenBook {
	readonly version: number;
	readonly today: Day;
	readonly stores: readonly FrozenStore[];
}

export interface FrozenStore {
	readonly name: string;
	readonly keyPath: string | null;
	readonly autoIncrement?: true;
	readonly indexes: readonly FrozenIndex[];
	readonly records: readonly object[];
}

export interface FrozenIndex {
	readonly name: string;
	readonly keyPath: string | string[];
	readonly unique: boolean;
	readonly multiEntry: boolean;
}

export function readFrozen<T = FrozenBook>(file: string): T {
	const text = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8');
	return JSON.parse(text, (_, value) => {
		if (typeof value?.base64 !== 'string') return value;
		const bytes: Uint8Array = Buffer.from(value.base64, 'base64');
		return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
	});
}

/** Puts the book on the disk by its own definitions: nothing of the app of today takes part. */
export async function thaw(book: FrozenBook, database: string): Promise<void> {
	const request = indexedDB.open(database, book.version);
	request.addEventListener('upgradeneeded', () => {
		for (const { name, keyPath, autoIncrement = false, indexes, records } of book.stores) {
			const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
			for (const { name, keyPath, unique, multiEntry } of indexes)
				store.createIndex(name, keyPath, { unique, multiEntry });
			for (const record of records) store.add(record);
		}
	});
	await new Promise((done, fail) => {
		request.addEventListener('success', done);
		request.addEventListener('error', fail);
	});
	request.result.close();
}
