import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Line, OrderStatus } from '../../src/domain/order.ts';
import { leftOf, type Round, roundState } from '../../src/domain/round.ts';
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
