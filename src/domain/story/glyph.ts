/** Moves a point of a letter to its place in the picture. */
export type Bend = (x: number, y: number) => readonly [x: number, y: number];

type Step = { readonly sign: string; readonly at: readonly number[] };

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
		at: numbers === '' ? [] : numbers.split(' ').map((number) => Number(number) / unit),
	}));
	return { advance: advance / unit, steps };
}

/** The longest straight piece that a bend may leave straight, per unit of letter height. */
const piece = 0.06;

/** The outline of a letter with all its points moved; long edges are cut up, so that they bend too. */
export function bentPath({ steps }: Glyph, bend: Bend): string {
	let text = '';
	let [x, y] = [0, 0];
	let [startX, startY] = [0, 0];
	const add = (sign: string, ...at: readonly number[]) => {
		const points: string[] = [];
		for (let n = 0; n + 1 < at.length; n += 2) {
			points.push(
				bend(at[n] ?? 0, at[n + 1] ?? 0)
					.map(tenths)
					.join(' '),
			);
		}
		text += sign + points.join(' ');
		[x, y] = [at.at(-2) ?? x, at.at(-1) ?? y];
	};
	const straight = (toX: number, toY: number) => {
		const [fromX, fromY] = [x, y];
		const cuts = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / piece));
		for (let n = 1; n <= cuts; n += 1) {
			add('L', fromX + ((toX - fromX) * n) / cuts, fromY + ((toY - fromY) * n) / cuts);
		}
	};
	for (const { sign, at } of steps) {
		const [first = 0, second = 0] = at;
		if (sign === 'L') straight(first, second);
		else if (sign === 'Z') {
			straight(startX, startY);
			text += 'Z';
		} else {
			add(sign, ...at);
			if (sign === 'M') [startX, startY] = [first, second];
		}
	}
	return text;
}

/** The outline of a letter moved and scaled, its edges as they are. */
export function placedPath({ steps }: Glyph, left: number, top: number, size: number): string {
	return steps
		.map(({ sign, at }) => sign + at.map((n, axis) => tenths((axis % 2 ? top : left) + n * size)).join(' '))
		.join('');
}

function tenths(number: number): number {
	return Math.round(number * 10) / 10;
}
