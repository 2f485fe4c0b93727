import { around, box } from '../box.ts';
import { group } from '../group.ts';
import type { Color, Group } from '../paint.ts';
import { drawn, filled, path } from '../path.ts';
import { times } from '../times.ts';

interface Leaves {
	readonly over: Color;
	readonly under: Color;
	readonly line: Color;
}

export const freshLeaves: Leaves = { over: '#b9d13a', under: '#4e9a2c', line: '#1e4a12' };
export const dryLeaves: Leaves = { over: '#ffd65c', under: '#e0a200', line: '#6b4a00' };

/** A ketupat, rice in a woven square of palm leaf that hangs by its corner; `side` is the square's. */
export function ketupat(x: number, y: number, side: number, strips: number, leaves: Leaves): Group {
	const { over, under, line } = leaves;
	const strip = side / strips;
	const whole = around({ x, y, radius: side / 2 });
	const cells = times(strips ** 2, (at) => {
		const [row, column] = [Math.floor(at / strips), at % strips];
		return {
			...box(whole.x + column * strip, whole.y + row * strip, strip, strip),
			isOver: (row + column) % 2 === 0,
		};
	});
	const veins = cells.map(({ x, y, isOver }) =>
		[0.22, 0.78].map((part) =>
			isOver ? path`M${x + strip * part} ${y}v${strip}` : path`M${x} ${y + strip * part}h${strip}`,
		),
	);
	const seams = times(strips + 1, (at) => {
		const [right, down] = [whole.x + at * strip, whole.y + at * strip];
		return path`M${right} ${whole.y}v${side}M${whole.x} ${down}h${side}`;
	});
	return group(
		whole,
		[
			filled(
				over,
				cells.filter(({ isOver }) => isOver),
			),
			filled(
				under,
				cells.filter(({ isOver }) => !isOver),
			),
			drawn(`${line}55`, strip * 0.055, veins),
			drawn(line, strip * 0.09, seams),
			drawn(line, strip * 0.17, whole, { round: true }),
		],
		45,
	);
}
