import { box } from '../box.ts';
import { cutTo } from '../group.ts';
import type { Group } from '../paint.ts';
import { circlePath, filled } from '../path.ts';
import type { Scene } from '../scene.ts';
import { sunburst } from './sunburst.ts';

/** Half a sun that rises over what stands below that line. */
export function crest({ band, tag }: Scene, x: number, y: number, radius: number): Group {
	return cutTo(box(x - radius, y - radius, radius * 2, radius), [
		sunburst(x, y, 32, band.fill, radius, radius * 0.43),
		filled(tag.fill, circlePath(x, y, radius * 0.36)),
	]);
}
