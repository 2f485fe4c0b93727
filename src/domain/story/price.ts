import { dots, type Rupiah } from '../rupiah.ts';
import { type Align, type Box, startIn } from './box.ts';
import type { Color, Paint } from './paint.ts';
import { filled } from './path.ts';
import type { Ink, Pen } from './pen.ts';
import { shout } from './shout.ts';
import type { Surface } from './theme.ts';

/** How a price is painted: its thousands in one hand, all that is small in another colour. */
export interface PriceInk {
	readonly large: Ink;
	readonly small: Color;
}

/** A price as it is painted on a surface, its thousands upon a block of shade of that depth. */
export function priceInk({ ink, money, deep }: Surface, depth = 0): PriceInk {
	return { large: depth ? { fill: money, shade: { color: deep, depth } } : money, small: ink };
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
	align?: Align,
): Paint[] {
	const large = price < 1000 ? String(price) : dots(Math.floor(price / 1000));
	const rest = price < 1000 ? '' : `.${String(price % 1000).padStart(3, '0')}`;
	const word = shout(unit);
	const unitWidth = pen.widthOf(word);
	// Where things are, from the left, per pixel of the height of the thousands.
	const toLarge = bare ? 0 : pen.widthOf('Rp') * part.rp + part.afterRp;
	const largeEnd = toLarge + pen.widthOf(large);
	const toSide = largeEnd + (rest ? part.beforeRest : part.beforeUnit);
	const toDigits = toSide + (rest ? (pen.widthOf('.') + 0.074) * part.rest : 0);
	// Without `.000` above it, the unit may take about the room that would have been its.
	const end = rest ? toSide + pen.widthOf(rest) * part.rest : toSide + Math.min(unitWidth * part.unit, 0.9);
	const besideSize = Math.min(box.width / end, box.height);
	const besideUnit = Math.min(part.unit, (end - toDigits) / unitWidth);
	const beside = besideUnit >= leastUnit && besideUnit * besideSize >= leastPixels;
	const below = word !== '' && !beside;

	const wide = rest || beside ? end : largeEnd;
	const room = below
		? Math.min(box.height / (1 + part.gap + part.below), (box.height - leastPixels) / (1 + part.gap))
		: box.height;
	const size = Math.min(box.width / wide, room);
	const unitSize = beside
		? size * besideUnit
		: Math.min(Math.max(size * part.below, leastPixels), box.width / unitWidth);
	const left = startIn(box, wide * size, align);
	const top = box.y + (box.height - (below ? size * (1 + part.gap) + unitSize : size)) / 2;
	const digits = left + toDigits * size;
	const paints: Paint[] = [];
	const add = (text: string, x: number, y: number, size: number, hand: Ink = ink.small) =>
		paints.push(pen.line(text, { x, y, size }, hand));

	if (!bare) add('Rp', left, top, size * part.rp);
	add(large, left + toLarge * size, top, size, ink.large);
	if (rest) {
		add(rest, left + toSide * size, top, size * part.rest);
		const rule = { x: digits, y: top + size * 0.535, width: (end - toDigits) * size, height: size * 0.045 };
		paints.push(filled(ink.small, rule));
	}
	if (below) add(word, startIn(box, unitWidth * unitSize, align), top + size * (1 + part.gap), unitSize);
	else if (word) add(word, digits, top + size * 0.99 - unitSize, unitSize);
	return paints;
}
