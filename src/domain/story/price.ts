import { dots, type Rupiah } from '../rupiah.ts';
import type { Box } from './box.ts';
import type { Color, Hand, Paint } from './paint.ts';
import { filled, rectPath } from './path.ts';
import type { Align, Pen } from './pen.ts';
import { shout } from './shout.ts';

/** How a price is painted: its thousands in one hand, all that is small in another colour. */
export interface PriceInk {
	readonly large: Hand;
	readonly small: Color;
}

export interface PriceTag {
	readonly price: Rupiah;
	/** What it buys, "loyang"; nothing is said where it is empty. */
	readonly unit: string;
	/** Without "Rp", where every price of the picture is a price beyond doubt. */
	readonly bare?: boolean;
}

/** Parts of a price, per pixel of the height of its thousands. */
const part = {
	rp: 0.3,
	afterRp: 0.07,
	beforeRest: 0.055,
	beforeUnit: 0.13,
	rest: 0.46,
	unit: 0.25,
	below: 0.24,
	gap: 0.11,
};

/** The smallest letters of a unit beside the price; a longer one goes on a line of its own below. */
const leastUnit = 0.14;
/** And no unit is smaller than this, where it fits its line at all. */
const leastPixels = 18;

/**
 * A price the way markets paint it: thousands large, `.000` small, raised and underlined, the unit beneath
 * it. As large as its box allows; top and bottom of the thousands are those of the box, where it is filled.
 */
export function paintPrice(
	pen: Pen,
	{ price, unit, bare = false }: PriceTag,
	box: Box,
	ink: PriceInk,
	align: Align = 'middle',
): Paint[] {
	const large = price < 1000 ? String(price) : dots(Math.floor(price / 1000));
	const rest = price < 1000 ? '' : `.${String(price % 1000).padStart(3, '0')}`;
	const word = shout(unit);
	const widths = {
		rp: bare ? 0 : pen.widthOf('Rp') * part.rp + part.afterRp,
		large: pen.widthOf(large),
		rest: rest && pen.widthOf(rest) * part.rest + part.beforeRest,
		dot: rest && pen.widthOf('.') * part.rest + part.rest * 0.074,
	};
	const [restWidth, dotWidth] = [widths.rest || 0, widths.dot || 0];
	const unitWidth = pen.widthOf(word);
	// Without `.000` above it, the unit may take about the room that would have been its.
	const sideWidth = rest ? restWidth - part.beforeRest - dotWidth : Math.min(unitWidth * part.unit, 0.9);
	const beforeSide = rest ? part.beforeRest : part.beforeUnit;
	const wideWith = (side: number) => widths.rp + widths.large + (rest ? restWidth : side);
	const besideSize = Math.min(box.width / wideWith(beforeSide + sideWidth), box.height);
	const besideUnit = Math.min(part.unit, sideWidth / unitWidth);
	const beside = word !== '' && besideUnit >= leastUnit && besideUnit * besideSize >= leastPixels;
	const below = word !== '' && !beside;

	const wide = wideWith(beside ? beforeSide + sideWidth : 0);
	const room = below
		? Math.min(box.height / (1 + part.gap + part.below), (box.height - leastPixels) / (1 + part.gap))
		: box.height;
	const size = Math.min(box.width / wide, room);
	const belowUnit = below ? Math.min(Math.max(size * part.below, leastPixels), box.width / unitWidth) : 0;
	const tall = below ? size * (1 + part.gap) + belowUnit : size;
	const left = startOf(box, wide * size, align);
	const top = box.y + (box.height - tall) / 2;
	const small: Hand = { fill: ink.small };

	const paints: Paint[] = [];
	if (!bare) paints.push(pen.line('Rp', { x: left, y: top, size: size * part.rp }, small));
	paints.push(pen.line(large, { x: left + widths.rp * size, y: top, size }, ink.large));
	const x = left + (widths.rp + widths.large + beforeSide) * size;
	if (rest) {
		const rule = {
			x: x + dotWidth * size,
			y: top + size * 0.535,
			width: sideWidth * size,
			height: size * 0.045,
		};
		paints.push(
			pen.line(rest, { x, y: top, size: size * part.rest }, small),
			filled(ink.small, rectPath(rule)),
		);
	}
	if (beside) {
		const unitSize = size * besideUnit;
		const y = top + size * 0.99 - unitSize;
		paints.push(pen.line(word, { x: x + dotWidth * size, y, size: unitSize }, small));
	}
	if (below) {
		const y = top + size * (1 + part.gap);
		const from = startOf(box, unitWidth * belowUnit, align);
		paints.push(pen.line(word, { x: from, y, size: belowUnit }, small));
	}
	return paints;
}

function startOf(box: Box, width: number, align: Align): number {
	if (align === 'left') return box.x;
	return align === 'right' ? box.x + box.width - width : box.x + (box.width - width) / 2;
}
