import { type Box, inset } from '../box.ts';
import { group } from '../group.ts';
import type { Group } from '../paint.ts';
import { filled, polygonPath } from '../path.ts';
import type { Scene } from '../scene.ts';

/** The heading on a ribbon with swallow tails, as wide as it needs. */
export function ribbon({ pen, heading, band }: Scene, within: Box): Group {
	const { y, height } = within;
	const tail = height * 0.48;
	const room = inset(within, tail + 30, height * 0.24);
	const fitted = pen.fit(heading, room);
	const width = fitted.width + (tail + 30) * 2;
	const x = within.x + (within.width - width) / 2;
	const cloth = polygonPath([
		[x, y],
		[x + width, y],
		[x + width - tail, y + height / 2],
		[x + width, y + height],
		[x, y + height],
		[x + tail, y + height / 2],
	]);
	return group({ x, y, width, height }, [filled(band.fill, cloth), pen.set(fitted, room, band.ink)]);
}
