import { box } from '../box.ts';
import type { Paints } from '../group.ts';
import type { Shape } from '../paint.ts';
import { circlePath, drawn, filled, linePath, polar } from '../path.ts';
import { times } from '../times.ts';

const [dark, rim, light, lit, line] = ['#8a4e14', '#c98a3a', '#e8b765', '#dda44d', '#b97f2e'] as const;

const strip = 28;

/** Strips that run over and under each other, two threads to see in each. */
const woven: readonly Shape[] = [
	filled(light, box(0, 0, strip * 2, strip * 2)),
	filled(lit, box(0, 0, strip, strip), box(strip, strip, strip, strip)),
	drawn(line, 2.5, 'M0 9h28M0 19h28M28 37h28M28 47h28M37 0v28M47 0v28M9 28v28M19 28v28'),
];

/** A tampah, the round tray woven of bamboo on which sweets are carried to the market. */
export function wovenTray(x: number, y: number, radius: number): Paints {
	const round = (smaller: number) => circlePath(x, y, radius - smaller);
	// The cane wound around the rim.
	const bindings = times(72, (at) => {
		const angle = (at / 36) * Math.PI;
		return linePath([polar(x, y, radius - 8, angle), polar(x, y, radius - 46, angle + 0.05)]);
	});
	return [
		filled('#00000066', circlePath(x - 16, y + 20, radius)),
		filled(dark, round(0)),
		filled(rim, round(14)),
		drawn(dark, 7, bindings),
		filled(dark, round(44)),
		{ kind: 'tiling', path: round(56), side: strip * 2, turn: 45, tile: woven },
	];
}
