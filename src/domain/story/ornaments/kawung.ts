import type { Box } from '../box.ts';
import type { Color, Paint } from '../paint.ts';
import { diamondPath, filled } from '../path.ts';
import type { Scene } from '../scene.ts';

/** The batik of the cut sugar-palm fruit over a box: four petals a tile, a diamond between the tiles. */
export function kawung(
	{ pen }: Scene,
	{ x, y, width, height }: Box,
	tile: number,
	petals: Color,
	diamonds: Color,
): Paint[] {
	const [across, down] = [Math.ceil(width / tile), Math.ceil(height / tile)];
	const flowers: string[] = [];
	const marks: string[] = [];
	for (let row = 0; row <= down; row += 1) {
		for (let column = 0; column <= across; column += 1) {
			const [left, top] = [x + column * tile, y + row * tile];
			marks.push(diamondPath(left, top, tile * 0.085));
			if (row < down && column < across) flowers.push(pen.stamp('✣', left, top, tile));
		}
	}
	return [filled(petals, ...flowers), filled(diamonds, ...marks)];
}
