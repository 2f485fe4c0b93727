import { backupStores } from './backup-table.ts';
import type { Database } from './schema.ts';

/**
 * The whole book as readable JSON text, for the day when nothing else works: every row of every
 * store that belongs to backup, pictures left out. Read store by store, unchecked and unchanged.
 */
export async function rawBook(db: Database): Promise<string> {
	const book: Record<string, unknown> = { langganan: db.version };
	for (const store of backupStores) {
		if (store !== 'photo') book[store] = await db.getAll(store);
	}
	return JSON.stringify(book, null, '\t');
}
