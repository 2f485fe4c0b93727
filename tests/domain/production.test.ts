import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Line, Order } from '../../src/domain/order.ts';
import { sumProducts, withMade } from '../../src/domain/production.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { makeStamp } from '../../src/domain/stamp.ts';

const line = (product: string, quantity: number, more: Partial<Line> = {}): Line => ({
	product: product as Id,
	name: product,
	unit: 'biji',
	quantity,
	price: rupiah(1_000),
	...more,
});

const order = (born: number, ...lines: Line[]): Order => ({
	id: `order-${born}` as Id,
	born: makeStamp(born, 0, 'phone'),
	lines,
	placed: '2026-11-22' as Day,
	day: '2026-11-23' as Day,
	status: 'ordered',
});

describe('sumProducts', () => {
	test('adds up each product over all orders, by name', () => {
		const sums = sumProducts([order(1, line('Klepon', 10), line('Donat', 40)), order(2, line('Donat', 20))]);
		expect(sums.map(({ name, quantity }) => [name, quantity])).toEqual([
			['Donat', 60],
			['Klepon', 10],
		]);
	});

	test('keeps apart what was ordered by different units', () => {
		const sums = sumProducts([
			order(1, line('Brownies', 2, { unit: 'loyang' })),
			order(2, line('Brownies', 5, { unit: 'potong' })),
		]);
		expect(sums.map(({ unit, quantity }) => [unit, quantity])).toEqual([
			['loyang', 2],
			['potong', 5],
		]);
	});

	test('calls a renamed product as the latest order does', () => {
		const orders = [
			order(2, line('a', 1, { name: 'Bolu pandan' })),
			order(1, line('a', 1, { name: 'Bolu' })),
		];
		expect(sumProducts(orders)).toMatchObject([{ name: 'Bolu pandan', quantity: 2 }]);
	});

	test('loses nothing and does not care for the order of orders', () => {
		const anyLine = fc
			.record({ product: fc.constantFrom('a', 'b', 'c'), quantity: fc.integer({ min: 1, max: 9_999 }) })
			.map(({ product, quantity }) => line(product, quantity));
		const anyOrders = fc
			.array(fc.array(anyLine, { maxLength: 4 }), { maxLength: 6 })
			.map((all) => all.map((lines, at) => order(at, ...lines)));
		fc.assert(
			fc.property(anyOrders, (orders) => {
				const sums = sumProducts(orders);
				const ordered = orders.flatMap(({ lines }) => lines.map(({ quantity }) => quantity));
				const add = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
				expect(add(sums.map(({ quantity }) => quantity))).toBe(add(ordered));
				expect(sumProducts([...orders].reverse())).toEqual(sums);
			}),
			{ numRuns: 1_000 },
		);
	});
});

test('gifts are made as well', () => {
	const gift = { product: 'Donat' as Id, name: 'Donat', unit: 'biji', quantity: 1 };
	expect(sumProducts([{ ...order(1, line('Donat', 10)), gifts: [gift] }])).toMatchObject([{ quantity: 11 }]);
});

describe('withMade', () => {
	const made = (quantity: number, more: object = {}) =>
		({ product: 'Donat' as Id, unit: 'biji', quantity, ...more }) as never;
	const sums = sumProducts([order(1, line('Donat', 40), line('Klepon', 10))]);

	test('tells how many of each are made', () => {
		expect(withMade(sums, [made(15), made(10)]).map(({ made }) => made)).toEqual([25, 0]);
	});

	test('never more than are wanted, and nothing that was taken back', () => {
		expect(withMade(sums, [made(40), made(40)])[0]?.made).toBe(40);
		expect(withMade(sums, [made(40, { gone: 'x' })])[0]?.made).toBe(0);
	});
});
