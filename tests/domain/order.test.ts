import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import {
	isOpen,
	type Line,
	linesTotal,
	lineTotal,
	nextStatus,
	type Order,
	type OrderStatus,
	orderStatuses,
	purchaseDay,
} from '../../src/domain/order.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { makeStamp } from '../../src/domain/stamp.ts';
import { idOf } from './arbitrary.ts';

const risoles: Line = { product: idOf(1), name: 'Risoles', unit: 'biji', quantity: 12, price: rupiah(2500) };
const bolu: Line = { product: idOf(2), name: 'Bolu', unit: 'loyang', quantity: 1, price: rupiah(45_000) };

function order(placed: string, day: string, status: OrderStatus = 'ordered'): Order {
	const born = makeStamp(1, 0, 'aaaaaaaaaa');
	return { id: idOf(9), born, lines: [risoles, bolu], placed: placed as Day, day: day as Day, status };
}

test('a total is the sum of its lines', () => {
	expect(lineTotal(risoles)).toBe(30_000);
	expect(linesTotal([risoles, bolu])).toBe(75_000);
	expect(linesTotal([])).toBe(0);
});

describe('the purchase day', () => {
	test('is the day it was written down when the hand-over lies ahead', () => {
		expect(purchaseDay(order('2026-11-22', '2026-12-24'))).toBe('2026-11-22');
	});

	test('is the hand-over day when it was written down later', () => {
		expect(purchaseDay(order('2026-11-22', '2026-11-20'))).toBe('2026-11-20');
	});
});

describe('the status', () => {
	test('goes from ordered to ready to done, one tap each', () => {
		expect(nextStatus('ordered')).toBe('ready');
		expect(nextStatus('ready')).toBe('done');
	});

	test('ends with done or cancelled', () => {
		expect(nextStatus('done')).toBeUndefined();
		expect(nextStatus('cancelled')).toBeUndefined();
	});

	test('is open exactly while there is a next one', () => {
		for (const status of orderStatuses)
			expect(isOpen(order('2026-11-22', '2026-11-22', status))).toBe(nextStatus(status) !== undefined);
	});
});
