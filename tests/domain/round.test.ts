import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Line, OrderStatus } from '../../src/domain/order.ts';
import { beyondLeft, isFull, leftOf, type Round, roundState } from '../../src/domain/round.ts';
import { rupiah } from '../../src/domain/rupiah.ts';

const round = {
	name: 'PO Lebaran',
	opens: '2026-11-20' as Day,
	closes: '2026-11-25' as Day,
	day: '2026-11-28' as Day,
	items: [{ product: 'nastar' as Id, most: 40 }, { product: 'kastengel' as Id }],
} as unknown as Round;

const line = (product: string, quantity: number): Line => ({
	product: product as Id,
	name: product,
	unit: 'toples',
	quantity,
	price: rupiah(65_000),
});

test('takes orders from the first day to the last, unless it was closed by hand', () => {
	const states = ['2026-11-19', '2026-11-20', '2026-11-25', '2026-11-26'].map((day) =>
		roundState(round, day as Day),
	);
	expect(states).toEqual(['coming', 'open', 'open', 'closed']);
	expect(roundState({ ...round, closed: true }, '2026-11-21' as Day)).toBe('closed');
});

test('what is left goes down with lines and gifts, and comes back with what is cancelled or deleted', () => {
	const gift = { product: 'nastar' as Id, name: 'nastar', unit: 'toples', quantity: 1 };
	const orders = [
		{ lines: [line('nastar', 10), line('kastengel', 5)], gifts: [gift], status: 'ordered' as const },
		{ lines: [line('nastar', 20)], status: 'cancelled' as const },
		{ lines: [line('nastar', 3)], status: 'done' as const },
	];
	expect([...leftOf(round, orders)]).toEqual([
		['nastar', 26],
		['kastengel', undefined],
	]);
});

test('is never below nothing, and grows by no order', () => {
	const anyOrder = fc.record({
		lines: fc.array(fc.integer({ min: 1, max: 30 }).map((quantity) => line('nastar', quantity))),
		status: fc.constantFrom<OrderStatus>('ordered', 'ready', 'done', 'cancelled'),
	});
	fc.assert(
		fc.property(fc.array(anyOrder), anyOrder, (orders, more) => {
			const before = leftOf(round, orders).get('nastar' as Id) ?? 0;
			const after = leftOf(round, [...orders, more]).get('nastar' as Id) ?? 0;
			expect(after).toBeGreaterThanOrEqual(0);
			expect(after).toBeLessThanOrEqual(before);
		}),
		{ numRuns: 1_000 },
	);
});

test('orders within what is left never take more than there is, however they come', () => {
	const anyLines = fc.array(
		fc
			.record({ product: fc.constantFrom('nastar', 'kastengel'), quantity: fc.integer({ min: 1, max: 30 }) })
			.map(({ product, quantity }) => line(product, quantity)),
		{ minLength: 1, maxLength: 3 },
	);
	fc.assert(
		fc.property(fc.array(anyLines), (wishes) => {
			const orders: { lines: readonly Line[]; status: 'ordered' }[] = [];
			for (const lines of wishes)
				if (beyondLeft(leftOf(round, orders), lines) === undefined) orders.push({ lines, status: 'ordered' });
			const nastar = orders.flatMap(({ lines }) => lines.filter(({ product }) => product === 'nastar'));
			expect(nastar.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(40);
		}),
		{ numRuns: 1_000 },
	);
});

test('what an order had before it may keep, and no more than that', () => {
	const left = leftOf(round, [{ lines: [line('nastar', 60)], status: 'ordered' }]);
	const had = [line('nastar', 5)];
	expect([0, 4, 5, 6].map((many) => beyondLeft(left, [line('nastar', many)], had))).toEqual([
		undefined,
		undefined,
		undefined,
		'nastar',
	]);
});

test('is full once nothing is left of anything', () => {
	const nastar = { items: round.items.slice(0, 1) };
	const all = [{ lines: [line('nastar', 40)], status: 'ordered' as const }];
	expect(isFull(leftOf(nastar, all))).toBe(true);
	expect(isFull(leftOf(nastar, []))).toBe(false);
	expect(isFull(leftOf(round, all))).toBe(false);
	expect(isFull(leftOf({ items: [] }, all))).toBe(false);
});
