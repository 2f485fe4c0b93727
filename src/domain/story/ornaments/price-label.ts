import { type Box, box } from '../box.ts';
import { group } from '../group.ts';
import type { Group } from '../paint.ts';
import { circlePath, drawn, filled, polygonPath } from '../path.ts';
import { type PriceTag, paintPrice, priceInk } from '../price.ts';
import type { Scene } from '../scene.ts';

/** A price on a label that hangs by its pointed end, a little aslant. */
export function priceLabel({ pen, tag, ground }: Scene, price: PriceTag, within: Box): Group {
	const { x, y, width, height } = within;
	const point = height * 0.38;
	const outline = (edge: number, left = x, top = y) =>
		polygonPath([
			[left + point + edge, top + edge],
			[left + width - edge, top + edge],
			[left + width - edge, top + height - edge],
			[left + point + edge, top + height - edge],
			[left + edge * 1.7, top + height / 2],
		]);
	const room = box(x + point + 46, y + height * 0.11, width - point - 86, height * 0.78);
	return group(
		within,
		[
			filled('#00000066', outline(0, x - 14, y + 16)),
			filled(tag.fill, outline(0)),
			drawn(tag.ink, 5, outline(14)),
			filled(ground.fill, circlePath(x + point * 0.88, y + height / 2, height * 0.075)),
			paintPrice(pen, price, room, priceInk(tag, 0.06)),
		],
		-2.2,
	);
}
