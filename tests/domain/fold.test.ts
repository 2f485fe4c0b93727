import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpelling, foldText, foldWords } from '../../src/domain/fold.ts';

test.each([
	['  Bu\u00a0 SÁRI ', 'bu sari'],
	['𝓢𝓪𝓻𝓲 Ｃａｋｅ', 'sari cake'],
	['İbu', 'ibu'],
	['ꦱꦫꦶ', 'ꦱꦫꦶ'],
])('%j folds to %j', (text, folded) => {
	expect(foldText(text)).toBe(folded);
});

test('folding what is folded changes nothing', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(foldText(foldText(text))).toBe(foldText(text));
		}),
	);
});

test.each([
	['Mbak Dwi (reseller, Moga)', ['mbak', 'dwi', 'reseller', 'moga']],
	['RT02/RW 01', ['rt02', 'rw', '01']],
	['🌸Nur🌸', ['🌸', 'nur', '🌸']],
	[' . ', ['.']],
	[' ', []],
])('the words of %j', (text, words) => {
	expect(foldWords(text)).toEqual(words);
});

test.each([
	['soekarno', 'sukarno'],
	['djoko', 'joko'],
	['tjahjo', 'cahjo'],
	['sjamsul', 'syamsul'],
	['annisa', 'anisa'],
	['02', '2'],
	['7788', '7788'],
	['0', '0'],
])('%s is spelled %s', (word, spelled) => {
	expect(foldSpelling(word)).toBe(spelled);
});
