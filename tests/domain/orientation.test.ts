import { describe, expect, test } from 'vitest';
import {
	isOrientation,
	type Orientation,
	uprightSize,
	uprightTurning,
} from '../../src/domain/orientation.ts';

const size = { width: 4, height: 3 };

/** Which side of the upright picture the first row and the first column of the file are (Exif 2.3, tag 274). */
const sides: readonly (readonly [Orientation, row: string, column: string])[] = [
	[1, 'top', 'left'],
	[2, 'top', 'right'],
	[3, 'bottom', 'right'],
	[4, 'bottom', 'left'],
	[5, 'left', 'top'],
	[6, 'right', 'top'],
	[7, 'right', 'bottom'],
	[8, 'left', 'bottom'],
];

describe.each(sides)('held as %i', (orientation, row, column) => {
	const upright = uprightSize(size, orientation);

	function place(x: number, y: number) {
		const [a, b, c, d, e, f] = uprightTurning(size, orientation);
		return { x: a * x + c * y + e, y: b * x + d * y + f };
	}

	function sideOf(...places: readonly { x: number; y: number }[]) {
		const all = {
			top: places.every(({ y }) => y === 0),
			bottom: places.every(({ y }) => y === upright.height),
			left: places.every(({ x }) => x === 0),
			right: places.every(({ x }) => x === upright.width),
		};
		return Object.entries(all).flatMap(([side, isThere]) => (isThere ? [side] : []));
	}

	test(`the first row is at the ${row}, the first column at the ${column}`, () => {
		expect(sideOf(place(0, 0), place(size.width, 0))).toEqual([row]);
		expect(sideOf(place(0, 0), place(0, size.height))).toEqual([column]);
	});
});

test('lying on its side, a picture is as wide as it was high', () => {
	expect(uprightSize(size, 3)).toEqual({ width: 4, height: 3 });
	expect(uprightSize(size, 6)).toEqual({ width: 3, height: 4 });
});

test('there are eight ways to hold a camera', () => {
	expect([0, 1, 8, 9, 1.5, Number.NaN].map(isOrientation)).toEqual([false, true, true, false, false, false]);
});
