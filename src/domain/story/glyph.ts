import { tenths } from './path.ts';
import { times } from './times.ts';

type Point = readonly [x: number, y: number];

/** Moves a point of a letter to its place in the picture. */
export type Bend = (x: number, y: number) => Point;

interface Step {
	readonly sign: string;
	readonly points: readonly Point[];
}

export interface Glyph {
	/** Per unit of letter height. */
	readonly advance: number;
	readonly steps: readonly Step[];
}

/** The pixels of a letter's drawing from its top to its foot. */
const unit = 1000;

/**
 * A letter from how far the next one stands, and its outline by M, L, Q, C and Z, filled even-odd. The comma,
 * the p and the tail of Q reach below the foot.
 */
export function readGlyph(advance: number, path: string): Glyph {
	const steps = Array.from(path.matchAll(/([A-Z])([^A-Z]*)/g), ([, sign = '', numbers = '']) => ({
		sign,
		points: Array.from(
			numbers.matchAll(/(\S+) (\S+)/g),
			([, x, y]): Point => [Number(x) / unit, Number(y) / unit],
		),
	}));
	return { advance: advance / unit, steps };
}

/** The longest straight piece that a bend may leave straight, per unit of letter height. */
const piece = 0.06;

/** Long edges cut up, so that they bend too. */
export function cutUp(steps: readonly Step[]): Step[] {
	let start: Point = [0, 0];
	let last = start;
	return steps.flatMap((step) => {
		const { sign, points } = step;
		const [x, y] = last;
		last = points.at(-1) ?? start;
		if (sign === 'M') start = last;
		if (sign !== 'L' && sign !== 'Z') return step;
		const [across, down] = [last[0] - x, last[1] - y];
		const cuts = Math.max(1, Math.ceil(Math.hypot(across, down) / piece));
		const edge = times(cuts, (at): Step => {
			const point: Point = [x + (across * (at + 1)) / cuts, y + (down * (at + 1)) / cuts];
			return { sign: 'L', points: [point] };
		});
		return sign === 'Z' ? [...edge, step] : edge;
	});
}

/** An outline with all its points moved. */
export function outlineOf(steps: readonly Step[], move: Bend): string {
	const place = ([x, y]: Point) => move(x, y).map(tenths).join(' ');
	return steps.map(({ sign, points }) => sign + points.map(place).join(' ')).join('');
}
