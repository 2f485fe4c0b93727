import { expect, test } from 'vitest';
import { rowsVersion } from '../../../src/domain/backup/manifest.ts';
import type { BackupRow } from '../../../src/domain/backup/record.ts';
import { webBackups } from '../../../src/platform/backup/web-backups.ts';
import { batches, fewRows, legible, manifest, manyRows, photos, read, title, written } from './files.ts';

const backups = webBackups();

async function gathered(batches: AsyncIterable<readonly BackupRow[]>): Promise<BackupRow[]> {
	const rows: BackupRow[] = [];
	for await (const batch of batches) rows.push(...batch);
	return rows;
}

test.each([undefined, 'rahasia'])('a book comes back as it went (password: %s)', async (password) => {
	const file = await written(batches(fewRows), password ? { password } : {});
	expect(await read(file, password)).toEqual(fewRows);
	expect(await backups.peek(file, password)).toEqual({
		locked: password !== undefined,
		manifest: { ...manifest, schema: rowsVersion },
	});
});

test('a book of nothing comes back as nothing', async () => {
	const file = await written(batches([]));
	expect(await read(file)).toEqual([]);
	expect(await backups.peek(file)).toMatchObject({ locked: false });
});

test.each([undefined, 'rahasia'])(
	'photos come back byte for byte, over many blocks (password: %s)',
	async (password) => {
		const rows = await gathered(photos(4));
		const file = await written(batches(rows), password ? { password } : {});
		expect((await file.text()).split('\n').length).toBeGreaterThan(5);
		expect(legible(await read(file, password))).toEqual(legible(rows));
	},
);

test('many rows come in batches, none lost and none twice', async () => {
	const file = await written(manyRows(2_750));
	const sizes: number[] = [];
	const ids = new Set<string>();
	const { signal } = new AbortController();
	for await (const batch of backups.rows(file, { signal, onBytes: () => undefined })) {
		sizes.push(batch.length);
		for (const { row } of batch) ids.add(row.id);
	}
	expect(sizes).toEqual([500, 500, 500, 500, 500, 250]);
	expect(ids.size).toBe(2_750);
});

test('is a text whose first line a person can read', async () => {
	const file = await written();
	expect([file.name, file.type]).toEqual(['Cadangan.txt', 'text/plain']);
	expect((await file.text()).split('\n')[0]).toBe(title);
});

test('a name with a line break or half a sign in it makes no other first line', async () => {
	const { signal } = new AbortController();
	const options = { signal, onRows: () => undefined };
	for (const name of ['Azzalea\r\nCake', '\ufeffAzzalea\u2028Cake\ud83c', '\n', '']) {
		const file = await backups.write(name, 'x.txt', manifest, batches(fewRows), options);
		expect(await read(file)).toEqual(fewRows);
	}
});

test('a locked file does not tell what is in it, nor that two are the same', async () => {
	const [one, other] = await Promise.all([
		written(batches(fewRows), { password: 'rahasia' }),
		written(batches(fewRows), { password: 'rahasia' }),
	]);
	const [ofOne, ofOther] = [await one.text(), await other.text()].map((text) => text.split('\n').slice(1));
	expect(ofOne?.filter((line) => ofOther?.includes(line))).toEqual(['']);
	expect(await backups.peek(one)).toEqual({ locked: true });
});

test('how far the writing has come is told', async () => {
	const heard: number[] = [];
	await written(manyRows(1_200), { onRows: (done) => heard.push(done) });
	expect(heard).toEqual([500, 1_000, 1_200]);
});

test('how far the reading has come is told', async () => {
	const file = await written(photos(30));
	const heard: (readonly [number, number])[] = [];
	const { signal } = new AbortController();
	await gathered(backups.rows(file, { signal, onBytes: (done, total) => heard.push([done, total]) }));
	expect(heard.length).toBeGreaterThan(1);
	expect(heard.at(-1)).toEqual([file.size, file.size]);
	expect(heard.map(([done]) => done)).toEqual([...heard.map(([done]) => done)].sort((a, b) => a - b));
});

test('writing ends when it is not wanted any more, and lets go of the book', async () => {
	const stop = new AbortController();
	let letGo = false;
	async function* endless(): AsyncGenerator<readonly BackupRow[]> {
		try {
			for (;;) yield* photos(1);
		} finally {
			letGo = true;
		}
	}
	const file = written(endless(), {
		signal: stop.signal,
		onRows: (done) => done === 3 && stop.abort(),
	});
	await expect(file).rejects.toMatchObject({ name: 'AbortError' });
	expect(letGo).toBe(true);
});

test('reading ends when it is not wanted any more', async () => {
	const file = await written(photos(30));
	const stop = new AbortController();
	const rows = backups.rows(file, { signal: stop.signal, onBytes: (done) => done > 0 && stop.abort() });
	await expect(gathered(rows)).rejects.toMatchObject({ name: 'AbortError' });
});

test('reading may be left in the midst of it', async () => {
	const file = await written(manyRows(2_000));
	const { signal } = new AbortController();
	for await (const batch of backups.rows(file, { signal, onBytes: () => undefined })) {
		expect(batch).toHaveLength(500);
		break;
	}
	expect(await read(file)).toHaveLength(2_000);
});

test('what goes wrong with the book while it is written comes through as it was', async () => {
	const fault = new Error('the disk');
	async function* broken(): AsyncGenerator<readonly BackupRow[]> {
		yield* photos(3);
		throw fault;
	}
	await expect(written(broken())).rejects.toBe(fault);
});
