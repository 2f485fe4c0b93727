import { box } from '../box.ts';
import type { Paints } from '../group.ts';
import { filled } from '../path.ts';
import type { Scene } from '../scene.ts';
import { kawung } from './kawung.ts';

/** The strip below the picture, and under it batik where WhatsApp lays its own controls. */
export function foot(scene: Scene, y: number): Paints {
	const { band } = scene;
	const { width, height, bottom } = scene.frame;
	const under = height - bottom;
	return [
		filled(band.fill, box(0, y, width, height - y)),
		under > 100 && kawung(scene, box(0, bottom + 24, width, under), 120, band.rays, band.deep),
		filled(band.ink, box(0, y, width, 6)),
	];
}
