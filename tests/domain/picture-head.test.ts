import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Orientation } from '../../src/domain/orientation.ts';
import { readPictureHead } from '../../src/domain/picture-head.ts';
import { app1, exifBlock, jpegStart } from './jpeg-bytes.ts';

const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
const bytes = (...parts: readonly (string | number)[]) =>
	Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
		),
	);

describe('a JPEG', () => {
	test.each(
		orientations.flatMap((held) => (['big', 'little'] as const).map((order) => [held, order] as const)),
	)('held as %i, written %s end first', (held, order) => {
		expect(readPictureHead(jpegStart(4000, 3000, exifBlock(held, order)))).toEqual({
			type: 'image/jpeg',
			width: 4000,
			height: 3000,
			orientation: held,
			exif: [6],
		});
	});

	test('without a word on how it was held is upright', () => {
		expect(readPictureHead(jpegStart(640, 480))).toMatchObject({ width: 640, orientation: 1, exif: [] });
	});

	test('has its size behind all that a camera writes first, and says where each Exif is', () => {
		const xmp = app1([...bytes('http://ns.adobe.com/xap/1.0/', 0, ...Array<number>(60_000).fill(32))]);
		const head = readPictureHead(jpegStart(12_000, 9000, xmp, exifBlock(8), xmp, exifBlock(3)));
		expect(head).toMatchObject({ width: 12_000, height: 9000, orientation: 8 });
		expect(head?.exif).toHaveLength(2);
	});

	test('may have bytes to fill between its blocks', () => {
		const start = jpegStart(640, 480);
		const filled = Uint8Array.from([...start.subarray(0, 2), 0xff, 0xff, ...start.subarray(2)]);
		expect(readPictureHead(filled)).toMatchObject({ width: 640, height: 480 });
	});

	test('that ends before its size has none', () => {
		const start = jpegStart(4000, 3000, exifBlock(6));
		// 20 bytes before the end stands the last one of the width.
		for (let length = 3; length <= start.length - 20; length += 1)
			expect(readPictureHead(start.subarray(0, length))).toMatchObject({ width: 0, height: 0 });
	});
});

test('a PNG tells its size', () => {
	const png = bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13, 'IHDR', 0, 0, 4, 0, 0, 0, 3, 0, 8, 6, 0, 0, 0);
	expect(readPictureHead(png)).toMatchObject({ type: 'image/png', width: 1024, height: 768 });
	expect(readPictureHead(png.subarray(0, 20))).toMatchObject({ width: 0 });
});

test.each([
	['lossy', ['VP8 ', 9, 0, 0, 0, 0x30, 1, 0, 0x9d, 1, 0x2a, 0x80, 2, 0xe0, 1]],
	// 639 and 479 in fourteen bits each, the lowest first
	['lossless', ['VP8L', 9, 0, 0, 0, 0x2f, 0x7f, 0xc2, 0x77, 0, 0, 0, 0, 0, 0]],
	['extended', ['VP8X', 10, 0, 0, 0, 0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0]],
] as const)('a %s WebP tells its size', (_, chunk) => {
	const webp = bytes('RIFF', 0, 0, 0, 0, 'WEBP', ...chunk);
	expect(readPictureHead(webp)).toMatchObject({ type: 'image/webp', width: 640, height: 480 });
});

describe('what is no photo', () => {
	test.each([
		['a text', bytes('Halo Bu, pesan bolu dua ya')],
		['a film', bytes(0, 0, 0, 0x18, 'ftypmp42', 0, 0, 0, 0)],
		['a HEIC', bytes(0, 0, 0, 0x18, 'ftypheic', 0, 0, 0, 0)],
		['nothing', bytes()],
	])('%s is not taken for one', (_, file) => {
		expect(readPictureHead(file)).toBeUndefined();
	});

	test('whatever follows a true beginning, nothing is thrown', () => {
		const starts = fc.constantFrom(
			bytes(0xff, 0xd8, 0xff),
			bytes(0x89, 'PNG\r\n', 0x1a, '\n'),
			bytes('RIFF', 0, 0, 0, 0, 'WEBP'),
			jpegStart(4000, 3000, exifBlock(6)).subarray(0, 30),
		);
		fc.assert(
			fc.property(starts, fc.uint8Array({ maxLength: 80 }), (start, rest) => {
				const head = readPictureHead(Uint8Array.from([...start, ...rest]));
				expect(head?.width).toBeGreaterThanOrEqual(0);
				expect(orientations).toContain(head?.orientation);
			}),
			{ numRuns: 2000 },
		);
	});
});
