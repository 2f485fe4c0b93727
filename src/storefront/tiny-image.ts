import { type TinyPicture, tinyHeight, tinyPixels, tinyWidth } from '../domain/tiny-picture.ts';

const headBytes = 54;

/** The address of a tiny picture, with all of it inside; the browser smooths it as it makes it larger. */
export function tinyAddress(picture: TinyPicture): string {
	const pixels = tinyPixels(picture);
	const head = new Uint8Array(headBytes);
	// A bitmap begins with its sign, its length, where its pixels begin, and of what they are: one plane of 24 bits.
	head.set([0x42, 0x4d]);
	[headBytes + pixels.length, 0, headBytes, 40, tinyWidth, tinyHeight, 0x180001].forEach((number, at) => {
		new DataView(head.buffer).setUint32(2 + 4 * at, number, true);
	});
	return `data:image/bmp;base64,${btoa(String.fromCharCode(...head, ...pixels))}`;
}
