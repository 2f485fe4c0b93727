import type { Rupiah } from '../../rupiah.ts';
import { type Box, inset, moved } from '../box.ts';
import type { Group } from '../paint.ts';
import { circlePath, filled, rectPath } from '../path.ts';
import { paintPrice } from '../price.ts';
import type { Scene } from '../scene.ts';
import type { Surface } from '../theme.ts';

/** A price on a tin plate that two nails hold, a little crooked. */
export function pricePlate(
	{ pen, theme }: Scene,
	price: Rupiah,
	plate: Box,
	surface: Surface,
	turn: number,
): Group {
	const { x, y, width } = plate;
	const nail = (nailX: number) => circlePath(nailX, y + 16, 6);
	const room = inset(plate, Math.min(34, width * 0.1), plate.height * 0.17);
	return {
		kind: 'group',
		box: plate,
		turn,
		paints: [
			filled('#00000066', rectPath(moved(plate, -7, 8))),
			filled(surface.fill, rectPath(plate)),
			filled(theme.ground.fill, nail(x + 16), nail(x + width - 16)),
			...paintPrice(pen, { price, unit: '' }, room, { large: { fill: surface.money }, small: surface.ink }),
		],
	};
}
