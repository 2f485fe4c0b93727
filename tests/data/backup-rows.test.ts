import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupStores } from '../../src/data/backup-table.ts';
import type { Database } from '../../src/data/schema.ts';
import type { BackupRow } from '../../src/domain/backup/record.ts';
import { readRow, rowLine } from '../../src/domain/backup/row-line.ts';
import { sampleShops } from '../../src/domain/sample/shops.ts';
import { bookOf, rowsOf } from '../domain/sample/sample-rows.ts';
import { freshBrowser, makeWorld, newBrowser, openTab } from './fresh-book.ts';
import { readFrozen } from './frozen-book.ts';
import { anyDeeds, carryOut } from './random-deeds.ts';

freshBrowser();

/** What the book keeps must be what a backup takes: else a seller's own backup would be refused one day. */
function expectTaken(store: string, row: unknown): void {
	const record = { store, row } as BackupRow;
	const textOf = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64');
	expect(
		readRow(rowLine(record, textOf), (text) => new Uint8Array(Buffer.from(text, 'base64')).buffer),
	).toEqual(record);
}

async function expectAllTaken(db: Database): Promise<void> {
	for (const store of backupStores) for (const row of await db.getAll(store)) expectTaken(store, row);
}

test('rows of whatever a seller does', async () => {
	await fc.assert(
		fc.asyncProperty(anyDeeds, async (deeds) => {
			newBrowser();
			const db = await openTab();
			await carryOut(db, makeWorld(), deeds);
			await expectAllTaken(db);
			db.close();
		}),
		{ numRuns: 30 },
	);
});

test.each(['book-v1.json', 'book-v2.json'])('rows of %s', (file) => {
	const stores = readFrozen(file).stores.filter(({ name }) => backupStores.some((store) => store === name));
	expect(stores.length).toBeGreaterThan(6);
	for (const { name, records } of stores) for (const row of records) expectTaken(name, row);
});

test.each(sampleShops.map((shop, at) => [at, shop] as const))('rows of sample shop %i', (at, shop) => {
	const changes = bookOf(shop, at);
	for (const store of backupStores) for (const row of rowsOf(changes, store)) expectTaken(store, row);
});
