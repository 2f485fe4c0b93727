import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backupStores, backupTable } from '../../../src/data/backup-table.ts';
import { type Manifest, rowsVersion } from '../../../src/domain/backup/manifest.ts';
import type { BackupRow } from '../../../src/domain/backup/record.ts';
import { webBackups } from '../../../src/platform/backup/web-backups.ts';
import { readFrozen } from '../../data/frozen-book.ts';
import { legible, read } from './files.ts';

interface FrozenBackup {
	readonly manifest: Manifest;
	readonly rows: readonly (readonly [store: BackupRow['store'], row: object])[];
}

const password = 'bolu kukus 7';

const fileOf = (name: string) =>
	new Blob([readFileSync(new URL(`../../fixtures/${name}.txt`, import.meta.url))]);

function expectedRows({ rows }: FrozenBackup): unknown[] {
	return legible(rows.map(([store, row]) => ({ store, row }) as BackupRow));
}

const versions = Array.from({ length: rowsVersion }, (_, at) => at + 1);

describe.each(versions)('a backup of version %i', (version) => {
	const frozen = readFrozen<FrozenBackup>(`backup-v${version}.json`);

	test.each([`backup-v${version}`, `backup-v${version}-locked`])('is read for ever: %s', async (name) => {
		expect(legible(await read(fileOf(name), password))).toEqual(expectedRows(frozen));
		expect(await webBackups().peek(fileOf(name), password)).toEqual({
			locked: name.endsWith('locked'),
			manifest: frozen.manifest,
		});
	});
});

test.each(backupStores)(
	'every field of %s is in the newest of them: a new one raises the version',
	(store) => {
		const { rows } = readFrozen<FrozenBackup>(`backup-v${rowsVersion}.json`);
		const fields = new Set(rows.flatMap(([of, row]) => (of === store ? Object.keys(row) : [])));
		// What is never edited or never deleted in the book of the fixture is so in all stores.
		const rare = ['edits', 'gone'];
		const wanted = Object.keys(backupTable[store]).filter((field) => !rare.includes(field));
		expect(wanted.filter((field) => !fields.has(field))).toEqual([]);
	},
);
