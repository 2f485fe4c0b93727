import { type Align, type Box, startIn } from '../box.ts';
import type { Color, Paint } from '../paint.ts';
import { filled } from '../path.ts';
import type { Scene } from '../scene.ts';

/** The shop's number with a receiver before it, as large as its box allows. */
export function phoneNumber(
	{ pen, facts }: Scene,
	within: Box,
	color: Color,
	align: Align = 'middle',
): Paint[] {
	const number = facts.phone;
	if (!number) return [];
	const icon = 1.5;
	const wide = pen.widthOf(number) + icon;
	const size = Math.min(within.height, within.width / wide);
	const left = startIn(within, wide * size, align);
	const y = within.y + (within.height - size) / 2;
	return [
		filled(color, pen.stamp('☎', left, y - size * 0.06, size * 1.12)),
		pen.line(number, { x: left + size * icon, y, size }, { fill: color }),
	];
}

/** Shop and number beside each other, for pictures that shout something else. */
export function shopAndPhone(scene: Scene, within: Box, name: Color, number: Color): Paint[] {
	const { pen, facts } = scene;
	if (!facts.phone) return pen.write(facts.shop, within, { fill: name }, { most: 76, lines: 2 });
	const { x, width } = within;
	const half = width / 2;
	return [
		...pen.write(
			facts.shop,
			{ ...within, width: half - 32 },
			{ fill: name },
			{ most: 60, lines: 3, align: 'left' },
		),
		...phoneNumber(scene, { ...within, x: x + half, width: half }, number, 'right'),
	];
}
