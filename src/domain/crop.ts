/** The square that is cut out of a picture, in pixels of the upright picture. */
export interface Crop {
	readonly x: number;
	readonly y: number;
	readonly side: number;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

/** A place within the frame: 0 at its left or top edge, 1 at the other. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** Below this a photo in a picture of 1080 px would be nothing but blocks. */
const leastSide = 480;

/** The largest square, from the middle. */
export function wholeCrop({ width, height }: Size): Crop {
	const side = Math.min(width, height);
	return { x: (width - side) / 2, y: (height - side) / 2, side };
}

/** The picture pushed under the frame, by parts of the frame's width. */
export function pushed(crop: Crop, size: Size, by: Place): Crop {
	return within({ ...crop, x: crop.x - by.x * crop.side, y: crop.y - by.y * crop.side }, size);
}

/** The picture seen larger by a factor; what lies under `at` stays there as far as the picture reaches. */
export function enlarged(crop: Crop, size: Size, factor: number, at: Place = middle): Crop {
	const most = Math.min(size.width, size.height);
	const side = Math.min(most, Math.max(Math.min(leastSide, most), crop.side / factor));
	const shrunk = crop.side - side;
	return within({ x: crop.x + at.x * shrunk, y: crop.y + at.y * shrunk, side }, size);
}

/** The picture after two fingers have gone from one pair of places to another. */
export function pinched(crop: Crop, size: Size, from: Pair, to: Pair): Crop {
	const [start, end] = [between(...from), between(...to)];
	const larger = enlarged(crop, size, apart(...to) / Math.max(apart(...from), leastApart), start);
	return pushed(larger, size, { x: end.x - start.x, y: end.y - start.y });
}

type Pair = readonly [Place, Place];

const middle: Place = { x: 0.5, y: 0.5 };
/** Fingers can't be closer; a distance of zero would enlarge without end. */
const leastApart = 0.02;

function within({ x, y, side }: Crop, { width, height }: Size): Crop {
	return {
		x: Math.min(Math.max(0, x), width - side),
		y: Math.min(Math.max(0, y), height - side),
		side,
	};
}

function between(a: Place, b: Place): Place {
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function apart(a: Place, b: Place): number {
	return Math.max(leastApart, Math.hypot(a.x - b.x, a.y - b.y));
}
