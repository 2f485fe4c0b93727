import type { Spot } from '../box.ts';
import type { Color, Shape } from '../paint.ts';
import { circlePath, drawn, filled } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';

/** A plate with a broad rim around that spot, for what is to be seen first. */
export function plate({ theme }: Scene, { x, y, radius }: Spot, rim: number, shade: Color): Shape[] {
	const { fill } = theme.band;
	return [
		filled(shade, circlePath(x - rim + 6, y + rim - 4, radius + rim)),
		filled(fill, circlePath(x, y, radius + rim)),
		filled(paint.krem, circlePath(x, y, radius)),
		drawn({ color: fill, width: 4 }, circlePath(x, y, radius - 14)),
	];
}
