import { box, moved, type Spot } from '../box.ts';
import type { StoryProduct } from '../facts.ts';
import { group, type Paints } from '../group.ts';
import type { Color } from '../paint.ts';
import { circlePath, filled, starPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';
import { dish } from './dish.ts';
import { priceFlag } from './price-flag.ts';

/** Where a sweet lies. */
export interface Spread extends Spot {
	/** The strip of the tray that name and price must stay in. */
	readonly from: number;
	readonly to: number;
}

/** A sweet on a cut banana leaf, its name on a plank, its price on a flag. */
export function wreath(scene: Scene, product: StoryProduct, { x, y, radius, from, to }: Spread): Paints {
	const { pen, plank } = scene;
	const width = Math.min(x - from, to - x) * 2 - 48;
	const name = pen.fit(product.name, { width, height: radius * 0.56, most: radius * 0.29, lines: 4 });
	const [wide, high] = [name.width + 48, name.height + 26];
	const board = box(x - wide / 2, y + radius * 1.24 - high, wide, high);
	const flag = { x: x + radius * 0.74, y: y - radius * 1.1, height: radius * 0.68, from, to };
	const leaf = (color: Color, aside: number, low: number) =>
		filled(color, starPath(x + aside, y + low, 28, radius * 1.2, radius * 1.06));
	return [
		leaf('#4a2a0859', -6, 8),
		leaf(paint.daun, 0, 0),
		filled('#57ae4c', circlePath(x, y, radius)),
		filled(paint.krem, circlePath(x, y, radius * 0.93)),
		dish(scene, product, x, y - radius * (name.lines.length > 1 ? 0.08 : 0.03), radius * 0.93, 0.96),
		priceFlag(scene, product.price, flag),
		filled('#4a2a0880', moved(board, -5, 6)),
		group(board, [filled(plank.fill, board), pen.set(name, board, plank.ink)]),
	];
}
