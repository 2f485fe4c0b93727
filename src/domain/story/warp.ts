/** Bends a line of letters: a point within its width and height to another. */
export type Warp = (width: number, height: number) => (x: number, y: number) => readonly [number, number];

/** Straight feet under a domed top; the outermost letters are lower by that part of the height. */
export function dome(part: number): Warp {
	return (width, height) => (x, y) => [x, y + part * height * fromMiddle(x, width) * (1 - y / height)];
}

/** The whole line is an arc, its ends lower by that part of the height. */
export function arc(part: number): Warp {
	return (width, height) => (x, y) => [x, y + part * height * fromMiddle(x, width)];
}

/** A straight top over feet that reach down in the middle, by that part of the height. */
export function belly(part: number): Warp {
	return (width) => (x, y) => [x, y * (1 + part * (1 - fromMiddle(x, width)))];
}

/** 0 in the middle of the line, 1 at its ends, as a parabola. */
function fromMiddle(x: number, width: number): number {
	return (2 * (x / width) - 1) ** 2;
}
