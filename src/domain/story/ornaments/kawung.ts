import type { Box } from '../box.ts';
import type { Color, Paint } from '../paint.ts';
import { filled, path } from '../path.ts';

/** The batik of the cut sugar-palm fruit over a box: four petals a tile, a diamond between the tiles. */
export function kawung({ x, y, width, height }: Box, tile: number, petals: Color, diamonds: Color): Paint[] {
	const [across, down] = [Math.ceil(width / tile), Math.ceil(height / tile)];
	const flowers: string[] = [];
	const marks: string[] = [];
	for (let row = 0; row <= down; row += 1) {
		for (let column = 0; column <= across; column += 1) {
			const [left, top] = [x + column * tile, y + row * tile];
			marks.push(diamond(left, top, tile * 0.085));
			if (row < down && column < across) flowers.push(flower(left + tile / 2, top + tile / 2, tile));
		}
	}
	return [filled(petals, ...flowers), filled(diamonds, ...marks)];
}

/** A flower of four petals that point to the corners of its tile. */
function flower(x: number, y: number, tile: number): string {
	const petal = (right: number, down: number) => {
		const at = (along: number, aside: number) =>
			path`${x + (along * right - aside * down) * tile} ${y + (along * down + aside * right) * tile}`;
		return `M${at(0.06, 0)}C${at(0.13, 0.17)} ${at(0.33, 0.17)} ${at(0.42, 0)}C${at(0.33, -0.17)} ${at(0.13, -0.17)} ${at(0.06, 0)}Z`;
	};
	return petal(1, 1) + petal(1, -1) + petal(-1, 1) + petal(-1, -1);
}

function diamond(x: number, y: number, radius: number): string {
	return path`M${x} ${y - radius}l${radius} ${radius}l${-radius} ${radius}l${-radius} ${-radius}Z`;
}
