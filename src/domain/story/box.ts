/** A rectangle of the picture, in pixels from its upper left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export function box(x: number, y: number, width: number, height: number): Box {
	return { x, y, width, height };
}

/** The square around a circle. */
export function around(x: number, y: number, radius: number): Box {
	return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** The box without so much of each side. */
export function inset({ x, y, width, height }: Box, sides: number, ends = sides): Box {
	return { x: x + sides, y: y + ends, width: width - sides * 2, height: height - ends * 2 };
}

export function centreOf({ x, y, width, height }: Box): readonly [x: number, y: number] {
	return [x + width / 2, y + height / 2];
}
