import { type Box, box, centreOf, inset } from '../box.ts';
import { extentOf } from '../extent.ts';
import type { StoryProduct } from '../facts.ts';
import { cutTo, type Paints } from '../group.ts';
import type { Group } from '../paint.ts';
import { filled } from '../path.ts';
import { paintPrice, priceInk } from '../price.ts';
import type { Scene } from '../scene.ts';
import type { Surface } from '../theme.ts';
import { dish, pictureOf } from './dish.ts';
import { soldOut } from './sold-out.ts';
import { sunburst } from './sunburst.ts';

const edge = 40;

/**
 * A panel with one product. Where four panels meet, the price keeps to the outer side, since a seal of
 * that radius takes the inner corners.
 */
export function stall(scene: Scene, product: StoryProduct, cell: Box, surface: Surface, seal: number): Group {
	const paint = cell.width > cell.height * 1.5 ? wide : tall;
	return cutTo(cell, [filled(surface.fill, cell), paint(scene, product, cell, surface, seal)]);
}

function tall(scene: Scene, product: StoryProduct, cell: Box, surface: Surface, seal: number): Paints {
	const { pen, frame } = scene;
	const { x, y, width, height } = cell;
	const whole = width === frame.width;
	const align = whole ? 'middle' : x === 0 ? 'left' : 'right';
	const upper = whole || y < frame.height * 0.47;
	const room = inset(cell, edge, 36);

	const most = whole ? 110 : 58;
	const name = pen.fit(product.name, { width: room.width, height: height * 0.21, most, lines: 2 });
	const nameTop = upper ? room.y : room.y + room.height - name.height;
	const high = height * 0.2;
	const across = room.width - (whole ? 0 : seal);
	const left = align === 'right' ? room.x + seal : room.x;
	const priceTop = upper ? room.y + room.height - high : room.y;
	const price = paintPrice(pen, product, box(left, priceTop, across, high), inkOn(surface), align);
	const letters = [
		pen.set(name, { ...room, y: nameTop, height: name.height }, surface.ink, { align }),
		price,
	];

	const [from, to] = upper ? [nameTop + name.height, priceTop] : [priceTop + high, nameTop];
	const middle = (from + to) / 2;
	if (product.photo) {
		const photo = upper ? box(x, from + 28, width, y + height - from - 28) : box(x, y, width, to - 28 - y);
		return [
			panelPhoto(scene, product, photo, middle),
			filled(surface.fill, inset(extentOf(price), -24, -22)),
			letters,
		];
	}
	const reach = Math.min((to - from) / 1.5, width * 0.42);
	// A little to the inner side, since the price stands at the outer.
	const aside = whole ? 0 : (align === 'left' ? 1 : -1) * (room.width / 2 - reach) * 0.4;
	const pictureX = x + width / 2 + aside;
	return [
		sunburst(pictureX, middle, 20, surface.rays),
		dish(scene, product, pictureX, middle, reach),
		letters,
	];
}

function wide(scene: Scene, product: StoryProduct, cell: Box, surface: Surface): Paints {
	const { pen } = scene;
	const { x, y, width, height } = cell;
	const half = width * 0.53;
	const name = box(x + edge, y + height * 0.09, half - edge, height * 0.3);
	const price = box(x + edge, y + height * 0.45, half - edge, height * 0.28);
	const side = box(x + half + 36, y, width - half - 36, height);
	const [middle, pictureY] = centreOf(side);
	return [
		sunburst(middle, pictureY, 24, surface.rays),
		product.photo
			? panelPhoto(scene, product, side, pictureY)
			: dish(scene, product, middle - 14, pictureY, side.width / 2),
		pen.write(product.name, name, surface.ink, { most: 88, lines: 3, align: 'left' }),
		paintPrice(pen, product, price, inkOn(surface), 'left'),
	];
}

/** A photo that fills a part of the panel. */
function panelPhoto(scene: Scene, product: StoryProduct, within: Box, soldOutAt: number): Paints {
	const side = Math.min(within.width, within.height, 340);
	const over = box(within.x + (within.width - side) / 2, soldOutAt - side / 2, side, side);
	return [pictureOf(product, within, 'panel'), !product.available && soldOut(scene, over)];
}

/** Dark money on a bright ground needs no block under it. */
function inkOn(surface: Surface) {
	return priceInk(surface, surface.money === surface.ink ? 0 : 0.07);
}
