import type { Rupiah } from '../../rupiah.ts';
import { box } from '../box.ts';
import { extentOf } from '../extent.ts';
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

/** A price on a paper flag that is stuck into what it is the price of. */
export function priceFlag({ pen }: Scene, price: Rupiah, { x, y, height, from, to }: FlagPlace): Group {
	const ink = { large: { fill: paint.arang }, small: paint.arang };
	const tag = { price, unit: '', bare: true };
	const spare = before + after + tail;
	const room = box(from + before, y + height * 0.18, to - from - spare, height * 0.64);
	const width = extentOf(paintPrice(pen, tag, room, ink, 'left')).width + spare;
	const left = Math.max(from, Math.min(x, to - width));
	const cloth = (clothX: number, clothY: number) =>
		path`M${clothX} ${clothY}h${width}l${-tail} ${height / 2}l${tail} ${height / 2}h${-width}Z`;
	return {
		kind: 'group',
		box: box(left, y, width, height),
		paints: [
			drawn({ color: '#4a2a08', width: 9, round: true }, path`M${left} ${y - 8}V${y + height * 1.15}`),
			filled('#4a2a0866', cloth(left - 6, y + 7)),
			filled(paint.kunyit, cloth(left, y)),
			...paintPrice(pen, tag, { ...room, x: left + before, width: width - spare }, ink, 'left'),
		],
	};
}
