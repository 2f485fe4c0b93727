import { openDB } from 'idb';
import { backupStores } from './backup-table.ts';
import type { Schema } from './schema.ts';

/**
 * The whole book as readable JSON text, for the day when nothing else works: every row of every store
 * that belongs to backup, pictures left out, unchecked and unchanged. On a connection of its own and at
 * whatever version it finds, so that it also reads what a newer app has written.
 */
export async function rawBook(name: string): Promise<string> {
	const db = await openDB<Schema>(name, undefined, {
		// A book that is not there must not be begun here, without its stores.
		upgrade(_db, _from, _to, tx) {
			tx.done.catch(() => undefined);
			tx.abort();
		},
	});
	try {
		const book: Record<string, unknown> = { langganan: db.version };
		for (const store of backupStores) {
			if (store !== 'photo' && db.objectStoreNames.contains(store)) book[store] = await db.getAll(store);
		}
		return JSON.stringify(book, null, '\t');
	} finally {
		db.close();
	}
}
