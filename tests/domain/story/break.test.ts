import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakInto, type Words } from '../../../src/domain/story/break.ts';

const anyWords = fc
	.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 }), {
		minLength: 1,
		maxLength: 7,
	})
	.map((words): Words => words.map((word) => ({ word, width: word.length, space: 1 })));

/** The widest line of the best of all ways to break the words. */
function leastWidth(words: Words, lines: number): number {
	const whole = words.map(({ word }) => word).join(' ').length;
	if (lines === 1 || words.length === 1) return whole;
	const cuts = words.slice(1).map((_, at) => {
		const first = words
			.slice(0, at + 1)
			.map(({ word }) => word)
			.join(' ').length;
		return Math.max(first, leastWidth(words.slice(at + 1), lines - 1));
	});
	return Math.min(whole, ...cuts);
}

test('words keep their order, and the widest line is as narrow as it can be', () => {
	fc.assert(
		fc.property(anyWords, fc.integer({ min: 1, max: 4 }), (words, lines) => {
			const broken = breakInto(words, lines);
			expect(broken.join(' ')).toBe(words.map(({ word }) => word).join(' '));
			expect(broken.length).toBeLessThanOrEqual(lines);
			expect(Math.max(...broken.map(({ length }) => length))).toBe(leastWidth(words, lines));
		}),
	);
});
