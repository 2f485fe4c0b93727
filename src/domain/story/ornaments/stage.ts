import { box } from '../box.ts';
import type { Paints } from '../group.ts';
import { filled } from '../path.ts';
import type { Scene } from '../scene.ts';
import { sunburst } from './sunburst.ts';

/** The ground of the whole picture, with the sun rising behind a point of it. */
export function stage({ frame, ground }: Scene, x: number, y: number, rays: number): Paints {
	return [filled(ground.fill, box(0, 0, frame.width, frame.height)), sunburst(x, y, rays, ground.rays)];
}
