import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/domain/errors.ts';
import { parseAmount, parsePrice, parseQuantity } from '../../src/domain/parse-number.ts';
import { dots, formatRupiah, mostRupiah, rupiah } from '../../src/domain/rupiah.ts';

const amounts = fc.integer({ min: 1, max: mostRupiah }).map(rupiah);

describe('price', () => {
	test.each([
		['25000', 25_000],
		['25.000', 25_000],
		['25,000', 25_000],
		['Rp25.000', 25_000],
		['Rp 25.000,-', 25_000],
		['Rp. 25.000.-', 25_000],
		['rp25.000,00', 25_000],
		['Rp\u00a025.000', 25_000],
		[' 25 000 ', 25_000],
		['\u200e25.000\u200f', 25_000],
		['1.250.000', 1_250_000],
		['500', 500],
		['25rb', 25_000],
		['25 ribu', 25_000],
		['25k', 25_000],
		['2,5rb', 2_500],
		['Rp1,5 juta', 1_500_000],
		['1.5jt', 1_500_000],
		['1,25 JT', 1_250_000],
		['0,5 juta', 500_000],
		['999.999.999.999', mostRupiah],
	])('"%s" is %i', (text, price) => {
		expect(parsePrice(text)).toBe(price);
	});

	test.each([
		['nothing', ''],
		['blanks', '   '],
		['zero', '0'],
		['many zeros', '000'],
		['less than nothing', '-25000'],
		['letters', 'dua lima'],
		['letters amid digits', '25o00'],
		['a single dot that is no thousands mark', '25.5'],
		['two digits after the dot', '25.50'],
		['a fraction', '2,5'],
		['a dot too early', '2500.0'],
		['a group too short', '1.25.000'],
		['a group too long', '1.2500'],
		['two kinds of mark', '1.250,000'],
		['an amount cut short, or sen', '25,00'],
		['sen', '25.000,50'],
		['blanks amid digits', '25 00'],
		['a fraction of a rupiah', '1,2345 ribu'],
		['a decimal or a thousands mark', '1.500 juta'],
		['an unknown word', '25 dollar'],
		['a word of the language it is read with', '25 constructor'],
		['a power', '1e5'],
		['a hex number', '0x10'],
		['a small two', '25²'],
		['digits of another script', '٢٥٠٠٠'],
		['two prices', '25.000/30.000'],
		['a trillion', '1.000.000.000.000'],
		['more digits than a number holds', '9'.repeat(400)],
		['a script', '<img onerror=alert(1)>'],
	])('%s is refused', (_, text) => {
		expect(() => parsePrice(text)).toThrow(new AppError('price'));
	});

	test('what the screen shows is read as what it means', () => {
		fc.assert(
			fc.property(amounts, (price) => {
				expect(parsePrice(formatRupiah(price))).toBe(price);
				expect(parseAmount(String(price))).toBe(price);
			}),
		);
	});

	test('whatever is typed is a whole price or refused as one', () => {
		const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[Rp0-9., rbjtkua-]{0,12}$/));
		fc.assert(
			fc.property(typed, (text) => {
				try {
					expect(parsePrice(text)).toBeGreaterThanOrEqual(1);
					expect(parsePrice(text)).toSatisfy(Number.isInteger);
				} catch (error) {
					expect(error).toEqual(new AppError('price'));
				}
			}),
		);
	});
});

describe('amount', () => {
	test('is read like a price', () => {
		expect(parseAmount('Rp75.000')).toBe(75_000);
		expect(parseAmount('100rb')).toBe(100_000);
	});

	test.each(['', 'banyak', '25.5', '-5000', '1.000.000.000.000'])('"%s" is refused', (text) => {
		expect(() => parseAmount(text)).toThrow(new AppError('amount'));
	});

	test.each(['0', '000', 'Rp0', '0 rb'])('"%s" is nothing at all', (text) => {
		expect(() => parseAmount(text)).toThrow(new AppError('amount-zero'));
	});
});

describe('quantity', () => {
	test.each([
		['1', 1],
		[' 12 ', 12],
		['007', 7],
		['1.000', 1_000],
		['9999', 9_999],
	])('"%s" is %i', (text, quantity) => {
		expect(parseQuantity(text)).toBe(quantity);
	});

	test.each(['', '0', '000', '-1', '10000', '10.000', '2.5', '2,5', '1.00', '2 loyang', '1e3', '½', 'dua'])(
		'"%s" is refused',
		(text) => {
			expect(() => parseQuantity(text)).toThrow(new AppError('quantity'));
		},
	);

	test('what the screen shows is read as what it means', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9_999 }), (quantity) => {
				expect(parseQuantity(dots(quantity))).toBe(quantity);
				expect(parseQuantity(String(quantity))).toBe(quantity);
			}),
		);
	});
});
