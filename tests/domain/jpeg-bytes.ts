import type { Orientation } from '../../src/domain/orientation.ts';

/** A block of Exif that says how the camera was held, as it stands after the first two bytes of a JPEG. */
export function exifBlock(orientation: Orientation, order: 'big' | 'little' = 'big'): number[] {
	const short = (value: number) => (order === 'big' ? [0, value] : [value, 0]);
	const long = (value: number) => (order === 'big' ? [0, 0, 0, value] : [value, 0, 0, 0]);
	const tag = (value: number) => (order === 'big' ? [value >> 8, value & 255] : [value & 255, value >> 8]);
	const mark = order === 'big' ? 0x4d : 0x49;
	// Two entries: what the picture shows (a text, said to stand at 26), and how it lies.
	const entries = [
		...tag(0x010e),
		...short(2),
		...long(5),
		...long(26),
		...tag(0x0112),
		...short(3),
		...long(1),
		...short(orientation),
		...short(0),
	];
	return app1([...text('Exif'), 0, 0, mark, mark, ...short(42), ...long(8), ...short(2), ...entries]);
}

/** A block such as cameras write for themselves. */
export function app1(body: readonly number[]): number[] {
	return block(0xe1, body);
}

/** The beginning of a JPEG with these blocks before the one that tells its size. */
export function jpegStart(width: number, height: number, ...blocks: readonly number[][]): Uint8Array {
	const two = (value: number) => [value >> 8, value & 255];
	const frame = block(0xc0, [8, ...two(height), ...two(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
	return Uint8Array.from([0xff, 0xd8, ...blocks.flat(), ...frame, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]);
}

function block(marker: number, body: readonly number[]): number[] {
	const length = body.length + 2;
	return [0xff, marker, length >> 8, length & 255, ...body];
}

function text(letters: string): number[] {
	return [...letters].map((letter) => letter.charCodeAt(0));
}
