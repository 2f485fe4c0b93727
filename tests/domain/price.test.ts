import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Id } from '../../src/domain/id.ts';
import { anybody, priceOf } from '../../src/domain/price.ts';
import type { Product } from '../../src/domain/product.ts';
import { rupiah } from '../../src/domain/rupiah.ts';

const gula = {
	id: 'gula' as Id,
	name: 'Gula aren cetak 1 kg',
	unit: 'kg',
	price: rupiah(28_000),
	regularPrice: rupiah(27_000),
	resellerPrice: rupiah(24_000),
	bulk: { from: 20, price: rupiah(25_500) },
	available: true,
	rank: 1,
} as Product;

test('whoever is not known pays the ordinary price, which needs no reason', () => {
	expect(priceOf(gula, anybody, 1)).toEqual({ price: 28_000 });
});

test('regulars and resellers pay by their list', () => {
	expect(priceOf(gula, { tier: 'regular' }, 1)).toEqual({ price: 27_000, reason: 'tier' });
	expect(priceOf(gula, { tier: 'reseller' }, 1)).toEqual({ price: 24_000, reason: 'tier' });
});

test('from so many on it costs less, unless their list is lower still', () => {
	expect(priceOf(gula, anybody, 19)).toEqual({ price: 28_000 });
	expect(priceOf(gula, anybody, 20)).toEqual({ price: 25_500, reason: 'bulk' });
	expect(priceOf(gula, { tier: 'reseller' }, 20)).toEqual({ price: 24_000, reason: 'tier' });
});

test('their own price counts before all others, also where it is higher', () => {
	const prices = [{ product: gula.id, price: rupiah(26_000) }];
	expect(priceOf(gula, { tier: 'reseller', prices }, 100)).toEqual({ price: 26_000, reason: 'own' });
	const other = [{ product: 'kopi' as Id, price: rupiah(1) }];
	expect(priceOf(gula, { tier: 'ordinary', prices: other }, 1)).toEqual({ price: 28_000 });
});

test('without a price of their own, who buys more never pays more for one', () => {
	const anyMoney = fc.integer({ min: 0, max: 1_000_000 }).map(rupiah);
	fc.assert(
		fc.property(
			fc.record({ price: anyMoney, from: fc.integer({ min: 1, max: 50 }), bulk: anyMoney }),
			fc.constantFrom('ordinary', 'regular', 'reseller' as const),
			fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })),
			({ price, from, bulk }, tier, [few, many]) => {
				const product = { ...gula, price, bulk: { from, price: bulk } };
				const [less, more] = few < many ? [few, many] : [many, few];
				expect(priceOf(product, { tier }, more).price).toBeLessThanOrEqual(
					priceOf(product, { tier }, less).price,
				);
			},
		),
		{ numRuns: 1_000 },
	);
});
