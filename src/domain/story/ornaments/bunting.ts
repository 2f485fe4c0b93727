import type { Paints } from '../group.ts';
import type { Color } from '../paint.ts';
import { drawn, filled, linePath, polygonPath } from '../path.ts';
import type { Scene } from '../scene.ts';
import { times } from '../times.ts';

/** Flags on a line that hangs through between the two edges. */
export function bunting(
	{ frame, ground }: Scene,
	top: number,
	sag: number,
	flags: number,
	length: number,
	colors: readonly Color[],
): Paints {
	const x = (at: number) => (at / flags) * frame.width;
	const y = (at: number) => top + sag * 4 * (at / flags) * (1 - at / flags);
	const flag = (at: number) =>
		polygonPath([
			[x(at) + 4, y(at)],
			[x(at + 1) - 4, y(at + 1)],
			[x(at + 0.5), (y(at) + y(at + 1)) / 2 + length],
		]);
	return [
		drawn(ground.ink, 5, linePath(times(flags + 1, (at) => [x(at), y(at)] as const))),
		colors.map((color, turn) =>
			filled(
				color,
				times(flags, (at) => (at % colors.length === turn ? flag(at) : '')),
			),
		),
	];
}
