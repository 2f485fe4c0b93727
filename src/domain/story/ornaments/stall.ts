import { type Box, box, centreOf, inset } from '../box.ts';
import { extentOf } from '../extent.ts';
import type { StoryProduct } from '../facts.ts';
import type { Group, Paint, Picture } from '../paint.ts';
import { filled, rectPath } from '../path.ts';
import { type PriceInk, paintPrice } from '../price.ts';
import type { Scene } from '../scene.ts';
import type { Surface } from '../theme.ts';
import { dish } from './dish.ts';
import { soldOut } from './sold-out.ts';
import { sunburst } from './sunburst.ts';

const edge = 40;

/**
 * A panel with one product. Where four panels meet, the price keeps to the outer side, since a seal of
 * that radius takes the inner corners.
 */
export function stall(scene: Scene, product: StoryProduct, cell: Box, surface: Surface, seal: number): Group {
	const paint = cell.width > cell.height * 1.5 ? wide : tall;
	return {
		kind: 'group',
		box: cell,
		cut: rectPath(cell),
		paints: paint(scene, product, cell, surface, seal),
	};
}

function tall(scene: Scene, product: StoryProduct, cell: Box, surface: Surface, seal: number): Paint[] {
	const { pen, frame } = scene;
	const { x, y, width, height } = cell;
	const whole = width === frame.width;
	const outer = whole ? 'middle' : x === 0 ? 'left' : 'right';
	const upper = whole || y < frame.height * 0.47;
	const room = inset(cell, edge, 36);

	const most = whole ? 110 : 58;
	const name = pen.fit(product.name, { width: room.width, height: height * 0.21, most, lines: 2 });
	const nameTop = upper ? room.y : room.y + room.height - name.height;
	const priceHigh = height * 0.2;
	const priceWide = room.width - (whole ? 0 : seal);
	const priceLeft = outer === 'right' ? room.x + room.width - priceWide : room.x;
	const priceTop = upper ? room.y + room.height - priceHigh : room.y;
	const price = paintPrice(pen, product, box(priceLeft, priceTop, priceWide, priceHigh), ink(surface), outer);
	const letters = [
		...pen.set(name, { ...room, y: nameTop, height: name.height }, { fill: surface.ink }, { align: outer }),
		...price,
	];

	const [from, to] = upper ? [nameTop + name.height, priceTop] : [priceTop + priceHigh, nameTop];
	if (product.photo) {
		const photoTop = upper ? from + 28 : y;
		const photoBox = box(x, photoTop, width, upper ? y + height - photoTop : to - 28 - y);
		return [
			filled(surface.fill, rectPath(cell)),
			...panelPhoto(scene, product, photoBox, (from + to) / 2),
			filled(surface.fill, rectPath(inset(extentOf(price), -24, -22))),
			...letters,
		];
	}
	const reach = Math.min((to - from) / 1.5, width * 0.42);
	// A little to the inner side, since the price stands at the outer.
	const aside = whole ? 0 : (outer === 'left' ? 1 : -1) * (room.width / 2 - reach) * 0.4;
	const [middle, pictureY] = [x + width / 2 + aside, (from + to) / 2];
	return [
		filled(surface.fill, rectPath(cell)),
		sunburst(middle, pictureY, 20, surface),
		...dish(scene, product, middle, pictureY, reach),
		...letters,
	];
}

function wide(scene: Scene, product: StoryProduct, cell: Box, surface: Surface): Paint[] {
	const { pen } = scene;
	const { x, y, width, height } = cell;
	const half = width * 0.53;
	const nameBox = box(x + edge, y + height * 0.09, half - edge, height * 0.3);
	const priceBox = box(x + edge, y + height * 0.45, half - edge, height * 0.28);
	const letters = [
		...pen.write(product.name, nameBox, { fill: surface.ink }, { most: 88, lines: 3, align: 'left' }),
		...paintPrice(pen, product, priceBox, ink(surface), 'left'),
	];
	const side = box(x + half + 36, y, width - half - 36, height);
	const [middle, pictureY] = centreOf(side);
	return [
		filled(surface.fill, rectPath(cell)),
		sunburst(middle, pictureY, 24, surface),
		...(product.photo
			? panelPhoto(scene, product, side, pictureY)
			: dish(scene, product, middle - 14, pictureY, side.width / 2)),
		...letters,
	];
}

/** A photo that fills a part of the panel. */
function panelPhoto(scene: Scene, product: StoryProduct, within: Box, soldOutAt: number): Paint[] {
	const { drawing, photo, available } = product;
	const picture: Picture = {
		kind: 'picture',
		box: within,
		drawing,
		...(photo && { photo }),
		cut: 'panel',
		pale: !available,
	};
	if (available) return [picture];
	const side = Math.min(within.width, within.height, 340);
	return [
		picture,
		soldOut(scene, box(within.x + (within.width - side) / 2, soldOutAt - side / 2, side, side)),
	];
}

function ink({ ink, money, deep }: Surface): PriceInk {
	// Dark money on a bright ground needs no block under it.
	return {
		large: money === ink ? { fill: money } : { fill: money, shade: { color: deep, depth: 0.07 } },
		small: ink,
	};
}
