import { type Box, box } from '../box.ts';
import { evenSize } from '../even.ts';
import type { StoryProduct } from '../facts.ts';
import type { Paint } from '../paint.ts';
import { circlePath, drawn, filled, path, rectPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';
import { dish } from './dish.ts';
import { pricePlate } from './price-plate.ts';

/** Plates hang as crooked as a person hangs them. */
const turns = [-1.2, 0.9, -0.6, 1.3, -0.9, 0.7, -0.4] as const;

const gap = 13;

/** From that height on a row is a sign of its own: the price hangs under the name. */
const tall = 320;

/** A line of a price list. */
interface Row {
	readonly product: StoryProduct;
	readonly area: Box;
	/** Of the picture; 0 without one. */
	readonly radius: number;
	/** Where the name stands over its unit. */
	readonly text: Box;
	readonly plate: Box;
}

/** The products of a page in rows no higher than that, in the middle of the list; pictured if wanted. */
export function priceList(scene: Scene, list: Box, mostRow: number, pictured = false): Paint[] {
	const { pen, products, theme } = scene;
	const height = Math.min(list.height / products.length, mostRow);
	const top = list.y + (list.height - height * products.length) / 2;
	const rows = products.map((product, at) =>
		rowOf(product, { ...list, y: top + at * height, height }, pictured),
	);
	const names = products.map(({ name }) => name);
	const [first] = rows;
	const most = first ? evenSize(pen, names, nameRoom(first, mostUnder(first) + gap)) : 0;
	const seams = rows.slice(1).map(({ area: { x, y, width } }) => path`M${x} ${y}h${width}`);
	return [
		drawn({ color: theme.cloth[0], width: 5, round: true, dash: [0, 16] }, ...seams),
		...rows.flatMap((row, place) => priceRow(scene, row, most, turns[place % turns.length] ?? 0)),
	];
}

function rowOf(product: StoryProduct, area: Box, pictured: boolean): Row {
	const { y, height } = area;
	const radius = pictured ? Math.min(height * 0.42, area.width * 0.1) : 0;
	const x = area.x + (pictured ? radius * 2 + 24 : 0);
	const width = area.x + area.width - x;
	if (height > tall) {
		const text = box(x, y + height * 0.04, width, height * 0.46);
		return { product, area, radius, text, plate: box(x + 90, y + height * 0.54, width - 180, height * 0.38) };
	}
	const high = Math.min(height - 24, 168);
	const wide = Math.min(Math.max(336, high * 2.3), width * 0.48);
	const text = box(x, y + 10, width - wide - 34, height - 20);
	const plate = box(x + width - wide - 4, y + (height - high) / 2, wide, high);
	return { product, area, radius, text, plate };
}

/** What stands under a name is never larger than that. */
function mostUnder({ area: { height } }: Row): number {
	return height > tall ? 56 : Math.min(36, height * 0.26);
}

function nameRoom({ text: { width, height } }: Row, below: number) {
	return { width, height: height - below, most: 120, lines: width < 300 ? 4 : 2 };
}

function priceRow(scene: Scene, row: Row, mostName: number, turn: number): Paint[] {
	const { pen, theme, facts } = scene;
	const { product, area, radius, plate, text } = row;
	const soldOut = !product.available;
	const said = soldOut ? facts.words.soldOut : product.unit;
	const edge = soldOut ? 8 : 0;
	const most = mostUnder(row);
	const name = pen.fit(product.name, { ...nameRoom(row, said ? most + gap + edge : 0), most: mostName });
	const under = pen.fit(said, { width: text.width - 28, height: most, most: Math.max(name.size * 0.8, 26) });
	const below = under.height > 0 && under.lines.length > 0 ? under.height + gap + edge : 0;
	const top = text.y + (text.height - name.height - below) / 2;
	const align = area.height > tall ? 'middle' : 'left';
	const chipX =
		align === 'middle' ? text.x + (text.width - under.width) / 2 - 14 : text.x - (soldOut ? 0 : 14);
	const chip = box(chipX, top + name.height + gap - (soldOut ? 4 : 0), under.width + 28, under.height + 16);
	const underBox = { ...chip, x: chip.x + 14, y: chip.y + (soldOut ? 8 : 0), height: under.height };
	return [
		...(radius > 0 ? thumb(scene, product, area.x + radius, area.y + area.height / 2, radius) : []),
		...pen.set(name, { ...text, y: top, height: name.height }, { fill: theme.ground.ink }, { align }),
		...(soldOut ? [filled(paint.cabai, rectPath(chip))] : []),
		...pen.set(under, underBox, { fill: soldOut ? paint.krem : theme.ground.money }, { align: 'left' }),
		pricePlate(scene, product.price, plate, theme.tag, turn),
	];
}

/** The sold-out mark is a chip beside the name: here there is no room for a board. */
function thumb(scene: Scene, product: StoryProduct, x: number, y: number, radius: number): Paint[] {
	const shown = { ...product, available: true };
	if (product.photo) return dish(scene, shown, x, y, radius);
	return [filled(paint.krem, circlePath(x, y, radius)), ...dish(scene, shown, x, y, radius * 0.94)];
}
