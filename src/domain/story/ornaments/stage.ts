import { box } from '../box.ts';
import type { Paint } from '../paint.ts';
import { filled, rectPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { sunburst } from './sunburst.ts';

/** The ground of the whole picture, with the sun rising behind a point of it. */
export function stage({ frame, theme }: Scene, x: number, y: number, rays: number): Paint[] {
	const { ground } = theme;
	return [filled(ground.fill, rectPath(box(0, 0, frame.width, frame.height))), sunburst(x, y, rays, ground)];
}
