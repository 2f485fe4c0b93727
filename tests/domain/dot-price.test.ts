import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotPrice } from '../../src/domain/dot-price.ts';
import { parsePrice } from '../../src/domain/parse-number.ts';

/** What stands in the field after every key. */
const afterKeys = (keys: string) => [...keys].reduce((text, key) => dotPrice(text + key, text), '');

const withoutLast = (text: string) => dotPrice(text.slice(0, -1), text);

test.each([
	['25000', '25.000'],
	['1250000', '1.250.000'],
	['25.000', '25.000'],
	['25rb', '25rb'],
	['1.5jt', '1.5jt'],
	['1,5 juta', '1,5 juta'],
	['Rp 25.000', 'Rp 25.000'],
	['mahal', 'mahal'],
	['', ''],
])('keys "%s" leave "%s"', (keys, left) => {
	expect(afterKeys(keys)).toBe(left);
});

test('sets the dots anew when a digit is taken away', () => {
	expect(withoutLast('25.000')).toBe('2.500');
	expect(withoutLast('1.000')).toBe('100');
	expect(withoutLast('1.250.000')).toBe('125.000');
});

test('never changes what the price is', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (amount) => {
			expect(parsePrice(afterKeys(String(amount)))).toBe(amount);
		}),
	);
});
