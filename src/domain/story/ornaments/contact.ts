import { type Box, box } from '../box.ts';
import type { Color, Paint } from '../paint.ts';
import type { Align } from '../pen.ts';
import type { Scene } from '../scene.ts';
import { handset } from './handset.ts';

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
	const spare = within.width - wide * size;
	const left = within.x + (align === 'left' ? 0 : align === 'right' ? spare : spare / 2);
	const y = within.y + (within.height - size) / 2;
	return [
		handset(left, y - size * 0.06, size * 1.12, color),
		pen.line(number, { x: left + size * icon, y, size }, { fill: color }),
	];
}

/** Shop and number beside each other, for pictures that shout something else. */
export function shopAndPhone(scene: Scene, within: Box, name: Color, number: Color): Paint[] {
	const { pen, facts } = scene;
	if (!facts.phone)
		return pen.set(pen.fit(facts.shop, { ...within, most: 76, lines: 2 }), within, { fill: name });
	const phoneWidth = within.width * 0.5;
	const shopWidth = within.width - phoneWidth - 32;
	const fitted = pen.fit(facts.shop, { width: shopWidth, height: within.height, most: 60, lines: 3 });
	const shopBox = box(within.x, within.y, shopWidth, within.height);
	const phoneBox = box(within.x + within.width - phoneWidth, within.y, phoneWidth, within.height);
	return [
		...pen.set(fitted, shopBox, { fill: name }, { align: 'left' }),
		...phoneNumber(scene, { ...phoneBox, height: within.height }, number, 'right'),
	];
}
