import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Crop, enlarged, pinched, pushed, wholeCrop } from '../../src/domain/crop.ts';

const portrait = { width: 1440, height: 1920 };

const anySize = fc.record({
	width: fc.integer({ min: 1, max: 4000 }),
	height: fc.integer({ min: 1, max: 4000 }),
});
const anyPart = fc.double({ min: -3, max: 3, noNaN: true });
const anyPlace = fc.record({ x: anyPart, y: anyPart });
const anyMove = fc.oneof(
	anyPlace.map((by) => (crop: Crop, size: typeof portrait) => pushed(crop, size, by)),
	fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), anyPlace).map(
		([factor, at]) =>
			(crop: Crop, size: typeof portrait) =>
				enlarged(crop, size, factor, at),
	),
	fc.tuple(anyPlace, anyPlace, anyPlace, anyPlace).map(
		([a, b, c, d]) =>
			(crop: Crop, size: typeof portrait) =>
				pinched(crop, size, [a, b], [c, d]),
	),
);

test('begins with the largest square, from the middle', () => {
	expect(wholeCrop(portrait)).toEqual({ x: 0, y: 240, side: 1440 });
	expect(wholeCrop({ width: 1000, height: 400 })).toEqual({ x: 300, y: 0, side: 400 });
});

test('whatever the fingers do, the frame stays full and the square worth keeping', () => {
	fc.assert(
		fc.property(anySize, fc.array(anyMove, { maxLength: 12 }), (size, moves) => {
			const { x, y, side } = moves.reduce((crop, move) => move(crop, size), wholeCrop(size));
			const short = Math.min(size.width, size.height);
			expect(side).toBeLessThanOrEqual(short);
			expect(side).toBeGreaterThanOrEqual(Math.min(480, short));
			expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
			expect(x + side).toBeLessThanOrEqual(size.width + 1e-6);
			expect(y + side).toBeLessThanOrEqual(size.height + 1e-6);
		}),
	);
});

describe('the picture', () => {
	test('follows the finger, up to its edge', () => {
		const crop = wholeCrop(portrait);
		expect(pushed(crop, portrait, { x: 0.5, y: 0.1 })).toEqual({ x: 0, y: 96, side: 1440 });
		expect(pushed(crop, portrait, { x: 0, y: 9 }).y).toBe(0);
		expect(pushed(crop, portrait, { x: 0, y: -9 }).y).toBe(480);
	});

	test('grows about the place that is pointed at', () => {
		const at = { x: 0.25, y: 0.75 };
		const before = { x: 100, y: 300, side: 1200 };
		const after = enlarged(before, portrait, 1.5, at);
		expect(after.side).toBe(800);
		expect(after.x + at.x * after.side).toBeCloseTo(before.x + at.x * before.side);
		expect(after.y + at.y * after.side).toBeCloseTo(before.y + at.y * before.side);
	});

	test('grows and moves with two fingers at once', () => {
		const before = { x: 100, y: 300, side: 1200 };
		const after = pinched(
			before,
			portrait,
			[
				{ x: 0.4, y: 0.5 },
				{ x: 0.6, y: 0.5 },
			],
			[
				{ x: 0.4, y: 0.6 },
				{ x: 0.7, y: 0.6 },
			],
		);
		expect(after.side).toBeCloseTo(800);
		// What lay between the fingers lies between them still.
		expect(after.x + 0.55 * after.side).toBeCloseTo(before.x + 0.5 * before.side);
		expect(after.y + 0.6 * after.side).toBeCloseTo(before.y + 0.5 * before.side);
	});
});
