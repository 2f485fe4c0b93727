import { type TinyPicture, tinyPixels } from '../domain/tiny-picture.ts';

/** What a bitmap of 24 × 18 pixels of 24 bits, the top row first, begins with: 54 bytes, the rest of them 0. */
const head = 'Qk1GBQAAAAAAADYAAAAoAAAAGAAAAO7///8BABgA'.padEnd(72, 'A');

/** The address of a tiny picture, with all of it inside; the browser smooths it as it makes it larger. */
export function tinyAddress(picture: TinyPicture): string {
	return `data:image/bmp;base64,${head}${btoa(String.fromCharCode(...tinyPixels(picture)))}`;
}
