import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { manifestLine } from '../../../src/domain/backup/manifest.ts';
import { rowLine } from '../../../src/domain/backup/row-line.ts';
import { errorCode } from '../../../src/domain/errors.ts';
import { webBackups } from '../../../src/platform/backup/web-backups.ts';
import { fewRows, manifest, read } from './files.ts';
import { forge, lockedHead } from './forge.ts';

// What would fill a phone takes this machine a while, too.
vi.setConfig({ testTimeout: 60_000 });

const password = 'rahasia';
const start = `${manifestLine(manifest)}\n`;
const rows = fewRows.map((row) => `${rowLine(row, () => '')}\n`).join('');

async function codeOf(file: Blob, word?: string): Promise<string> {
	try {
		await read(file, word);
		return 'read';
	} catch (error) {
		return errorCode(error);
	}
}

test('a file written by the description alone is read, in blocks of any size', async () => {
	for (const blockBytes of [1, 100, 65_536, 100_000]) {
		expect(await read(forge({ content: start + rows, blockBytes }))).toEqual(fewRows);
		expect(await read(forge({ content: start + rows, blockBytes, password }), password)).toEqual(fewRows);
	}
});

describe('a file whose seals are right is refused', () => {
	test.each<[string, Parameters<typeof forge>[0], string]>([
		['of a newer form', { head: 'langganan-cadangan 2 {}' }, 'backup-newer'],
		['of newer rows', { content: start.replace(/"schema":\d+/, '"schema":99') }, 'backup-newer'],
		['with a store of a newer app', { content: `${start}["purchase",{}]\n` }, 'backup-newer'],
		['with nothing in it', { content: '' }, 'backup-altered'],
		['with rows and no manifest', { content: rows }, 'backup-altered'],
		['with a row that is none', { content: `${start}${rows}["customer",{}]\n` }, 'backup-altered'],
		['with a second manifest', { content: start + start }, 'backup-altered'],
		['with an empty line', { content: `${start}\n${rows}` }, 'backup-altered'],
		['that is not packed', { packed: Buffer.from(start + rows) }, 'backup-altered'],
		['that is packed only in part', { packed: gzipSync(start + rows).subarray(0, -9) }, 'backup-altered'],
		[
			'that is not UTF-8',
			{ content: Buffer.concat([Buffer.from(start), Buffer.of(0xc3, 0x28)]) },
			'backup-altered',
		],
		['with another number of blocks', { end: (blocks) => `tamat ${blocks + 1}` }, 'backup-altered'],
		['with a second end', { end: (blocks) => `tamat ${blocks} ` }, 'backup-altered'],
	])('%s', async (_, forgery, code) => {
		expect(await codeOf(forge(forgery))).toBe(code);
	});
});

describe('a bomb', () => {
	test('of a few kilobytes is left before it fills the phone', async () => {
		const packed = gzipSync(Buffer.concat([Buffer.from(start), Buffer.alloc(60_000_000, ' ')]));
		expect(packed.length).toBeLessThan(100_000);
		expect(await codeOf(forge({ packed }))).toBe('backup-large');
	});

	test('of one endless line is left', async () => {
		const noise = randomBytes(4_000_000).toString('base64');
		expect(await codeOf(forge({ content: `${start}["customer","${noise}"]\n` }))).toBe('backup-large');
	});

	test('of one endless line that packs well is left, by who only looks into it, too', async () => {
		const file = forge({ content: Buffer.alloc(30_000_000, 'a') });
		expect(await codeOf(file)).toBe('backup-large');
		await expect(webBackups().peek(file)).rejects.toThrow('backup-large');
	});

	test('of alike rows is left', async () => {
		const row = `${JSON.stringify(['customer', { ...fewRows[0]?.row, likes: ' '.repeat(9_000) }])}\n`;
		const file = forge({ content: start + row.repeat(3_000) });
		expect(file.size).toBeLessThan(1_000_000);
		expect(await codeOf(file)).toBe('backup-large');
	});

	test('of endless work on the password is left', async () => {
		const head = lockedHead.replace(/"rounds":\d+/, '"rounds":4000000000');
		expect(await codeOf(forge({ head, password }), password)).toBe('backup-altered');
	});
});

describe('a locked file is refused although its seals are right', () => {
	test.each<[string, Parameters<typeof forge>[0]]>([
		['with another first line', { title: 'Cadangan lain' }],
		['with another salt', { head: lockedHead.replace('"salt":"M', '"salt":"N') }],
		['with another nonce', { head: lockedHead.replace('"nonce":"M', '"nonce":"N') }],
		['with other rounds', { head: lockedHead.replace('1000', '1001') }],
	])('%s', async (_, change) => {
		const honest = await forge({ content: start + rows, password }).text();
		const [, , ...honestLines] = honest.split('\n');
		const packed = Buffer.from(honestLines[0]?.split(' ')[0] ?? '', 'base64');
		const file = forge({ title: 'Cadangan', head: lockedHead, ...change, packed });
		expect(await codeOf(file, password)).toBe('backup-password');
	});

	test('with blocks exchanged, or without its last one', async () => {
		const content = start + rows;
		const whole = await forge({ content, password, blockBytes: 100 }).text();
		const blocks = whole
			.split('\n')
			.slice(2, -2)
			.map((line) => line.split(' ')[0] ?? '');
		expect(blocks.length).toBeGreaterThan(2);
		const size = Buffer.from(blocks[0] ?? '', 'base64').length;
		const resealed = (blocks: readonly string[]) =>
			forge({
				head: lockedHead,
				packed: Buffer.concat(blocks.map((block) => Buffer.from(block, 'base64'))),
				blockBytes: size,
			});
		expect(await codeOf(resealed(blocks), password)).toBe('read');
		expect(await codeOf(resealed(blocks.slice(0, -1)), password)).toBe('backup-altered');
		const [first = '', second = '', ...others] = blocks;
		expect(await codeOf(resealed([second, first, ...others]), password)).toBe('backup-password');
		expect(await codeOf(resealed([first, first, ...others]), password)).toBe('backup-altered');
	});

	test('with blocks that were locked as other ones', async () => {
		const content = start + rows;
		const asNext = forge({ content, password, place: (number, isLast) => [number + 1, isLast] });
		expect(await codeOf(asNext, password)).toBe('backup-password');
		const withoutEnd = forge({ content, password, place: (number) => [number, false] });
		expect(await codeOf(withoutEnd, password)).toBe('backup-password');
	});
});
