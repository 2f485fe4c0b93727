import type { Color, Paint } from '../paint.ts';
import { drawn, filled, path } from '../path.ts';
import type { Scene } from '../scene.ts';

/** Flags on a line that hangs through between the two edges. */
export function bunting(
	{ frame, theme }: Scene,
	top: number,
	sag: number,
	flags: number,
	length: number,
	colors: readonly Color[],
): Paint[] {
	const thread = theme.ground.ink;
	const points = Array.from({ length: flags + 1 }, (_, at) => {
		const part = at / flags;
		return { x: part * frame.width, y: top + sag * 4 * part * (1 - part) };
	});
	const flag = (at: number) => {
		const [left, right] = [points[at], points[at + 1]];
		if (!left || !right) return '';
		const [middle, tip] = [(left.x + right.x) / 2, (left.y + right.y) / 2 + length];
		return path`M${left.x + 4} ${left.y}L${right.x - 4} ${right.y}L${middle} ${tip}Z`;
	};
	const line = points.map(({ x, y }, at) => (at ? path`L${x} ${y}` : path`M${x} ${y}`));
	return [
		drawn({ color: thread, width: 5 }, ...line),
		...colors.map((color, turn) =>
			filled(color, ...points.map((_, at) => (at < flags && at % colors.length === turn ? flag(at) : ''))),
		),
	];
}
