import { type Box, box, inset, moved } from '../box.ts';
import { extentOf } from '../extent.ts';
import type { StoryProduct } from '../facts.ts';
import type { Paint } from '../paint.ts';
import { drawn, filled, rectPath } from '../path.ts';
import { paintPrice } from '../price.ts';
import type { Scene } from '../scene.ts';
import { paint, type Surface } from '../theme.ts';
import { dish } from './dish.ts';

export const board = 44;

interface ShelfPlace {
	/** Where the products stand, from the top of the tallest to the board. */
	readonly room: Box;
	/** The height of the prices below. */
	readonly price: number;
	/** What the prices are painted on: each on a plate of its own, unless the whole wall has this surface. */
	readonly plates: boolean;
}

/** A board with products on it: names on its edge, prices under them. */
export function shelf(scene: Scene, products: readonly StoryProduct[], place: ShelfPlace): Paint[] {
	const { room, price, plates } = place;
	const { pen, theme } = scene;
	const edge = room.y + room.height;
	const column = room.width / products.length;
	const wood = [
		filled('#00000040', rectPath(box(0, edge + board, 1080, 14))),
		filled('#8a4e14', rectPath(box(0, edge, 1080, board - 16))),
		filled('#5c3109', rectPath(box(0, edge + board - 16, 1080, 16))),
	];
	const goods = products.map((product, at): Paint[] => {
		const x = room.x + column * (at + 0.5);
		// Drawings have air at their sides, so that they may overlap a little.
		const wide = column * (product.photo ? 0.48 : 0.57);
		const radius = Math.min(wide, product.photo ? room.height / 2 : room.height / 1.5, 330);
		const height = product.photo ? radius : radius * 0.75;
		return dish(scene, product, x, edge - height + (product.photo ? 8 : radius * 0.09), radius);
	});
	// What stands in the middle stands in front.
	const middle = Math.floor(products.length / 2);
	const crowd = [...goods.slice(0, middle), ...goods.slice(middle).reverse()].flat();
	const labels = products.flatMap((product, at): Paint[] => {
		const x = room.x + column * at;
		const name = pen.fit(product.name, { width: column - 52, height: 64, most: 40, lines: 2 });
		const label = box(
			x + (column - name.width - 36) / 2,
			edge - 10,
			name.width + 36,
			Math.max(name.height + 28, 62),
		);
		const priceBox = box(x + 22, edge + board + 44, column - 44, price);
		return [
			{
				kind: 'group',
				box: label,
				paints: [
					filled(paint.krem, rectPath(label)),
					drawn({ color: '#5c3109', width: 4 }, rectPath(label)),
					...pen.set(name, label, { fill: paint.arang }),
				],
			},
			...(plates ? onPlate(scene, product, priceBox) : onWall(scene, product, priceBox, theme.tag)),
		];
	});
	return [...wood, ...crowd, ...labels];
}

function onWall({ pen }: Scene, product: StoryProduct, within: Box, { ink, money, deep }: Surface): Paint[] {
	const large = { fill: money, shade: { color: deep, depth: 0.06 } };
	return paintPrice(pen, product, within, { large, small: ink });
}

function onPlate({ pen, theme }: Scene, product: StoryProduct, within: Box): Paint[] {
	const { fill, ink, money } = theme.tag;
	const room = inset(within, 20, within.height * 0.14);
	const letters = paintPrice(pen, { ...product, bare: true }, room, { large: { fill: money }, small: ink });
	const { x, width } = extentOf(letters);
	const plate = { ...within, x: x - 22, width: width + 44 };
	return [
		filled('#00000059', rectPath(moved(plate, -6, 7))),
		{ kind: 'group', box: plate, paints: [filled(fill, rectPath(plate)), ...letters] },
	];
}
