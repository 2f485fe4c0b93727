import type { Rupiah } from '../../rupiah.ts';
import { type Box, inset, moved } from '../box.ts';
import { group } from '../group.ts';
import type { Group } from '../paint.ts';
import { circlePath, filled } from '../path.ts';
import { paintPrice, priceInk } from '../price.ts';
import type { Scene } from '../scene.ts';

/** A price on a tin plate that two nails hold, a little crooked. */
export function pricePlate({ pen, tag, ground }: Scene, price: Rupiah, plate: Box, turn: number): Group {
	const { x, y, width, height } = plate;
	const nail = (nailX: number) => circlePath(nailX, y + 16, 6);
	const room = inset(plate, Math.min(34, width * 0.1), height * 0.17);
	return group(
		plate,
		[
			filled('#00000066', moved(plate, -7, 8)),
			filled(tag.fill, plate),
			filled(ground.fill, nail(x + 16), nail(x + width - 16)),
			paintPrice(pen, { price, unit: '' }, room, priceInk(tag)),
		],
		turn,
	);
}
