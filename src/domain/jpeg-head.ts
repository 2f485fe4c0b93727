import { exifWord, readOrientation } from './exif.ts';
import type { Orientation } from './orientation.ts';

interface JpegHead {
	readonly width: number;
	readonly height: number;
	readonly orientation: Orientation;
	readonly exif: readonly number[];
}

/** ITU T.81, B.1.1.3. */
const app1 = 0xe1;
const startOfScan = 0xda;

/** Walks through the blocks of a JPEG until the one that tells its size. */
export function readJpegHead(view: DataView): JpegHead {
	const exif: number[] = [];
	let orientation: Orientation = 1;
	let at = 2;
	while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
		const marker = view.getUint8(at + 1);
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		const body = at + 4;
		const length = view.getUint16(at + 2);
		if (isFrame(marker)) {
			return { width: view.getUint16(body + 3), height: view.getUint16(body + 1), orientation, exif };
		}
		if (marker === startOfScan || length < 2) break;
		if (marker === app1 && isExif(view, body)) {
			const turned = readOrientation(view, body, at + 2 + length);
			// The first that says something counts, as in browsers.
			if (orientation === 1) orientation = turned;
			exif.push(body);
		}
		at += 2 + length;
	}
	return { width: 0, height: 0, orientation, exif };
}

/** SOF0 to SOF15 without the three that only look like it (ITU T.81, table B.1). */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function isExif(view: DataView, body: number): boolean {
	return (
		body + exifWord.length <= view.byteLength &&
		exifWord.every((byte, at) => view.getUint8(body + at) === byte)
	);
}
