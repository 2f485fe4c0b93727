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

/** Where something round is. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/** The square around a circle. */
export function around({ x, y, radius }: Spot): Box {
	return box(x - radius, y - radius, radius * 2, radius * 2);
}

export function moved(of: Box, right: number, down: number): Box {
	return { ...of, x: of.x + right, y: of.y + down };
}

/** The box without so much of each side. */
export function inset({ x, y, width, height }: Box, sides: number, ends = sides): Box {
	return { x: x + sides, y: y + ends, width: width - sides * 2, height: height - ends * 2 };
}

export function centreOf({ x, y, width, height }: Box): readonly [x: number, y: number] {
	return [x + width / 2, y + height / 2];
}

/** To which end of its box something goes. */
export type Align = 'left' | 'middle' | 'right';

/** Where something of that width begins in a box. */
export function startIn({ x, width }: Box, wide: number, align: Align = 'middle'): number {
	const spare = width - wide;
	return x + (align === 'left' ? 0 : align === 'right' ? spare : spare / 2);
}
