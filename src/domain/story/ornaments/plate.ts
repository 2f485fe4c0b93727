import type { Spot } from '../box.ts';
import type { Paints } from '../group.ts';
import type { Color } from '../paint.ts';
import { circlePath, drawn, filled } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';

/** A plate with a broad rim around that spot, for what is to be seen first. */
export function plate({ band }: Scene, { x, y, radius }: Spot, rim: number, shade: Color): Paints {
	return [
		filled(shade, circlePath(x - rim + 6, y + rim - 4, radius + rim)),
		filled(band.fill, circlePath(x, y, radius + rim)),
		filled(paint.krem, circlePath(x, y, radius)),
		drawn(band.fill, 4, circlePath(x, y, radius - 14)),
	];
}
