import { box } from '../box.ts';
import type { Paint } from '../paint.ts';
import { filled, rectPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { kawung } from './kawung.ts';

/** The strip below the picture, and under it batik where WhatsApp lays its own controls. */
export function foot(scene: Scene, y: number): Paint[] {
	const { frame, theme } = scene;
	const { band } = theme;
	const { width, height, bottom } = frame;
	const batik =
		height - bottom > 100
			? kawung(scene, box(0, bottom + 24, width, height - bottom), 120, band.rays, band.deep)
			: [];
	return [
		filled(band.fill, rectPath(box(0, y, width, height - y))),
		...batik,
		filled(band.ink, rectPath(box(0, y, width, 6))),
	];
}
