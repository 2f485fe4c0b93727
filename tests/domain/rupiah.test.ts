import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/domain/errors.ts';
import {
	dots,
	formatRupiah,
	mostRupiah,
	type Rupiah,
	rupiah,
	sumRupiah,
	timesRupiah,
} from '../../src/domain/rupiah.ts';

describe('an amount', () => {
	test.each([0, 1, -1, 25_000, mostRupiah, -mostRupiah])('may be %d', (amount) => {
		expect(rupiah(amount)).toBe(amount);
	});

	test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, mostRupiah + 1, -mostRupiah - 1])(
		'must not be %d',
		(amount) => {
			expect(() => rupiah(amount)).toThrow(new AppError('amount'));
		},
	);

	test('is never minus zero', () => {
		expect(Object.is(rupiah(-0), 0)).toBe(true);
	});
});

describe('a sum', () => {
	test('of nothing is nothing', () => {
		expect(sumRupiah([])).toBe(0);
	});

	test('adds exactly', () => {
		expect(sumRupiah([rupiah(mostRupiah), rupiah(-1), rupiah(2)])).toBe(mostRupiah + 1);
	});

	test('may be larger than any one amount, so that a book with large amounts can still be read', () => {
		expect(sumRupiah([rupiah(mostRupiah), rupiah(mostRupiah)])).toBe(2 * mostRupiah);
	});

	test('is refused where a number would no longer be exact', () => {
		const amounts: Rupiah[] = Array.from({ length: 10_000 }, () => rupiah(mostRupiah));
		expect(() => sumRupiah(amounts)).toThrow(new AppError('amount'));
	});
});

test('a price times a quantity is guarded like an amount', () => {
	expect(timesRupiah(rupiah(2500), 4)).toBe(10_000);
	expect(() => timesRupiah(rupiah(mostRupiah), 2)).toThrow(new AppError('amount'));
	expect(() => timesRupiah(rupiah(2501), 0.5)).toThrow(new AppError('amount'));
});

test.each([
	[0, '0', 'Rp0'],
	[999, '999', 'Rp999'],
	[1000, '1.000', 'Rp1.000'],
	[25_000, '25.000', 'Rp25.000'],
	[1_234_567, '1.234.567', 'Rp1.234.567'],
	[-25_000, '−25.000', '−Rp25.000'],
])('%d is written %s and %s', (amount, plain, withSign) => {
	expect(dots(amount)).toBe(plain);
	expect(formatRupiah(rupiah(amount))).toBe(withSign);
});
