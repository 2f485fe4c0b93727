import type { Paints } from '../group.ts';
import { circlePath, diamondPath, drawn, filled, path, starPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { shout } from '../shout.ts';
import { paint } from '../theme.ts';
import { bunting } from './bunting.ts';
import { dryLeaves, freshLeaves, ketupat } from './ketupat.ts';

type Sign = (scene: Scene, y: number) => Paints;

const signs: readonly (readonly [RegExp, Sign])[] = [
	[/LEBARAN|KETUPAT|KUPATAN|IDUL|SYAWAL|MUDIK|HAMPERS/, feast],
	[/RAMADH?AN|PUASA|TAKJIL|BUKA|SAHUR|MAULID|MULUD|HAJI|MUHARAM/, moon],
	[/MERDEKA|AGUSTUS|17-?AN/, flags],
];

/** What hangs behind a promotion of the season, by the words of its heading. */
export function seasonSign(scene: Scene, y: number): Paints {
	const heading = shout(scene.heading);
	const found = signs.find(([words]) => words.test(heading));
	return (found?.[1] ?? rosette)(scene, y);
}

function feast({ ground, frame }: Scene, y: number): Paints {
	const side = frame.height * 0.445;
	const small = (x: number, drop: number) => [
		drawn(dryLeaves.under, 8, path`M${x} 0V${drop}`),
		ketupat(x, drop, 140, 5, dryLeaves),
		drawn(
			dryLeaves.under,
			7,
			path`M${x - 12} ${drop + 92}l-20 70M${x} ${drop + 96}v80M${x + 12} ${drop + 92}l20 70`,
		),
	];
	return [
		drawn(freshLeaves.over, 30, path`M540 -20V${y - side * 0.7}`),
		filled(`${ground.deep}66`, diamondPath(526, y + 22, side * 0.72)),
		ketupat(540, y, side, 7, freshLeaves),
		small(70, frame.top * 0.6 + 150),
		small(1010, frame.top * 0.6 + 240),
	];
}

function moon({ ground, band, cloth, frame }: Scene, y: number): Paints {
	const radius = frame.height * 0.215;
	// A golden moon wants a sky that is not golden.
	const sky = ground.fill === paint.kunyit ? band.fill : ground.rays;
	const stars = [
		[140, 0.52, 34],
		[930, 0.42, 44],
		[820, 0.16, 26],
		[250, 0.2, 26],
		[90, 0.92, 24],
		[1010, 0.86, 30],
	] as const;
	return [
		filled(sky, circlePath(540, y, radius * 1.36)),
		filled(paint.kunyit, circlePath(540, y, radius)),
		// The moon's dark part shows the sky behind it.
		filled(sky, circlePath(540 + radius * 0.36, y - radius * 0.2, radius * 0.86)),
		stars.map(([x, part, size]) => filled(cloth[0], starPath(x, y * part * 1.1, 5, size, size * 0.42))),
	];
}

function flags(scene: Scene, y: number): Paints {
	const { top } = scene.frame;
	return [
		rosette(scene, y),
		bunting(scene, -10, top * 0.3, 10, 96, ['#d8141c', '#ffffff']),
		bunting(scene, top * 0.3, top * 0.42, 9, 96, ['#ffffff', '#d8141c']),
	];
}

/** A flower of many petals behind everything, for any feast. */
function rosette({ ground, band, cloth, frame }: Scene, y: number): Paints {
	const radius = frame.height * 0.3;
	return [
		filled(ground.deep, starPath(526, y + 18, 36, radius, radius * 0.93)),
		filled(cloth[0], starPath(540, y, 36, radius, radius * 0.93)),
		filled(cloth[1], circlePath(540, y, radius * 0.86)),
		filled(band.fill, starPath(540, y, 48, radius * 0.82, radius * 0.74)),
		filled(ground.fill, circlePath(540, y, radius * 0.7)),
	];
}
