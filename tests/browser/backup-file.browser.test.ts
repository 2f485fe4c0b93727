import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '../../src/domain/id.ts';
import type { Stamp } from '../../src/domain/stamp.ts';
import { forge } from '../platform/backup/forge.ts';
import { serveBackups } from './backup-page.ts';
import { Phone } from './phone.ts';
import type { StaticServer } from './static-server.ts';

let server: StaticServer;

beforeAll(async () => {
	server = await serveBackups();
});

afterAll(async () => {
	await server.cut();
});

const photos = 40;
const born = '0muow8nq300000zthgxxn90' as Stamp;
const book = '01a0f530-a100-702f-bc54-b312fa169e5e' as Id;

describe.each(['current', 'floor'] as const)('on the browser that is %s', (age) => {
	let phone: Phone;

	beforeAll(async () => {
		phone = await Phone.open({ url: server.url, ...(age === 'floor' && { browser: age }) });
		await phone.page.waitForFunction(() => 'backups' in globalThis);
	});

	afterAll(async () => {
		expect(phone.errors).toEqual([]);
		await phone.close();
	});

	/** Writes photos of bytes that do not pack into a file, and answers with it and with their sums. */
	function write(password?: string) {
		return phone.page.evaluate(
			async ({ photos, born, book, password }) => {
				const sums: number[] = [];
				async function* rows() {
					for (let number = 0; number < photos; number += 1) {
						const bytes = crypto.getRandomValues(new Uint8Array(50_000));
						sums.push(bytes.reduce((sum, byte, at) => (sum * 31 + byte + at) % 1_000_003, 0));
						const id = `${book.slice(0, -4)}${1000 + number}` as typeof book;
						const row = { id, born, type: 'image/jpeg', bytes: bytes.buffer };
						yield [{ store: 'photo', row } as const];
					}
				}
				const manifest = {
					kind: 'book',
					shop: { book, name: 'Azzalea' },
					made: 0,
					device: 'aaaa',
					photos: true,
					rows: {},
				} as const;
				const { signal } = new AbortController();
				const options = { signal, onRows: () => undefined, ...(password && { password }) };
				const file = await backups.write('Cadangan', 'Cadangan.txt', manifest, rows(), options);
				return { text: await file.text(), name: file.name, sums };
			},
			{ photos, born, book, password },
		);
	}

	/** The sums of all photos in a file, or what was said of it. */
	function read(text: string, password?: string) {
		return phone.page.evaluate(
			async ({ text, password }) => {
				const sums: number[] = [];
				const { signal } = new AbortController();
				let heard = 0;
				const onBytes = (done: number) => {
					heard = done;
				};
				try {
					const file = new Blob([text]);
					const options = { signal, onBytes, ...(password && { password }) };
					for await (const batch of backups.rows(file, options))
						for (const { store, row } of batch)
							if (store === 'photo')
								sums.push(
									new Uint8Array(row.bytes ?? new ArrayBuffer(0)).reduce(
										(sum, byte, at) => (sum * 31 + byte + at) % 1_000_003,
										0,
									),
								);
					return { sums, isWhole: heard === file.size };
				} catch (error) {
					return error instanceof Error ? error.message : String(error);
				}
			},
			{ text, password },
		);
	}

	it.each([undefined, 'rahasia'])('a file comes back as it went (password: %s)', async (password) => {
		const { text, name, sums } = await write(password);
		expect(name).toBe('Cadangan.txt');
		expect(sums).toHaveLength(photos);
		expect(text.split('\n').length).toBeGreaterThan(photos / 2);
		expect(await read(text, password)).toEqual({ sums, isWhole: true });
	});

	it('a file that is altered, cut off or of another kind is refused, and so is a wrong password', async () => {
		const { text } = await write('rahasia');
		const middle = text.length >> 1;
		const letter = text[middle] === 'A' ? 'B' : 'A';
		const altered = text.slice(0, middle) + letter + text.slice(middle + 1);
		expect(await read(altered, 'rahasia')).toBe('backup-altered');
		expect(await read(text.slice(0, middle), 'rahasia')).toBe('backup-cut');
		expect(await read(text.slice(0, -5), 'rahasia')).toBe('backup-cut');
		expect(await read('BEGIN:VCARD')).toBe('backup-kind');
		expect(await read(text, 'Rahasia')).toBe('backup-password');
		expect(await read(text)).toBe('backup-password');
	});

	it('a bomb is left before it fills the phone, and what is no gzip is refused', async () => {
		const bomb = await forge({ content: Buffer.alloc(60_000_000, ' ') }).text();
		expect(await read(bomb)).toBe('backup-large');
		expect(await read(await forge({ packed: Buffer.from('x'.repeat(100)) }).text())).toBe('backup-altered');
	});

	it('writing and reading end when they are not wanted any more', async () => {
		const { text } = await write();
		const names = await phone.page.evaluate(
			async ({ text, book }) => {
				const nameOf = (error: unknown) => (error instanceof Error ? error.name : error);
				const [writing, reading] = [new AbortController(), new AbortController()];
				async function* endless() {
					for (;;) yield [];
				}
				const manifest = {
					kind: 'book',
					shop: { book, name: '' },
					made: 0,
					device: 'aaaa',
					photos: true,
					rows: {},
				} as const;
				let batches = 0;
				const onRows = () => {
					batches += 1;
					if (batches === 100) writing.abort();
				};
				const options = { signal: writing.signal, onRows };
				const ofWriting = await backups.write('', 'x.txt', manifest, endless(), options).catch(nameOf);
				const onBytes = () => reading.abort();
				const rows = backups.rows(new Blob([text]), { signal: reading.signal, onBytes });
				const ofReading = await rows[Symbol.asyncIterator]().next().catch(nameOf);
				return [ofWriting, ofReading];
			},
			{ text, book },
		);
		expect(names).toEqual(['AbortError', 'AbortError']);
	});

	it.each(['backup-v1', 'backup-v1-locked'])('the frozen %s is read', async (name) => {
		const text = readFileSync(new URL(`../fixtures/${name}.txt`, import.meta.url), 'utf8');
		expect(await read(text, 'bolu kukus 7')).toMatchObject({ isWhole: true });
	});
});
