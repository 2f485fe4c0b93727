import { expect, test } from 'vitest';
import {
	type Manifest,
	manifestLine,
	readManifest,
	rowsVersion,
} from '../../../src/domain/backup/manifest.ts';
import { makeStamp } from '../../../src/domain/stamp.ts';
import { idOf } from '../arbitrary.ts';

const manifest: Manifest = {
	schema: rowsVersion,
	kind: 'changes',
	shop: { book: idOf(7), name: 'Azzalea Cake' },
	made: Date.UTC(2026, 10, 22, 2),
	device: 'aaaaaaaaaa',
	since: makeStamp(1, 0, 'aaaaaaaaaa'),
	until: makeStamp(2, 0, 'aaaaaaaaaa'),
	photos: false,
	rows: { customer: 3, order: 0 },
};

test('comes back as it was', () => {
	expect(readManifest(manifestLine(manifest))).toEqual(manifest);
	const { since: _since, until: _until, ...whole } = manifest;
	expect(readManifest(manifestLine(whole))).toEqual(whole);
});

const lineOf = (change: object) => JSON.stringify({ ...manifest, ...change });

test.each([
	{ schema: rowsVersion + 1, later: {} },
	{ kind: 'photos' },
	{ rows: { purchase: 1 } },
	{ later: 1 },
])('of a newer app is told as such: %j', (change) => {
	expect(() => readManifest(lineOf(change))).toThrow('backup-newer');
});

test.each([
	{ schema: 0 },
	{ schema: '1' },
	{ shop: { book: 'x', name: '' } },
	{ shop: null },
	{ made: -1 },
	{ made: '2026' },
	{ since: 'zzzzzzzzzzzzzaaaaaaaaaa' },
	{ rows: { customer: -1 } },
	{ rows: [] },
	{ photos: 1 },
	{ device: undefined },
])('of another form is refused: %j', (change) => {
	expect(() => readManifest(lineOf(change))).toThrow('backup-altered');
});

test.each(['', '[]', 'null', '"x"', '{'])('what is none is refused: %s', (line) => {
	expect(() => readManifest(line)).toThrow('backup-altered');
});
