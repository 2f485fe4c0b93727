import { openDB } from 'idb';
import { openBook } from '../../../src/data/book.ts';
import { migrate, schemaVersion } from '../../../src/data/migrations.ts';
import type { Database, Schema } from '../../../src/data/schema.ts';
import type { BackupRow } from '../../../src/domain/backup/record.ts';
import type { Stamp } from '../../../src/domain/stamp.ts';
import { dump, makeWorld } from '../fresh-book.ts';

/** A phone of the shop, with a book of its own. */
export type Phone = Awaited<ReturnType<typeof openPhone>>;

export async function openPhone(number: number) {
	const world = makeWorld(number + 1);
	const name = `langganan-${number}`;
	const book = openBook(name, world, () => undefined);
	const db: Database = await openDB<Schema>(name, schemaVersion, {
		upgrade: (db, from, _to, tx) => migrate(db, from, tx),
	});
	return { world, book, db };
}

export function closePhone({ book, db }: Phone): void {
	book.close();
	db.close();
}

/** What a file would hold. */
export async function backupOf({ book }: Phone, since?: Stamp): Promise<BackupRow[]> {
	const rows: BackupRow[] = [];
	for await (const batch of book.readRows({ photos: true, ...(since && { since }) })) rows.push(...batch);
	return rows;
}

/** A file as it is read: some rows at a time. */
export async function* asBatches(rows: readonly BackupRow[], size = 7): AsyncGenerator<BackupRow[]> {
	for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

export function stageOn({ book }: Phone, rows: readonly BackupRow[]) {
	return book.stage(asBatches(rows), new AbortController().signal);
}

/** From the file into the book. */
export async function bring(
	phone: Phone,
	rows: readonly BackupRow[],
	how: 'merge' | 'replace',
): Promise<void> {
	const { token } = await stageOn(phone, rows);
	await phone.book.takeOver(token, how, () => undefined);
}

/** What two phones with the same book have in common: every row, deleted ones too. */
export async function rowsOf({ db }: Phone) {
	const {
		device: _,
		draft: __,
		staged: ___,
		former: ____,
		thumb: _____,
		summary: ______,
		...rows
	} = await dump(db);
	return rows;
}
