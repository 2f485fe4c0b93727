import { isOrientation, type Orientation } from './orientation.ts';

/** What an Exif block begins with: "Exif" and two zeros. */
export const exifWord = [0x45, 0x78, 0x69, 0x66, 0, 0];

const orientationTag = 0x0112;
const entryLength = 12;
const littleEndian = 0x4949;
const bigEndian = 0x4d4d;

/** How the camera was held, from an Exif block between two places of a file; upright where it doesn't say. */
export function readOrientation(view: DataView, from: number, to: number): Orientation {
	const tiff = from + exifWord.length;
	const end = Math.min(to, view.byteLength);
	if (tiff + 8 > end) return 1;
	const order = view.getUint16(tiff);
	if (order !== littleEndian && order !== bigEndian) return 1;
	const little = order === littleEndian;
	const list = tiff + view.getUint32(tiff + 4, little);
	if (list + 2 > end) return 1;
	const entries = view.getUint16(list, little);
	for (let entry = 0; entry < entries; entry += 1) {
		const at = list + 2 + entry * entryLength;
		if (at + entryLength > end) return 1;
		if (view.getUint16(at, little) !== orientationTag) continue;
		const value = view.getUint16(at + 8, little);
		return isOrientation(value) ? value : 1;
	}
	return 1;
}
