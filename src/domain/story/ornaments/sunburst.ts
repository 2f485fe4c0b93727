import type { Color, Shape } from '../paint.ts';
import { filled, polar, polygonPath } from '../path.ts';
import { times } from '../times.ts';

/** Rays from a point to beyond the edges; the middle may be left free for what stands there. */
export function sunburst(x: number, y: number, count: number, rays: Color, reach = 1600, free = 0): Shape {
	return filled(
		rays,
		times(count, (at) => {
			const from = (at / count) * Math.PI * 2 + 0.05;
			const to = from + Math.PI / count;
			return polygonPath([
				polar(x, y, free, from),
				polar(x, y, reach, from),
				polar(x, y, reach, to),
				polar(x, y, free, to),
			]);
		}),
	);
}
