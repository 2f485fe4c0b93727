import { describe, expect, test } from 'vitest';
import { backupStores, backupTable } from '../../src/data/backup-table.ts';
import { freshBrowser, openTab } from './fresh-book.ts';
import { readFrozen } from './frozen-book.ts';

freshBrowser();

const table: Readonly<Record<string, Readonly<Record<string, string>>>> = backupTable;

test('every store of the database is in the table', async () => {
	const db = await openTab();
	expect(Object.keys(table).sort()).toEqual([...db.objectStoreNames]);
});

describe.each(['book-v1.json', 'book-v2.json', 'book-v3.json'])(
	'every field of %s is in the table',
	(file) => {
		test.each(readFrozen(file).stores.map((store) => [store.name, store.records] as const))(
			'%s',
			(store, records) => {
				const fields = new Set(records.flatMap(Object.keys));
				expect(fields.size).toBeGreaterThan(0);
				expect(Object.keys(table[store] ?? {})).toEqual(expect.arrayContaining([...fields]));
			},
		);
	},
);

test('what a seller wrote goes to backup; what is made of it or belongs to this phone does not', () => {
	expect([...backupStores].sort()).toEqual([
		'bonus',
		'customer',
		'ledger',
		'making',
		'order',
		'photo',
		'product',
		'promo',
		'round',
		'shop',
		'slip',
		'touch',
	]);
	for (const store of backupStores)
		expect(new Set(Object.values(table[store] ?? {}))).toEqual(new Set(['backup']));
});
