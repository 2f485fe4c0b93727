import { type Box, box, inset, moved } from '../box.ts';
import { evenSize } from '../even.ts';
import type { StoryProduct } from '../facts.ts';
import type { Paints } from '../group.ts';
import { beads, circlePath, drawn, filled, path } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';
import { dish } from './dish.ts';
import { pricePlate } from './price-plate.ts';

/** Plates hang as crooked as a person hangs them. */
const turns = [-1.2, 0.9, -0.6, 1.3, -0.9, 0.7, -0.4] as const;

const gap = 13;

/** The lines of a price list, all alike, from the upper edge of each. */
interface Rows {
	readonly height: number;
	/** From that height on a row is a sign of its own: the price hangs under the name. */
	readonly isTall: boolean;
	/** Of the picture; 0 without one. */
	readonly radius: number;
	/** Where the name stands over its unit. */
	readonly text: Box;
	/** What stands under a name is never larger than that. */
	readonly under: number;
	readonly plate: Box;
}

/** The products of a page in rows no higher than that, in the middle of the list; pictured if wanted. */
export function priceList(scene: Scene, list: Box, mostRow: number, pictured = false): Paints {
	const { pen, products, cloth } = scene;
	const height = Math.min(list.height / products.length, mostRow);
	const top = (at: number) => list.y + (list.height - height * products.length) / 2 + at * height;
	const rows = rowsOf(list, height, pictured);
	const names = products.map(({ name }) => name);
	const most = evenSize(pen, names, nameRoom(rows, rows.under + gap));
	const seams = products.map((_, at) => (at ? path`M${list.x} ${top(at)}h${list.width}` : ''));
	return [
		drawn(cloth[0], 5, seams, beads),
		products.map((product, at) => [
			rows.radius > 0 && thumb(scene, product, list.x + rows.radius, top(at) + height / 2, rows.radius),
			nameAndUnit(scene, product, rows, top(at), most),
			pricePlate(scene, product.price, moved(rows.plate, 0, top(at)), turns[at % turns.length] ?? 0),
		]),
	];
}

function rowsOf(list: Box, height: number, pictured: boolean): Rows {
	const radius = pictured ? Math.min(height * 0.42, list.width * 0.1) : 0;
	const aside = pictured ? radius * 2 + 24 : 0;
	const [x, width] = [list.x + aside, list.width - aside];
	if (height > 320) {
		const text = box(x, height * 0.04, width, height * 0.46);
		const plate = box(x + 90, height * 0.54, width - 180, height * 0.38);
		return { height, isTall: true, radius, text, under: 56, plate };
	}
	const high = Math.min(height - 24, 168);
	const wide = Math.min(Math.max(336, high * 2.3), width * 0.48);
	const text = box(x, 10, width - wide - 34, height - 20);
	const plate = box(x + width - wide - 4, (height - high) / 2, wide, high);
	return { height, isTall: false, radius, text, under: Math.min(36, height * 0.26), plate };
}

function nameRoom({ text: { width, height } }: Rows, below: number) {
	return { width, height: height - below, most: 120, lines: width < 300 ? 4 : 2 };
}

/** A name over its unit, or over a chip where it is sold out: here there is no room for a board. */
function nameAndUnit(scene: Scene, product: StoryProduct, rows: Rows, y: number, mostName: number): Paints {
	const { pen, ground, words } = scene;
	const { isTall } = rows;
	const text = moved(rows.text, 0, y);
	const soldOut = !product.available;
	const said = soldOut ? words.soldOut : product.unit;
	// The chip stands out above its words, and a large comma hangs below its line.
	const edge = soldOut ? Math.max(8, mostName * 0.28 - 10) : 0;
	const room = nameRoom(rows, said ? rows.under + gap + edge : 0);
	const name = pen.fit(product.name, { ...room, most: mostName });
	const under = pen.fit(said, {
		width: text.width - 28,
		height: rows.under,
		most: Math.max(name.size * 0.8, 26),
	});
	const below = under.height && under.height + gap + edge;
	const top = text.y + (text.height - name.height - below) / 2;
	const x = isTall ? text.x + (text.width - under.width) / 2 : text.x + (soldOut ? 14 : 0);
	const unit = box(x, top + name.height + gap + edge / 2, under.width, under.height);
	return [
		pen.set(name, { ...text, y: top, height: name.height }, ground.ink, {
			align: isTall ? 'middle' : 'left',
		}),
		soldOut && filled(paint.cabai, inset(unit, -14, -8)),
		pen.set(under, unit, soldOut ? paint.krem : ground.money, { align: 'left' }),
	];
}

function thumb(scene: Scene, product: StoryProduct, x: number, y: number, radius: number): Paints {
	const shown = { ...product, available: true };
	if (product.photo) return dish(scene, shown, x, y, radius);
	return [filled(paint.krem, circlePath(x, y, radius)), dish(scene, shown, x, y, radius * 0.94)];
}
