import { around } from '../box.ts';
import type { StoryProduct } from '../facts.ts';
import type { Paint, Picture } from '../paint.ts';
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
): Paint[] {
	const picture = (reach: number, height: number): Picture => ({
		kind: 'picture',
		box: { x: x - reach, y: y - height, width: reach * 2, height: height * 2 },
		drawing: product.drawing,
		...(product.photo && { photo: product.photo }),
		cut: 'circle',
		pale: !product.available,
	});
	const rim = radius * 0.05 + 4;
	const paints: Paint[] = product.photo
		? [
				filled('#00000033', circlePath(x - radius * 0.05, y + radius * 0.07, radius)),
				filled(paint.contour, circlePath(x, y, radius)),
				filled(paint.krem, circlePath(x, y, radius - 5)),
				picture(radius - rim - 5, radius - rim - 5),
			]
		: [picture(radius * spill, radius * spill * flat)];
	return product.available ? paints : [...paints, soldOut(scene, around({ x, y, radius }))];
}
