import type { Paint } from '../paint.ts';
import { circlePath, drawn, filled, path, starPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { shout } from '../shout.ts';
import { paint } from '../theme.ts';
import { bunting } from './bunting.ts';
import { dryLeaves, freshLeaves, ketupat } from './ketupat.ts';

/** What hangs behind a promotion of the season, by the words of its heading. */
export function seasonSign(scene: Scene, y: number): Paint[] {
	const heading = shout(scene.facts.heading);
	const found = signs.find(([words]) => words.test(heading));
	return (found?.[1] ?? rosette)(scene, y);
}

type Sign = (scene: Scene, y: number) => Paint[];

const signs: readonly (readonly [RegExp, Sign])[] = [
	[/LEBARAN|KETUPAT|KUPATAN|IDUL|SYAWAL|MUDIK|HAMPERS/, feast],
	[/RAMADH?AN|PUASA|TAKJIL|BUKA|SAHUR|MAULID|MULUD|HAJI|MUHARAM/, moon],
	[/MERDEKA|KEMERDEKAAN|AGUSTUS|17-?AN/, flags],
];

function feast({ theme, frame }: Scene, y: number): Paint[] {
	const side = frame.height * 0.445;
	const thread = { color: dryLeaves.under, width: 8 } as const;
	const small = (x: number, drop: number): Paint[] => [
		drawn(thread, path`M${x} 0V${drop}`),
		ketupat(x, drop, 140, 5, dryLeaves),
		drawn(
			{ ...thread, width: 7 },
			path`M${x - 12} ${drop + 92}l-20 70M${x} ${drop + 96}v80M${x + 12} ${drop + 92}l20 70`,
		),
	];
	return [
		drawn({ color: freshLeaves.over, width: 30 }, path`M540 -20V${y - side * 0.7}`),
		filled(
			`${theme.ground.deep}66`,
			path`M${526 - side * 0.72} ${y + 22}l${side * 0.72} ${-side * 0.72}l${side * 0.72} ${side * 0.72}l${-side * 0.72} ${side * 0.72}Z`,
		),
		ketupat(540, y, side, 7, freshLeaves),
		...small(70, frame.top * 0.6 + 150),
		...small(1010, frame.top * 0.6 + 240),
	];
}

function moon({ theme, frame }: Scene, y: number): Paint[] {
	const radius = frame.height * 0.215;
	// A golden moon wants a sky that is not golden.
	const sky = theme.ground.fill === paint.kunyit ? theme.band.fill : theme.ground.rays;
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
		...stars.map(([x, part, size]) =>
			filled(theme.cloth[0], starPath(x, y * part * 1.1, 5, size, size * 0.42)),
		),
	];
}

function flags(scene: Scene, y: number): Paint[] {
	const { top } = scene.frame;
	return [
		...rosette(scene, y),
		...bunting(scene, -10, top * 0.3, 10, 96, ['#d8141c', '#ffffff']),
		...bunting(scene, top * 0.3, top * 0.42, 9, 96, ['#ffffff', '#d8141c']),
	];
}

/** A flower of many petals behind everything, for any feast. */
function rosette({ theme, frame }: Scene, y: number): Paint[] {
	const radius = frame.height * 0.3;
	return [
		filled(theme.ground.deep, starPath(540 - 14, y + 18, 36, radius, radius * 0.93)),
		filled(theme.cloth[0], starPath(540, y, 36, radius, radius * 0.93)),
		filled(theme.cloth[1], circlePath(540, y, radius * 0.86)),
		filled(theme.band.fill, starPath(540, y, 48, radius * 0.82, radius * 0.74)),
		filled(theme.ground.fill, circlePath(540, y, radius * 0.7)),
	];
}
