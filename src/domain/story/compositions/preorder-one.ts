import { type Box, box, type Spot } from '../box.ts';
import type { StoryProduct } from '../facts.ts';
import type { Paints } from '../group.ts';
import { calendarLeaf } from '../ornaments/calendar-leaf.ts';
import { dish } from '../ornaments/dish.ts';
import { pickUpBoard } from '../ornaments/pick-up-board.ts';
import { plate } from '../ornaments/plate.ts';
import { seal } from '../ornaments/seal.ts';
import type { Group } from '../paint.ts';
import { circlePath, filled } from '../path.ts';
import { paintPrice, priceInk } from '../price.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';

interface Places {
	readonly leaf: Box;
	readonly seal: Spot;
	readonly product: Spot;
	/** In the middle, where no day is named. */
	readonly alone: Spot;
	readonly name: Box;
	readonly price: Box;
	readonly pickUp: Box;
	/** Of price and pick-up together. */
	readonly foot: Box;
}

const places: Readonly<Record<Scene['format'], Places>> = {
	story: {
		leaf: box(80, 546, 510, 620),
		seal: { x: 812, y: 716, radius: 186 },
		product: { x: 806, y: 1040, radius: 236 },
		alone: { x: 540, y: 860, radius: 330 },
		name: box(60, 1218, 960, 116),
		price: box(64, 1362, 480, 138),
		pickUp: box(574, 1344, 442, 168),
		foot: box(64, 1358, 952, 146),
	},
	square: {
		leaf: box(56, 222, 370, 450),
		seal: { x: 512, y: 310, radius: 100 },
		product: { x: 790, y: 400, radius: 214 },
		alone: { x: 252, y: 560, radius: 196 },
		name: box(470, 570, 560, 130),
		price: box(470, 740, 556, 160),
		pickUp: box(50, 728, 384, 176),
		foot: box(470, 740, 556, 160),
	},
};

/** One product: the calendar beside it, name and price below. */
export function preorderOne(scene: Scene, product: StoryProduct): Paints {
	const { format, pen, ground, name, closing, pickUp } = scene;
	const at = places[format];
	const align = pickUp && format === 'story' ? 'left' : 'middle';
	return [
		closing
			? [
					beside(scene, product, at.product),
					calendarLeaf(scene, closing, at.leaf),
					closingSeal(scene, at.seal),
				]
			: alone(scene, product, at.alone),
		pen.write(product.name, at.name, name, { most: 96, lines: 2 }),
		paintPrice(pen, product, pickUp ? at.price : at.foot, priceInk(ground, 0.07), align),
		pickUp && pickUpBoard(scene, pickUp, at.pickUp),
	];
}

/** The star that says what the day on the calendar is. */
export function closingSeal(scene: Scene, spot: Spot): Group {
	return seal(scene, scene.words.closes, spot, scene.band, `${scene.ground.deep}99`);
}

function beside(scene: Scene, product: StoryProduct, { x, y, radius }: Spot): Paints {
	if (product.photo) return dish(scene, product, x, y - radius * 0.02, radius * 0.78);
	const foot = y + radius * 0.6;
	return [
		filled(scene.ground.deep, circlePath(x - 8, foot + 12, radius, radius * 0.2)),
		filled(paint.krem, circlePath(x, foot, radius, radius * 0.2)),
		filled('#e4dcc4', circlePath(x, foot - 5, radius * 0.84, radius * 0.15)),
		dish(scene, product, x, y, radius * 0.96),
	];
}

function alone(scene: Scene, product: StoryProduct, spot: Spot): Paints {
	const { x, y, radius } = spot;
	return [plate(scene, spot, 20, scene.ground.deep), dish(scene, product, x, y, radius, 1.08)];
}
