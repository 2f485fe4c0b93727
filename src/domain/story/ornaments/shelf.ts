import { type Box, box, inset, moved } from '../box.ts';
import { extentOf } from '../extent.ts';
import type { StoryProduct } from '../facts.ts';
import { group, type Paints } from '../group.ts';
import { drawn, filled } from '../path.ts';
import { paintPrice, priceInk } from '../price.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';
import { dish } from './dish.ts';

export const board = 44;

const wood = '#5c3109';

/**
 * A board with products on it: names on its edge, prices of that height under them. They stand in the room, from
 * the top of the tallest to the board. Prices are painted each on a plate of its own, or on the wall.
 */
export function shelf(
	scene: Scene,
	products: readonly StoryProduct[],
	room: Box,
	price: number,
	plates: boolean,
): Paints {
	const { pen } = scene;
	const edge = room.y + room.height;
	const column = room.width / products.length;
	const goods = products.map((product, at) => {
		const { photo } = product;
		// Drawings have air at their sides, so that they may overlap a little.
		const radius = Math.min(column * (photo ? 0.48 : 0.57), room.height / (photo ? 2 : 1.5), 330);
		const high = photo ? radius - 8 : radius * 0.66;
		return dish(scene, product, room.x + column * (at + 0.5), edge - high, radius);
	});
	// What stands in the middle stands in front.
	const middle = Math.floor(products.length / 2);
	return [
		filled('#00000040', box(0, edge + board, 1080, 14)),
		filled('#8a4e14', box(0, edge, 1080, board - 16)),
		filled(wood, box(0, edge + board - 16, 1080, 16)),
		goods.slice(0, middle),
		goods.slice(middle).reverse(),
		products.map((product, at) => {
			const x = room.x + column * at;
			const name = pen.fit(product.name, { width: column - 52, height: 64, most: 40, lines: 2 });
			const wide = name.width + 36;
			const label = box(x + (column - wide) / 2, edge - 10, wide, Math.max(name.height + 28, 62));
			const place = box(x + 22, edge + board + 44, column - 44, price);
			return [
				group(label, [filled(paint.krem, label), drawn(wood, 4, label), pen.set(name, label, paint.arang)]),
				plates ? onPlate(scene, product, place) : paintPrice(pen, product, place, priceInk(scene.tag, 0.06)),
			];
		}),
	];
}

function onPlate({ pen, tag }: Scene, product: StoryProduct, within: Box): Paints {
	const room = inset(within, 20, within.height * 0.14);
	const letters = paintPrice(pen, { ...product, bare: true }, room, priceInk(tag));
	const { x, width } = extentOf(letters);
	const plate = { ...within, x: x - 22, width: width + 44 };
	return [filled('#00000059', moved(plate, -6, 7)), group(plate, [filled(tag.fill, plate), letters])];
}
