import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialLetter } from '../../../src/ui/parts/initial-letter.ts';

describe('initialLetter', () => {
	it.each([
		['Bu Sri', 'S'],
		['ibu nurhayati', 'N'],
		['Pak Haji Slamet', 'S'],
		['Mbak Dwi (kos)', 'D'],
		['Kang Asep', 'A'],
		['Bu', 'B'],
		['élan', 'É'],
		['(Toni)', 'T'],
		['🌸 Melati', 'M'],
		['🌸Melati', 'M'],
		['👩‍🍳', '👩‍🍳'],
		['👩‍🍳 🍜', '👩‍🍳'],
		['2 Putra', '2'],
		['', '?'],
		['   ', '?'],
	])('%s → %s', (name, letter) => {
		expect(initialLetter(name, false)).toBe(letter);
	});

	it.each([
		['Pak Slamet Toko Rojo', 'R'],
		['Warung Bu Karti', 'K'],
		['Toko', 'T'],
		['Vanara Cake', 'V'],
	])('of the shop %s → %s', (name, letter) => {
		expect(initialLetter(name, true)).toBe(letter);
	});

	it('gives one sign for any name', () => {
		const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (name, isShop) => {
				const letter = initialLetter(name, isShop);
				expect(letter).not.toBe('');
				// Capitals may take two letters: ß, ﬁ.
				expect([...graphemes.segment(letter.toLocaleLowerCase('id'))].length).toBeLessThanOrEqual(3);
			}),
		);
	});
});
