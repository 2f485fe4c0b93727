import { around, type Spot } from '../box.ts';
import { group } from '../group.ts';
import type { Color, Group } from '../paint.ts';
import { circlePath, drawn, filled, starPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { paint, type Surface } from '../theme.ts';

const red = { fill: paint.cabai, ink: paint.krem, money: paint.krem } as const;

/** A star that shouts a few words, a little aslant. */
export function seal(
	{ pen }: Scene,
	text: string,
	spot: Spot,
	{ fill, ink, money }: Pick<Surface, keyof typeof red> = red,
	shade: Color = '#00000040',
): Group {
	const { x, y, radius } = spot;
	const reach = radius * 0.77;
	// The widest box in the ring that leaves a few lines enough height.
	const room = { x: x - reach * 0.8, y: y - reach * 0.56, width: reach * 1.6, height: reach * 1.12 };
	return group(
		around(spot),
		[
			filled(shade, starPath(x - 8, y + 8, 20, radius, radius * 0.86)),
			filled(fill, starPath(x, y, 20, radius, radius * 0.86)),
			drawn(money, 4, circlePath(x, y, reach)),
			pen.write(text, room, ink, { most: radius * 0.42, lines: 4 }),
		],
		-9,
	);
}
