import { type Align, type Box, startIn } from '../box.ts';
import type { Paints } from '../group.ts';
import type { Color } from '../paint.ts';
import { filled } from '../path.ts';
import type { Scene } from '../scene.ts';

/** The shop's number with a receiver before it, as large as its box allows. */
export function phoneNumber({ pen, phone }: Scene, within: Box, color: Color, align?: Align): Paints {
	const icon = 1.5;
	const wide = pen.widthOf(phone) + icon;
	const size = Math.min(within.height, within.width / wide);
	const left = startIn(within, wide * size, align);
	const y = within.y + (within.height - size) / 2;
	return (
		phone && [
			filled(color, pen.stamp('☎', left, y - size * 0.06, size * 1.12)),
			pen.line(phone, { x: left + size * icon, y, size }, color),
		]
	);
}

/** Shop and number beside each other on the band, for pictures that shout something else. */
export function shopAndPhone(scene: Scene, within: Box): Paints {
	const { pen, shop, phone, band } = scene;
	const { x, width } = within;
	const half = width / 2;
	if (!phone) return pen.write(shop, within, band.ink, { most: 76, lines: 2 });
	return [
		pen.write(shop, { ...within, width: half - 32 }, band.ink, { most: 60, lines: 3, align: 'left' }),
		phoneNumber(scene, { ...within, x: x + half, width: half }, band.money, 'right'),
	];
}
