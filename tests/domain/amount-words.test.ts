import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountWords } from '../../src/domain/amount-words.ts';
import { mostRupiah, rupiah } from '../../src/domain/rupiah.ts';

test.each([
	[0, 'nol rupiah'],
	[1, 'satu rupiah'],
	[10, 'sepuluh rupiah'],
	[11, 'sebelas rupiah'],
	[12, 'dua belas rupiah'],
	[19, 'sembilan belas rupiah'],
	[20, 'dua puluh rupiah'],
	[100, 'seratus rupiah'],
	[111, 'seratus sebelas rupiah'],
	[500, 'lima ratus rupiah'],
	[1_000, 'seribu rupiah'],
	[1_100, 'seribu seratus rupiah'],
	[10_000, 'sepuluh ribu rupiah'],
	[11_000, 'sebelas ribu rupiah'],
	[26_000, 'dua puluh enam ribu rupiah'],
	[100_000, 'seratus ribu rupiah'],
	[101_000, 'seratus satu ribu rupiah'],
	[1_000_000, 'satu juta rupiah'],
	[1_001_001, 'satu juta seribu satu rupiah'],
	[1_250_000, 'satu juta dua ratus lima puluh ribu rupiah'],
	[1_000_000_000, 'satu miliar rupiah'],
	[-7_500, 'minus tujuh ribu lima ratus rupiah'],
])('%i is said "%s"', (amount, words) => {
	expect(amountWords(rupiah(amount))).toBe(words);
});

const digits = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const scales = new Map([
	['ribu', 1e3],
	['juta', 1e6],
	['miliar', 1e9],
]);

/** Reckons the number back from its words, the way a listener does. */
function heard(words: string): number {
	let [sum, group, last] = [0, 0, 0];
	for (const word of words.replace(/\bse(?=puluh|belas|ratus|ribu)/g, 'satu ').split(' ')) {
		if (word === 'puluh') [group, last] = [group + last * 10, 0];
		else if (word === 'belas') [group, last] = [group + last + 10, 0];
		else if (word === 'ratus') [group, last] = [group + last * 100, 0];
		else if (scales.has(word)) [sum, group, last] = [sum + (group + last) * (scales.get(word) ?? 0), 0, 0];
		else last = digits.indexOf(word);
	}
	return sum + group + last;
}

test('whoever hears the words knows the amount', () => {
	fc.assert(
		fc.property(fc.oneof(fc.nat({ max: 2_000 }), fc.integer({ min: 0, max: mostRupiah })), (amount) => {
			expect(heard(amountWords(rupiah(amount)).replace(/ rupiah$/, ''))).toBe(amount);
		}),
	);
});

test('words never leave gaps', () => {
	fc.assert(
		fc.property(fc.integer({ min: -mostRupiah, max: mostRupiah }), (amount) => {
			expect(amountWords(rupiah(amount))).toMatch(/^[a-z]+( [a-z]+)+$/);
		}),
	);
});
