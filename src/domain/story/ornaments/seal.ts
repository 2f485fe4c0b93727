import { around, type Spot } from '../box.ts';
import type { Color, Group } from '../paint.ts';
import { circlePath, drawn, filled, starPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint } from '../theme.ts';

interface SealColors {
	readonly fill: Color;
	readonly ink: Color;
	readonly line: Color;
	readonly shade: Color;
}

const sealColors: SealColors = { fill: paint.cabai, ink: paint.krem, line: paint.krem, shade: '#00000040' };

/** A star that shouts a few words, a little aslant. */
export function seal({ pen }: Scene, text: string, spot: Spot, colors: SealColors = sealColors): Group {
	const { x, y, radius } = spot;
	const reach = radius * 0.77;
	// The widest box in the ring that leaves a few lines enough height.
	const room = { x: x - reach * 0.8, y: y - reach * 0.56, width: reach * 1.6, height: reach * 1.12 };
	return {
		kind: 'group',
		box: around(spot),
		turn: -9,
		paints: [
			filled(colors.shade, starPath(x - 8, y + 8, 20, radius, radius * 0.86)),
			filled(colors.fill, starPath(x, y, 20, radius, radius * 0.86)),
			drawn({ color: colors.line, width: 4 }, circlePath(x, y, reach)),
			...pen.write(text, room, { fill: colors.ink }, { most: radius * 0.42, lines: 4 }),
		],
	};
}
