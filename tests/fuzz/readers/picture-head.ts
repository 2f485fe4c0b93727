import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isOrientation } from '../../../src/domain/orientation.ts';
import { headBytes, type PictureHead, readPictureHead } from '../../../src/domain/picture-head.ts';
import { app1, exifBlock, jpegStart } from '../../domain/jpeg-bytes.ts';
import { brokenBytes } from '../broken.ts';
import { reader, wasRead } from '../reader.ts';

const heads = [
	jpegStart(4000, 3000, exifBlock(6)),
	jpegStart(640, 480, app1(Array<number>(300).fill(32)), exifBlock(3, 'little'), exifBlock(8)),
	new Uint8Array(readFileSync('public/icons/icon-192.png')).subarray(0, 200),
	new Uint8Array(Buffer.from('RIFF\0\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0\x7f\x02\0\xdf\x01\0', 'latin1')),
	new Uint8Array(
		Buffer.from('RIFF\0\0\0\0WEBPVP8 \x09\0\0\0\x30\x01\0\x9d\x01\x2a\x80\x02\xe0\x01', 'latin1'),
	),
];

export const pictureHead = reader(
	'head of a picture',
	brokenBytes(fc.constantFrom(...heads)),
	read,
	(head, bytes) => {
		if (!head) return 'photo-kind';
		const { width, height, orientation, exif } = head;
		assert.ok(Number.isSafeInteger(width) && width >= 0 && Number.isSafeInteger(height) && height >= 0);
		assert.ok(isOrientation(orientation));
		for (const at of exif) assert.ok(at < bytes.length);
		return width > 0 && height > 0 ? wasRead : 'photo-broken';
	},
);

function read(bytes: Uint8Array): PictureHead | undefined {
	return readPictureHead(bytes.subarray(0, headBytes));
}
