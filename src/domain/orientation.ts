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

export function uprightTurning({ width, height }: Size, orientation: Orientation): Turning {
	switch (orientation) {
		case 1:
			return [1, 0, 0, 1, 0, 0];
		case 2:
			return [-1, 0, 0, 1, width, 0];
		case 3:
			return [-1, 0, 0, -1, width, height];
		case 4:
			return [1, 0, 0, -1, 0, height];
		case 5:
			return [0, 1, 1, 0, 0, 0];
		case 6:
			return [0, 1, -1, 0, height, 0];
		case 7:
			return [0, -1, -1, 0, height, width];
		case 8:
			return [0, -1, 1, 0, 0, width];
	}
}
