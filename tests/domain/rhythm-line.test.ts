import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rhythmLine } from '../../src/domain/rhythm-line.ts';

const weekly = [0, 7, 14, 21, 28, 35, 42];

describe('rhythmLine', () => {
	it('puts a purchase that is due today under the triangle', () => {
		const line = rhythmLine(weekly, 49, 7);
		expect(line.due).toEqual([1]);
		expect(line.today).toBe(1);
		expect(line.bought).toHaveLength(7);
		expect(line.last).toBeCloseTo(42 / 49);
	});

	it('shows every missed purchase, true to time', () => {
		const line = rhythmLine(weekly, 58, 7);
		expect(line.due).toHaveLength(2);
		expect(line.due[1]).toBeCloseTo(56 / 58);
		expect(line.today).toBe(1);
	});

	it('shows the next purchase beyond today', () => {
		const line = rhythmLine(weekly, 44, 7);
		expect(line.due).toEqual([1]);
		expect(line.today).toBeLessThan(1);
		expect(line.today).toBeGreaterThan(line.last);
	});

	it('draws a silence of years no longer than three missed purchases', () => {
		expect(rhythmLine(weekly, 5_000, 7)).toEqual(rhythmLine(weekly, 500, 7));
		expect(rhythmLine(weekly, 5_000, 7).due).toHaveLength(3);
	});

	it('knows nothing of what is due without a rhythm', () => {
		expect(rhythmLine([10], 30)).toEqual({ bought: [0], due: [], last: 0, today: 1 });
		expect(rhythmLine([30], 30)).toEqual({ bought: [1], due: [], last: 1, today: 1 });
		expect(rhythmLine([], 30)).toEqual({ bought: [], due: [], last: 0, today: 1 });
	});

	it('counts a day once and keeps the latest eight', () => {
		expect(rhythmLine([1, 1, 2, 2], 2).bought).toHaveLength(2);
		expect(
			rhythmLine(
				Array.from({ length: 40 }, (_, day) => day),
				40,
				1,
			).bought,
		).toHaveLength(8);
	});

	it('stays on the line, in order, with every petal apart from the next', () => {
		const days = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 30 });
		const gap = fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined });
		fc.assert(
			fc.property(days, fc.nat(900), gap, (offsets, since, every) => {
				const sorted = [...offsets].sort((a, b) => a - b);
				const line = rhythmLine(sorted, (sorted[sorted.length - 1] ?? 0) + since, every);
				const petals = [...line.bought, ...line.due];
				for (const share of [...petals, line.today]) {
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1);
				}
				petals.slice(1).forEach((share, at) => {
					expect(share - (petals[at] ?? 0)).toBeGreaterThan(0.02);
				});
				expect(line.today).toBeGreaterThanOrEqual(line.last);
			}),
		);
	});
});
