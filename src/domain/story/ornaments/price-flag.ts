import type { Rupiah } from '../../rupiah.ts';
import { box } from '../box.ts';
import { extentOf } from '../extent.ts';
import { group } from '../group.ts';
import type { Group } from '../paint.ts';
import { drawn, filled, path } from '../path.ts';
import { paintPrice } from '../price.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';

interface FlagPlace {
	/** Where the stick is, unless the price needs more room than there is to the right of it. */
	readonly x: number;
	readonly y: number;
	readonly height: number;
	/** Between these the flag must stay. */
	readonly from: number;
	readonly to: number;
}

const [before, after, tail] = [22, 14, 26];
const spare = before + after + tail;

/** A price on a paper flag that is stuck into what it is the price of. */
export function priceFlag({ pen }: Scene, price: Rupiah, { x, y, height, from, to }: FlagPlace): Group {
	const letters = (left: number, wide: number) =>
		paintPrice(
			pen,
			{ price, unit: '', bare: true },
			box(left + before, y + height * 0.18, wide - spare, height * 0.64),
			{ large: paint.arang, small: paint.arang },
			'left',
		);
	const width = extentOf(letters(from, to - from)).width + spare;
	const left = Math.max(from, Math.min(x, to - width));
	const cloth = (aside: number, low: number) =>
		path`M${left + aside} ${y + low}h${width}l${-tail} ${height / 2}l${tail} ${height / 2}h${-width}Z`;
	return group(box(left, y, width, height), [
		drawn('#4a2a08', 9, path`M${left} ${y - 8}V${y + height * 1.15}`, { round: true }),
		filled('#4a2a0866', cloth(-6, 7)),
		filled(paint.kunyit, cloth(0, 0)),
		letters(left, width),
	]);
}
