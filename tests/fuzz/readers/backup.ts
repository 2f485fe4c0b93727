import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { headLine, readHead } from '../../../src/domain/backup/head.ts';
import { manifestLine, readManifest, rowsVersion } from '../../../src/domain/backup/manifest.ts';
import { readRow, rowLine } from '../../../src/domain/backup/row-line.ts';
import { AppError } from '../../../src/domain/errors.ts';
import { brokenText } from '../broken.ts';
import { reader, wasRead } from '../reader.ts';

interface FrozenBackup {
	readonly manifest: unknown;
	readonly rows: readonly unknown[];
}

const frozen = JSON.parse(readFileSync('tests/fixtures/backup-v2.json', 'utf8')) as FrozenBackup;
const lock = { salt: 'AAECAwQFBgcICQoLDA0ODw==', nonce: 'AAECAwQFBgc=', rounds: 600_000 };

const heads = fc.constantFrom(
	headLine(undefined),
	`langganan-cadangan 1 ${JSON.stringify({ pack: 'gzip', lock })}`,
);

export const backupHead = reader('head of a backup', brokenText(heads), readHead, (found) => {
	assert.ok(!found || Number.isSafeInteger(found.rounds));
	return wasRead;
});

export const backupManifest = reader(
	'manifest of a backup',
	brokenText(fc.constant(JSON.stringify(frozen.manifest))),
	readManifest,
	(manifest) => {
		// Written by the app of today, whatever version it was of.
		assert.deepEqual(readManifest(manifestLine(manifest)), { ...manifest, schema: rowsVersion });
		return wasRead;
	},
);

export const backupRow = reader(
	'row of a backup',
	brokenText(fc.constantFrom(...frozen.rows.map((row) => JSON.stringify(row, asInFiles)))),
	(line) => readRow(line, bytesOf),
	(record) => {
		assert.ok(record.row.id);
		assert.deepEqual(readRow(rowLine(record, textOf), bytesOf), record);
		return wasRead;
	},
);

/** Bytes, which stand in the fixture as an object, are plain text in a file. */
function asInFiles(_: string, value: unknown): unknown {
	return value && typeof value === 'object' && 'base64' in value ? value.base64 : value;
}

function bytesOf(text: string): ArrayBuffer {
	if (!/^[A-Za-z0-9+/]*=*$/.test(text)) throw new AppError('backup-altered');
	return new Uint8Array(Buffer.from(text, 'base64')).buffer;
}

function textOf(bytes: ArrayBuffer): string {
	return Buffer.from(bytes).toString('base64');
}
