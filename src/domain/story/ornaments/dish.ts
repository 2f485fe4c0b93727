import { around, type Box, box } from '../box.ts';
import type { StoryProduct } from '../facts.ts';
import type { Paints } from '../group.ts';
import type { Picture } from '../paint.ts';
import { circlePath, filled } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';
import { soldOut } from './sold-out.ts';

/** Drawings are 4 wide and 3 high. */
const flat = 3 / 4;

/** A product in the middle of a round place: a photo fills a plate with a rim, a drawing stands free. */
export function dish(
	scene: Scene,
	product: StoryProduct,
	x: number,
	y: number,
	radius: number,
	spill = 1,
): Paints {
	const picture = (reach: number, height: number) =>
		pictureOf(product, box(x - reach, y - height, reach * 2, height * 2), 'circle');
	const inner = radius * 0.95 - 9;
	return [
		product.photo
			? [
					filled('#00000033', circlePath(x - radius * 0.05, y + radius * 0.07, radius)),
					filled(paint.contour, circlePath(x, y, radius)),
					filled(paint.krem, circlePath(x, y, radius - 5)),
					picture(inner, inner),
				]
			: picture(radius * spill, radius * spill * flat),
		!product.available && soldOut(scene, around({ x, y, radius })),
	];
}

/** What shows a product in a box. */
export function pictureOf(
	{ drawing, photo, available }: StoryProduct,
	box: Box,
	cut: Picture['cut'],
): Picture {
	return { kind: 'picture', box, drawing, photo, cut, pale: !available };
}
