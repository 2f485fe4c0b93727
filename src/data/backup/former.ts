import type { Moment } from '../../domain/day.ts';
import { backupStores } from '../backup-table.ts';
import { getNote, noteIn } from '../device-note.ts';
import type { Database, FormerNote, Writing } from '../schema.ts';
import { settle } from '../settle.ts';
import { walkStore } from './walk.ts';

/** When and how the book before gave way; nothing where none is kept. */
export function getFormer(db: Database): Promise<FormerNote | undefined> {
	return getNote(db, 'former');
}

/** Lets go of a book that gave way before that moment. */
export async function forgetFormer(db: Database, before: Moment): Promise<void> {
	const tx = db.transaction(['former', 'device'], 'readwrite') as Writing;
	await settle(tx, async () => {
		const note = await noteIn(tx, 'former');
		if (!note || note.at >= before) return;
		await tx.objectStore('former').clear();
		await tx.objectStore('device').delete('former');
	});
}

/** Copies the present book beside itself, after whatever lies there. */
export async function keepPresent(tx: Writing, onRows: (rows: number) => void): Promise<void> {
	for (const store of backupStores) {
		for await (const rows of walkStore(tx, store)) {
			if (rows.length > 0) await tx.objectStore('former').add({ store, rows });
			onRows(rows.length);
		}
	}
}
