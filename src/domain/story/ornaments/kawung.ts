import type { Box } from '../box.ts';
import type { Paints } from '../group.ts';
import type { Color } from '../paint.ts';
import { diamondPath, filled } from '../path.ts';
import type { Scene } from '../scene.ts';
import { times } from '../times.ts';

/** The batik of the cut sugar-palm fruit over a box: four petals a tile, a diamond between the tiles. */
export function kawung(
	{ pen }: Scene,
	{ x, y, width, height }: Box,
	tile: number,
	petals: Color,
	diamonds: Color,
): Paints {
	const [across, down] = [Math.ceil(width / tile), Math.ceil(height / tile)];
	const tiled = (more: number, paint: (left: number, top: number) => string) =>
		times(down + more, (row) => times(across + more, (column) => paint(x + column * tile, y + row * tile)));
	return [
		filled(
			petals,
			tiled(0, (left, top) => pen.stamp('✣', left, top, tile)),
		),
		filled(
			diamonds,
			tiled(1, (left, top) => diamondPath(left, top, tile * 0.085)),
		),
	];
}
