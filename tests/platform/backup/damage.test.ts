import { beforeAll, describe, expect, test, vi } from 'vitest';
import { errorCode } from '../../../src/domain/errors.ts';
import { webBackups } from '../../../src/platform/backup/web-backups.ts';
import { jpegStart } from '../../domain/jpeg-bytes.ts';
import { batches, fewRows, photos, read, written } from './files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

// Thousands of files, of which each is read.
vi.setConfig({ testTimeout: 60_000 });

const password = 'rahasia';

async function codeOf(parts: readonly BlobPart[]): Promise<string> {
	try {
		await read(new Blob([...parts]), password);
		return 'read';
	} catch (error) {
		return errorCode(error);
	}
}

/** How many files there are by what is said of them. */
async function tally(files: Iterable<readonly BlobPart[]>): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const code of await Promise.all(Array.from(files, codeOf))) counts[code] = (counts[code] ?? 0) + 1;
	return counts;
}

const refusals = ['backup-altered', 'backup-cut', 'backup-kind', 'backup-newer'];

function expectAllRefused(counts: Record<string, number>, files: number): void {
	expect(Object.keys(counts).filter((code) => !refusals.includes(code))).toEqual([]);
	expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(files);
}

describe.each(['open', 'locked'])('a file that is %s', (kind) => {
	let bytes: Bytes;

	beforeAll(async () => {
		const file = await written(batches(fewRows.slice(0, 1)), kind === 'locked' ? { password } : {});
		bytes = new Uint8Array(await file.arrayBuffer());
		expect(await codeOf([bytes])).toBe('read');
	});

	test.each([0x01, 0x20, 0x80])('is refused with any one byte altered by %i', async (by) => {
		const altered = (at: number) => [bytes.map((byte, place) => (place === at ? byte ^ by : byte))];
		const counts = await tally(Array.from(bytes, (_, at) => altered(at)));
		expectAllRefused(counts, bytes.length);
	});

	test('is refused with any one byte left out or put in', async () => {
		// But for the line break at its very end.
		const places = Array.from({ length: bytes.length - 1 }, (_, at) => at);
		const without = places.map((at) => [bytes.slice(0, at), bytes.slice(at + 1)]);
		expectAllRefused(await tally(without), places.length);
		const within = places.map((at) => [bytes.slice(0, at), 'A', bytes.slice(at)]);
		expectAllRefused(await tally(within), places.length);
	});

	test('is refused wherever it has been cut off', async () => {
		const places = Array.from({ length: bytes.length - 1 }, (_, at) => at);
		const counts = await tally(places.map((at) => [bytes.slice(0, at)]));
		expect(Object.keys(counts).sort()).toEqual(['backup-cut', 'backup-kind']);
		const blocks = places.filter((at) => at > bytes.indexOf(10, bytes.indexOf(10) + 1));
		expect(await tally(blocks.map((at) => [bytes.slice(0, at)]))).toEqual({ 'backup-cut': blocks.length });
	});

	test('is read with what editors and mail do to the ends of lines', async () => {
		const text = new TextDecoder().decode(bytes);
		expect(await codeOf([text.replaceAll('\n', '\r\n')])).toBe('read');
		expect(await codeOf(['\ufeff', text])).toBe('read');
		expect(await codeOf([text.trimEnd()])).toBe('read');
		expect(await codeOf([text, '\n\r\n\n'])).toBe('read');
		expect(await codeOf(['\ufeff', text.replaceAll('\n', '\r\n'), '\r\n'])).toBe('read');
	});

	test('is refused with anything else around it', async () => {
		const text = new TextDecoder().decode(bytes);
		for (const parts of [
			['\n', text],
			[text, 'x'],
			[text, '\nx'],
			[text, text],
			[text, '\n ', '\n'],
		])
			expect(refusals).toContain(await codeOf(parts));
		expect(await codeOf([text.replaceAll('\n', '\n\n')])).toBe('backup-kind');
	});
});

describe.each(['open', 'locked'])('a file of several blocks that is %s', (kind) => {
	let lines: readonly string[];

	beforeAll(async () => {
		const file = await written(photos(4), kind === 'locked' ? { password } : {});
		lines = (await file.text()).trimEnd().split('\n');
		expect(lines.length).toBeGreaterThanOrEqual(7);
		expect(await codeOf([lines.join('\n')])).toBe('read');
	});

	const codeOfLines = (lines: readonly string[]) => codeOf([lines.join('\n')]);
	const each = () => [...lines.keys()];

	test('is refused with any two lines exchanged', async () => {
		for (const one of each())
			for (const other of each().slice(one + 1)) {
				const exchanged = lines.map((line, at) =>
					at === one ? lines[other] : at === other ? lines[one] : line,
				);
				expect(refusals).toContain(await codeOfLines(exchanged.map(String)));
			}
	});

	test('is refused with any line missing, repeated or empty', async () => {
		for (const at of each()) {
			expect(refusals).toContain(await codeOfLines(lines.filter((_, other) => other !== at)));
			expect(refusals).toContain(await codeOfLines([...lines.slice(0, at + 1), ...lines.slice(at)]));
			expect(refusals).toContain(await codeOfLines([...lines.slice(0, at), '', ...lines.slice(at)]));
		}
	});

	test('is refused with blocks of another file, and told to be cut off without its end', async () => {
		const file = await written(photos(4), kind === 'locked' ? { password } : {});
		const others = (await file.text()).trimEnd().split('\n');
		for (const at of each().slice(3))
			expect(refusals).toContain(await codeOfLines([...lines.slice(0, at), ...others.slice(at)]));
		for (const at of each().slice(3)) expect(await codeOfLines(lines.slice(0, at))).toBe('backup-cut');
	});

	test('gives no last rows where only its end is wrong', async () => {
		const rows: unknown[] = [];
		const { signal } = new AbortController();
		const file = new Blob([lines.slice(0, -1).join('\n')]);
		const reading = async () => {
			for await (const batch of webBackups().rows(file, { password, signal, onBytes: () => undefined }))
				rows.push(...batch);
		};
		await expect(reading()).rejects.toThrow('backup-cut');
		expect(rows.length).toBeLessThan(4);
	});
});

test.each<[string, readonly BlobPart[]]>([
	['nothing', []],
	['a photo', [new Uint8Array(jpegStart(1, 1))]],
	['a contact card', ['BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n']],
	['the raw book', ['{\n\t"langganan": 2\n}']],
	['a long text without a line', ['x'.repeat(1_000_000)]],
	['many empty lines', ['\n'.repeat(1_000_000)]],
	[
		'text of a wider kind',
		[Uint8Array.from('\ufeffCadangan\nlangganan-cadangan 1', (sign) => sign.charCodeAt(0))],
	],
])('%s is no backup', async (_, parts) => {
	expect(await codeOf(parts)).toBe('backup-kind');
	await expect(webBackups().peek(new Blob([...parts]))).rejects.toThrow('backup-kind');
});
