import type { Paint, Shape } from '../paint.ts';
import { circlePath, drawn, filled, path } from '../path.ts';

const cane = {
	dark: '#8a4e14',
	rim: '#c98a3a',
	light: '#e8b765',
	strip: '#dda44d',
	line: '#b97f2e',
} as const;

const strip = 28;

/** Strips that run over and under each other, two threads to see in each. */
const woven: readonly Shape[] = [
	filled(cane.light, path`M0 0h${strip * 2}v${strip * 2}h${-strip * 2}Z`),
	filled(
		cane.strip,
		path`M0 0h${strip}v${strip}h${-strip}Z`,
		path`M${strip} ${strip}h${strip}v${strip}h${-strip}Z`,
	),
	drawn(
		{ color: cane.line, width: 2.5 },
		'M0 9h28M0 19h28M28 37h28M28 47h28',
		'M37 0v28M47 0v28M9 28v28M19 28v28',
	),
];

/** A tampah, the round tray woven of bamboo on which sweets are carried to the market. */
export function wovenTray(x: number, y: number, radius: number): Paint[] {
	const weave = radius - 56;
	return [
		filled('#00000066', circlePath(x - 16, y + 20, radius)),
		filled(cane.dark, circlePath(x, y, radius)),
		filled(cane.rim, circlePath(x, y, radius - 14)),
		drawn({ color: cane.dark, width: 7 }, ...bindings(x, y, radius)),
		filled(cane.dark, circlePath(x, y, radius - 44)),
		{ kind: 'tiling', path: circlePath(x, y, weave), side: strip * 2, turn: 45, tile: woven },
	];
}

/** The cane wound around the rim. */
function bindings(x: number, y: number, radius: number): string[] {
	const count = 72;
	return Array.from({ length: count }, (_, at) => {
		const angle = (at / count) * Math.PI * 2;
		const [outer, inner] = [radius - 8, radius - 46];
		const lean = angle + 0.05;
		return path`M${x + outer * Math.cos(angle)} ${y + outer * Math.sin(angle)}L${x + inner * Math.cos(lean)} ${y + inner * Math.sin(lean)}`;
	});
}
