import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemOf } from '../../src/domain/errors.ts';
import { parseMeasure, sayMeasure } from '../../src/domain/measure.ts';

test.each([
	['250', 250],
	['0,5', 0.5],
	['0.25', 0.25],
	['1.250', 1_250],
	['1.250,5', 1_250.5],
	[' 12 ', 12],
])('reads %s', (text, amount) => {
	expect(parseMeasure(text)).toBe(amount);
});

test.each(['', '0', '0,0', '-1', 'sedikit', '1/2', '1,2345', '12345678', 'Infinity', '1e9'])(
	'refuses %s',
	(text) => {
		expect(problemOf(() => parseMeasure(text))).toBe('measure');
	},
);

test('reads again what it writes', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 999_999_999 }), (thousandths) => {
			expect(parseMeasure(sayMeasure(thousandths / 1_000))).toBe(thousandths / 1_000);
		}),
		{ numRuns: 2_000 },
	);
});
