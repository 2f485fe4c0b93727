import type { Box } from '../box.ts';
import { inset } from '../box.ts';
import type { Group } from '../paint.ts';
import { filled, polygonPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import type { Surface } from '../theme.ts';

/** Words on a ribbon with swallow tails, as wide as they need. */
export function ribbon({ pen }: Scene, text: string, within: Box, surface: Surface): Group {
	const { y, height } = within;
	const tail = height * 0.48;
	const room = inset(within, tail + 30, height * 0.24);
	const fitted = pen.fit(text, { ...room, most: room.height });
	const width = fitted.width + (tail + 30) * 2;
	const x = within.x + (within.width - width) / 2;
	return {
		kind: 'group',
		box: { x, y, width, height },
		paints: [
			filled(
				surface.fill,
				polygonPath([
					[x, y],
					[x + width, y],
					[x + width - tail, y + height / 2],
					[x + width, y + height],
					[x, y + height],
					[x + tail, y + height / 2],
				]),
			),
			...pen.set(fitted, room, { fill: surface.ink }),
		],
	};
}
