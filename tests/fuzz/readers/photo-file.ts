import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isOrientation } from '../../../src/domain/orientation.ts';
import { readHead } from '../../../src/platform/images/decode.ts';
import { app1, exifBlock } from '../../domain/jpeg-bytes.ts';
import { brokenBytes } from '../broken.ts';
import { reader, wasRead } from '../reader.ts';

const [jpeg, png, webp] = ['photo.jpg', 'photo.png', 'photo.webp'].map(
	(name) => new Uint8Array(readFileSync(`tests/fixtures/${name}`)),
) as [Uint8Array, Uint8Array, Uint8Array];

/** A JPEG with more blocks before its picture, as cameras and programs put there. */
const withBlocks = (...blocks: readonly (readonly number[] | Uint8Array)[]) =>
	new Uint8Array(
		Buffer.concat([jpeg.subarray(0, 2), ...blocks.map((block) => Buffer.from(block)), jpeg.subarray(2)]),
	);

const photos: readonly Uint8Array[] = [
	jpeg,
	png,
	webp,
	withBlocks(exifBlock(8, 'little'), app1(Array<number>(400).fill(32))),
	withBlocks(app1(Array<number>(2_000).fill(0xff))),
];

/** A size that is not that of the picture: 0, or more than any memory. */
const resized = fc
	.tuple(
		fc.constantFrom(...photos),
		fc.constantFrom(0, 1, 0x3fff, 0xffff),
		fc.constantFrom(0, 1, 0x3fff, 0xffff),
	)
	.map(([photo, width, height]) => {
		const altered = Buffer.from(photo);
		const frame = altered.indexOf(Buffer.from([0xff, 0xc0]));
		if (photo === png) {
			altered.writeUInt32BE(width * 0x8001, 16);
			altered.writeUInt32BE(height, 20);
		} else if (photo === webp) {
			altered.writeUInt16LE(width, 26);
			altered.writeUInt16LE(height, 28);
		} else {
			altered.writeUInt16BE(height, frame + 5);
			altered.writeUInt16BE(width, frame + 7);
		}
		return new Uint8Array(altered);
	});

/** Photos as they come off a broken card, out of a download that was cut off, or of malice. */
export const brokenPhotos: fc.Arbitrary<Uint8Array> = fc.oneof(
	{ weight: 8, arbitrary: brokenBytes(fc.constantFrom(...photos)) },
	{ weight: 1, arbitrary: resized },
	{ weight: 1, arbitrary: brokenBytes(resized) },
);

/** Up to where the browser's own decoder takes over, which only a browser has: see `pages.ts`. */
export const photoFile = reader(
	'photo, whole',
	brokenPhotos,
	(bytes) => readHead(new File([new Uint8Array(bytes)], 'foto.jpg')),
	({ head, start }) => {
		assert.ok(head.width > 0 && head.height > 0 && head.width * head.height <= 200_000_000);
		assert.ok(isOrientation(head.orientation));
		for (const at of head.exif) assert.ok(at < start.length);
		return wasRead;
	},
);
