import { type Box, box } from '../box.ts';
import type { Lettering } from '../paint.ts';
import type { Scene } from '../scene.ts';
import { shout } from '../shout.ts';

/** A heading whose last word is shouted across the whole width, the others smaller above it. */
export function headline({ pen, theme }: Scene, text: string, within: Box): Lettering[] {
	const words = shout(text).split(' ');
	const last = words.at(-1) ?? '';
	const before = words.slice(0, -1).join(' ');
	const { x, y, width, height } = within;
	const lead = before ? pen.fit(before, { width, height: height * 0.26, most: height * 0.26 }) : undefined;
	const gap = height * 0.07;
	const above = lead ? lead.height + gap : 0;
	const main = pen.fit(last, { width, height: height - above, most: height * 0.7 });
	const top = y + (height - above - main.height) / 2;
	const leadHand = { ...theme.title, fill: theme.ground.ink, lower: theme.ground.ink };
	return [
		...(lead ? pen.set(lead, box(x, top, width, lead.height), leadHand) : []),
		...pen.set(main, box(x, top + above, width, main.height), theme.title),
	];
}
