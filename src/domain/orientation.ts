/** How a picture lies in its file, by the numbers of Exif: 1 is upright, 6 wants a quarter turn to the right. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export function isOrientation(value: number): value is Orientation {
	return Number.isInteger(value) && value >= 1 && value <= 8;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

/** The size of a picture once it is upright. */
export function uprightSize({ width, height }: Size, orientation: Orientation): Size {
	return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** The six numbers of a canvas that carry a point of the file, of that size, to its place upright. */
export type Turning = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** How the axes of the file lie upright, by orientation. */
const axes = [
	[1, 0, 0, 1],
	[-1, 0, 0, 1],
	[-1, 0, 0, -1],
	[1, 0, 0, -1],
	[0, 1, 1, 0],
	[0, 1, -1, 0],
	[0, -1, -1, 0],
	[0, -1, 1, 0],
] as const;

export function uprightTurning({ width, height }: Size, orientation: Orientation): Turning {
	const [a, b, c, d] = axes[orientation - 1] ?? axes[0];
	// What would fall out to the left or the top is pushed back by the whole length.
	return [a, b, c, d, Math.max(0, -a * width - c * height), Math.max(0, -b * width - d * height)];
}
