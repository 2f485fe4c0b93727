import { readJpegHead } from './jpeg-head.ts';
import type { Orientation } from './orientation.ts';

/** What the first bytes of a picture file tell of it. */
export interface PictureHead {
	readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
	/** In pixels, as they lie in the file: not yet turned. */
	readonly width: number;
	readonly height: number;
	/** How the camera was held. */
	readonly orientation: Orientation;
	/** Where the file says so: with another letter there, no browser turns the picture. */
	readonly exif: readonly number[];
}

/** Enough of a file to find its head: before the size, a camera may write several blocks of 64 KB. */
export const headBytes = 512 * 1024;

/**
 * Recognises a JPEG, PNG or WebP by its bytes, whatever its name says. `undefined` for every other file;
 * sizes of nothing for one whose head is broken.
 */
export function readPictureHead(bytes: Uint8Array): PictureHead | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (startsWith(bytes, [0xff, 0xd8, 0xff])) return { type: 'image/jpeg', ...readJpegHead(view) };
	if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) {
		return { type: 'image/png', ...unturned, ...pngSize(view) };
	}
	if (word(bytes, 0) === 'RIFF' && word(bytes, 8) === 'WEBP') {
		return { type: 'image/webp', ...unturned, ...webpSize(bytes, view) };
	}
	return undefined;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

const unturned = { orientation: 1, exif: [] } as const;
const none: Size = { width: 0, height: 0 };

/** PNG, second edition (W3C, 2003), 11.2.2: the first block is IHDR. */
function pngSize(view: DataView): Size {
	if (view.byteLength < 24) return none;
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The three kinds of RFC 9649: lossy, lossless, extended. */
function webpSize(bytes: Uint8Array, view: DataView): Size {
	if (view.byteLength < 30) return none;
	switch (word(bytes, 12)) {
		case 'VP8 ':
			return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
		case 'VP8L': {
			const bits = view.getUint32(21, true);
			return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
		}
		case 'VP8X':
			return {
				width: (view.getUint32(24, true) & 0xffffff) + 1,
				height: (view.getUint32(26, true) >>> 8) + 1,
			};
		default:
			return none;
	}
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, at) => bytes[at] === byte);
}

function word(bytes: Uint8Array, at: number): string {
	return String.fromCharCode(...bytes.subarray(at, at + 4));
}
