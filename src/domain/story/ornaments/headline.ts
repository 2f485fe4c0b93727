import type { Box } from '../box.ts';
import type { Paints } from '../group.ts';
import type { Scene } from '../scene.ts';
import { shout } from '../shout.ts';

/** A heading whose last word is shouted across the whole width, the others smaller above it. */
export function headline({ pen, title, ground }: Scene, text: string, within: Box): Paints {
	const words = shout(text).split(' ');
	const last = words.pop() ?? '';
	const { y, width, height } = within;
	const lead = pen.fit(words.join(' '), { width, height: height * 0.26 });
	const above = lead.height && lead.height + height * 0.07;
	const main = pen.fit(last, { width, height: height - above, most: height * 0.7 });
	const top = y + (height - above - main.height) / 2;
	return [
		pen.set(
			lead,
			{ ...within, y: top, height: lead.height },
			{ ...title, fill: ground.ink, lower: ground.ink },
		),
		pen.set(main, { ...within, y: top + above, height: main.height }, title),
	];
}
