import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgiven, withinTypos } from '../../src/domain/typos.ts';

/** Edits from one text to another, a swap of neighbours counting one: the whole table, for comparison. */
function edits(a: string, b: string): number {
	const table = Array.from({ length: a.length + 1 }, (_, i) => [i]);
	const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
	for (let i = 0; i <= a.length; i += 1) {
		for (let j = i === 0 ? 0 : 1; j <= b.length; j += 1) {
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const least = Math.min(
				i > 0 ? at(i - 1, j) + 1 : j,
				j > 0 ? at(i, j - 1) + 1 : i,
				i > 0 && j > 0 ? at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1) : i + j,
				swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
			);
			const row = table[i];
			if (row) row[j] = least;
		}
	}
	return at(a.length, b.length);
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });

test('agrees with the whole table of edits', () => {
	fc.assert(
		fc.property(words, words, fc.nat(2), (typed, word, most) => {
			const heads = Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));
			const least =
				typed.length < 5 ? edits(typed, word) : Math.min(...heads.map((head) => edits(typed, head)));
			expect(withinTypos(typed, word, most)).toBe(least <= most);
		}),
		{ numRuns: 2000 },
	);
});

test.each([
	['yatni', 'yatmi', 1, true],
	['slmaet', 'slamet', 1, true],
	['wahyn', 'wahyuningsih', 1, true],
	['sari', 'sarno', 1, false],
	['sari', 'sri', 1, true],
	['slmate', 'slamet', 1, false],
	['slmate', 'slamet', 2, true],
])('%s for %s with %i mistakes: %s', (typed, word, most, within) => {
	expect(withinTypos(typed, word, most)).toBe(within);
});

test('longer words are forgiven more', () => {
	expect(['sri', 'sari', 'wahyuni', 'sulastri'].map(forgiven)).toEqual([0, 1, 1, 2]);
});
