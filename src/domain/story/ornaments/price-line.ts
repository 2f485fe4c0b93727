import { type Box, box } from '../box.ts';
import type { StoryProduct } from '../facts.ts';
import type { Paint } from '../paint.ts';
import { circlePath, filled, rectPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';
import { dish } from './dish.ts';
import { pricePlate } from './price-plate.ts';

/** Plates hang as crooked as a person hangs them. */
const turns = [-1.2, 0.9, -0.6, 1.3, -0.9, 0.7, -0.4] as const;

const gap = 13;

/** A line of a price list: the name over its unit, the price on a plate, and the product before them if wanted. */
export function priceLine(
	scene: Scene,
	product: StoryProduct,
	row: Box,
	place: number,
	pictured = false,
): Paint[] {
	const { pen, theme, facts } = scene;
	const { y, height } = row;
	const radius = pictured ? Math.min(height * 0.42, row.width * 0.1) : 0;
	const x = row.x + (pictured ? radius * 2 + 24 : 0);
	const width = row.x + row.width - x;
	const high = Math.min(height - 24, 144);
	const plateWidth = Math.min(336, width * 0.48);
	const plate = box(x + width - plateWidth - 4, y + (height - high) / 2, plateWidth, high);
	const room = box(x, y + 10, width - plateWidth - 34, height - 20);

	const soldOut = !product.available;
	const small = { width: room.width - 28, height: 36, most: Math.min(36, height * 0.26) };
	const under = pen.fit(soldOut ? facts.words.soldOut : product.unit, small);
	const below = under.height > 0 && under.lines.length > 0 ? under.height + gap + (soldOut ? 12 : 0) : 0;
	const name = pen.fit(product.name, {
		width: room.width,
		height: room.height - below,
		most: 66,
		lines: room.width < 300 ? 3 : 2,
	});
	const top = room.y + (room.height - name.height - below) / 2;
	const chip = box(x, top + name.height + gap - (soldOut ? 4 : 0), under.width + 28, under.height + 20);
	const unitBox = { ...chip, x: soldOut ? x + 14 : x, y: chip.y + (soldOut ? 10 : 0) };
	return [
		...(pictured ? thumb(scene, product, row.x + radius, y + height / 2, radius) : []),
		...pen.set(name, { ...room, y: top }, { fill: theme.ground.ink }, { align: 'left', top: true }),
		...(soldOut ? [filled(paint.cabai, rectPath(chip))] : []),
		...pen.set(
			under,
			unitBox,
			{ fill: soldOut ? paint.krem : theme.ground.money },
			{ align: 'left', top: true },
		),
		pricePlate(scene, product.price, plate, theme.tag, turns[place % turns.length] ?? 0),
	];
}

/** The sold-out mark is a chip beside the name: here there is no room for a board. */
function thumb(scene: Scene, product: StoryProduct, x: number, y: number, radius: number): Paint[] {
	const shown = { ...product, available: true };
	if (product.photo) return dish(scene, shown, x, y, radius);
	return [filled(paint.krem, circlePath(x, y, radius)), ...dish(scene, shown, x, y, radius * 0.94)];
}
