import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Id } from '../../src/domain/id.ts';
import { type Gift, type Line, linesTotal, type Order } from '../../src/domain/order.ts';
import { profitOf, profitOfAll } from '../../src/domain/profit.ts';
import { rupiah } from '../../src/domain/rupiah.ts';

const nastar: Line = {
	product: 'nastar' as Id,
	name: 'Nastar',
	unit: 'toples',
	quantity: 2,
	price: rupiah(65_000),
	cost: rupiah(40_000),
};
const { cost: _, ...unknown } = nastar;
const pie: Gift = { product: 'pie' as Id, name: 'Pie susu', unit: 'biji', quantity: 3, cost: rupiah(2_000) };

test('what is left is the price without what making it cost', () => {
	expect(profitOf({ lines: [nastar] })).toBe(50_000);
});

test('gifts cost the seller something, and so does what she lets off', () => {
	expect(profitOf({ lines: [nastar], gifts: [pie], discount: rupiah(6_500) })).toBe(37_500);
});

test('below zero it was a loss', () => {
	expect(profitOf({ lines: [{ ...nastar, price: rupiah(30_000) }] })).toBe(-20_000);
});

test('nothing is invented where one line or gift does not say what it cost', () => {
	expect(profitOf({ lines: [nastar, unknown] })).toBeUndefined();
	const { cost: _, ...gift } = pie;
	expect(profitOf({ lines: [nastar], gifts: [gift] })).toBeUndefined();
	expect(
		profitOfAll([{ lines: [nastar] } as unknown as Order, { lines: [unknown] } as unknown as Order]),
	).toBe(undefined);
});

test('profit and cost together are what the lines come to', () => {
	const anyLine = fc
		.record({
			price: fc.integer({ min: 0, max: 1_000_000 }),
			cost: fc.integer({ min: 0, max: 1_000_000 }),
			quantity: fc.integer({ min: 1, max: 9_999 }),
		})
		.map(({ price, cost, quantity }) => ({
			...nastar,
			price: rupiah(price),
			cost: rupiah(cost),
			quantity,
		}));
	fc.assert(
		fc.property(fc.array(fc.array(anyLine, { maxLength: 5 }), { maxLength: 4 }), (all) => {
			const spent = all.flat().reduce((sum, { cost, quantity }) => sum + cost * quantity, 0);
			const profit = profitOfAll(all.map((lines) => ({ lines }) as unknown as Order));
			expect((profit ?? 0) + spent).toBe(linesTotal(all.flat()));
		}),
		{ numRuns: 1_000 },
	);
});
