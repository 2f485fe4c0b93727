import { describe, expect, test } from 'vitest';
import { chanceOf, logitOf } from '../../../src/domain/packed/logistic.ts';

describe('logits', () => {
	test.each([-12, -5.3, -1, -0.01, 0, 0.7, 3, 11.9])(
		'the chance of %d is that of the logistic curve',
		(logit) => {
			expect(chanceOf(logit)).toBeCloseTo(1 / (1 + Math.exp(-logit)), 4);
		},
	);

	test.each([100, 2_000, 32_768, 50_000, 65_000])(
		'the logit of %d of 65,536 is near the true one',
		(chance) => {
			expect(logitOf(chance)).toBeCloseTo(Math.log(chance / (65_536 - chance)), 1);
		},
	);

	test('beyond the reach of 16 bits the curve ends', () => {
		expect(chanceOf(99)).toBe(chanceOf(12));
		expect(chanceOf(-99)).toBe(chanceOf(-12));
	});
});
