import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PadKey, padEntry } from '../../../src/ui/parts/pad-entry.ts';

const type = (...keys: readonly PadKey[]) =>
	keys.reduce((amount, key) => padEntry(amount, key, 999_999_999), 0);

describe('padEntry', () => {
	it('writes digits behind each other, three noughts at once', () => {
		expect(type('7', '5', '000')).toBe(75_000);
		expect(type('0', '000', '5')).toBe(5);
	});

	it('takes the last digit back', () => {
		expect(type('1', '2', 'erase')).toBe(1);
		expect(type('erase')).toBe(0);
	});

	it('adds notes to what is there', () => {
		expect(type({ note: 50_000 }, { note: 20_000 }, { note: 5_000 })).toBe(75_000);
		expect(type('1', '0', '0', '0', { note: 2_000 })).toBe(3_000);
	});

	it('ignores a key that leads beyond the most', () => {
		expect(padEntry(999_999, '1', 1_000_000)).toBe(999_999);
		expect(padEntry(999_999, { note: 2_000 }, 1_000_000)).toBe(999_999);
	});

	it('erase undoes a digit', () => {
		fc.assert(
			fc.property(fc.nat(99_999_999), fc.nat(9), (amount, digit) => {
				expect(padEntry(padEntry(amount, `${digit}`, 999_999_999), 'erase', 999_999_999)).toBe(amount);
			}),
		);
	});
});
