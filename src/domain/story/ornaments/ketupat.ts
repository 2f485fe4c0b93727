import { around } from '../box.ts';
import type { Color, Group } from '../paint.ts';
import { drawn, filled, path } from '../path.ts';

interface Leaves {
	readonly over: Color;
	readonly under: Color;
	readonly line: Color;
}

export const freshLeaves: Leaves = { over: '#b9d13a', under: '#4e9a2c', line: '#1e4a12' };
export const dryLeaves: Leaves = { over: '#ffd65c', under: '#e0a200', line: '#6b4a00' };

/** A ketupat, rice in a woven square of palm leaf that hangs by its corner; `side` is the square's. */
export function ketupat(x: number, y: number, side: number, strips: number, leaves: Leaves): Group {
	const strip = side / strips;
	const [left, top] = [x - side / 2, y - side / 2];
	const over: string[] = [];
	const under: string[] = [];
	const veins: string[] = [];
	for (let row = 0; row < strips; row += 1) {
		for (let column = 0; column < strips; column += 1) {
			const [cellX, cellY] = [left + column * strip, top + row * strip];
			const cell = path`M${cellX} ${cellY}h${strip}v${strip}h${-strip}Z`;
			const [near, far] = [strip * 0.22, strip * 0.78];
			if ((row + column) % 2 === 0) {
				over.push(cell);
				veins.push(path`M${cellX + near} ${cellY}v${strip}M${cellX + far} ${cellY}v${strip}`);
			} else {
				under.push(cell);
				veins.push(path`M${cellX} ${cellY + near}h${strip}M${cellX} ${cellY + far}h${strip}`);
			}
		}
	}
	const seams = Array.from({ length: strips + 1 }, (_, at) => {
		const [seamX, seamY] = [left + at * strip, top + at * strip];
		return path`M${seamX} ${top}v${side}M${left} ${seamY}h${side}`;
	});
	const outline = path`M${left} ${top}h${side}v${side}h${-side}Z`;
	return {
		kind: 'group',
		box: around({ x, y, radius: side / 2 }),
		turn: 45,
		paints: [
			filled(leaves.over, ...over),
			filled(leaves.under, ...under),
			drawn({ color: `${leaves.line}55`, width: strip * 0.055 }, ...veins),
			drawn({ color: leaves.line, width: strip * 0.09 }, ...seams),
			drawn({ color: leaves.line, width: strip * 0.17, round: true }, outline),
		],
	};
}
