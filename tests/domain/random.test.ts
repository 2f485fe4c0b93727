import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, chance, dealer, pick, seededRandom, shuffled } from '../../src/domain/random.ts';

describe('a seeded generator', () => {
	test('gives the numbers of Mulberry32', () => {
		const random = seededRandom(1);
		// Reckoned by hand with 32-bit arithmetic in another language.
		expect([random(), random(), random()].map((number) => number * 2 ** 32)).toEqual([
			2_693_262_067, 11_749_833, 2_265_367_787,
		]);
	});

	test('is the same for the same seed and another for another', () => {
		const numbers = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
		expect(numbers(7)).toEqual(numbers(7));
		expect(numbers(7)).not.toEqual(numbers(8));
	});

	test('stays from 0 up to but without 1 and fills that evenly', () => {
		const random = seededRandom(1_763_776_800_000);
		const tenths = Array.from({ length: 10 }, () => 0);
		for (let drawn = 0; drawn < 10_000; drawn += 1) {
			const number = random();
			expect(number >= 0 && number < 1).toBe(true);
			const tenth = Math.floor(number * 10);
			tenths[tenth] = (tenths[tenth] ?? 0) + 1;
		}
		expect(Math.min(...tenths)).toBeGreaterThan(850);
		expect(Math.max(...tenths)).toBeLessThan(1_150);
	});
});

describe('what is drawn from it', () => {
	test('whole numbers reach both ends and nothing beyond', () => {
		const random = seededRandom(3);
		const drawn = Array.from({ length: 200 }, () => between(random, -1, 2));
		expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
	});

	test('a chance of nothing never comes, a certainty always', () => {
		const random = seededRandom(4);
		expect(Array.from({ length: 100 }, () => chance(random, 0))).not.toContain(true);
		expect(Array.from({ length: 100 }, () => chance(random, 1))).not.toContain(false);
	});

	test('every item of a list can be picked', () => {
		const random = seededRandom(5);
		expect(new Set(Array.from({ length: 100 }, () => pick(random, ['a', 'b', 'c'])))).toEqual(
			new Set(['a', 'b', 'c']),
		);
	});

	test('shuffling loses nothing and leaves the list as it was', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
				const before = [...list];
				const mixed = shuffled(seededRandom(seed), list);
				expect([...mixed].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
				expect(list).toEqual(before);
			}),
		);
	});

	test('a dealer gives nothing twice before everything was dealt', () => {
		const deal = dealer(seededRandom(6), ['a', 'b', 'c', 'd']);
		const round = () => new Set([deal(), deal(), deal(), deal()]);
		expect(round().size).toBe(4);
		expect(round().size).toBe(4);
	});
});
