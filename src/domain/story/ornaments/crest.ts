import { box } from '../box.ts';
import type { Group } from '../paint.ts';
import { circlePath, filled, rectPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { sunburst } from './sunburst.ts';

/** Half a sun that rises over what stands below that line. */
export function crest({ theme }: Scene, x: number, y: number, radius: number): Group {
	const sky = box(x - radius, y - radius, radius * 2, radius);
	return {
		kind: 'group',
		box: sky,
		cut: rectPath(sky),
		paints: [
			sunburst(x, y, 32, { rays: theme.band.fill }, radius, radius * 0.43),
			filled(theme.tag.fill, circlePath(x, y, radius * 0.36)),
		],
	};
}
