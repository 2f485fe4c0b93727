import { type Box, box, moved } from '../box.ts';
import type { Group, Hand } from '../paint.ts';
import { circlePath, drawn, filled, polygonPath } from '../path.ts';
import { type PriceTag, paintPrice } from '../price.ts';
import type { Scene } from '../scene.ts';
import type { Surface } from '../theme.ts';

/** A price on a label that hangs by its pointed end, a little aslant. */
export function priceLabel(
	{ pen }: Scene,
	tag: PriceTag,
	within: Box,
	surface: Surface,
	hole: Surface,
): Group {
	const { x, y, width, height } = within;
	const point = height * 0.38;
	const outline = (edge: number, { x, y } = within) =>
		polygonPath([
			[x + point + edge, y + edge],
			[x + width - edge, y + edge],
			[x + width - edge, y + height - edge],
			[x + point + edge, y + height - edge],
			[x + edge * 1.7, y + height / 2],
		]);
	const large: Hand = {
		fill: surface.money,
		shade: { color: surface.deep, depth: 0.06 },
	};
	const room = box(x + point + 46, y + height * 0.11, width - point - 86, height * 0.78);
	return {
		kind: 'group',
		box: within,
		turn: -2.2,
		paints: [
			filled('#00000066', outline(0, moved(within, -14, 16))),
			filled(surface.fill, outline(0)),
			drawn({ color: surface.ink, width: 5 }, outline(14)),
			filled(hole.fill, circlePath(x + point * 0.88, y + height / 2, height * 0.075)),
			...paintPrice(pen, tag, room, { large, small: surface.ink }),
		],
	};
}
