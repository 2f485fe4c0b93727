import { describe, expect, test } from 'vitest';
import type { Customer } from '../../src/domain/customer.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Entry } from '../../src/domain/ledger.ts';
import type { Line, Order, OrderStatus } from '../../src/domain/order.ts';
import { mostRupiah, rupiah } from '../../src/domain/rupiah.ts';
import { makeStamp } from '../../src/domain/stamp.ts';
import { type Rank, summarize } from '../../src/domain/summary.ts';
import { dayOne, idOf } from './arbitrary.ts';

const born = makeStamp(1, 0, 'aaaaaaaaaa');
const siti: Customer = { id: idOf(1), born, name: 'Bu SITI', kind: 'buyer', tier: 'ordinary' };
const today = addDays(dayOne, 100);

let ids = 100;
function newId() {
	ids += 1;
	return idOf(ids);
}

function line(price: number): Line {
	return { product: idOf(2), name: 'Bolu', unit: 'loyang', quantity: 1, price: rupiah(price) };
}

function order(day: number, status: OrderStatus = 'done', price = 10_000): Order {
	const placed = addDays(dayOne, day);
	return { id: newId(), born, customer: siti.id, lines: [line(price)], placed, day: placed, status };
}

function entry(kind: 'kasbon' | 'payment', amount: number): Entry {
	return { id: newId(), born, kind, customer: siti.id, amount: rupiah(amount), day: dayOne, at: 0 };
}

describe('a summary', () => {
	test('of a customer without a history', () => {
		expect(summarize(siti, [], [], today)).toEqual({
			id: siti.id,
			orders: 0,
			spent: 0,
			balance: 0,
			standing: 'none',
			reason: { kind: 'none' },
			rank: [1, 1, 'bu siti'],
		});
	});

	test('counts neither cancelled nor deleted orders', () => {
		const orders = [order(90), order(95, 'cancelled'), { ...order(97), gone: born }, order(80, 'ordered')];
		expect(summarize(siti, orders, [], today)).toMatchObject({
			orders: 2,
			spent: 20_000,
			first: addDays(dayOne, 80),
			last: addDays(dayOne, 90),
		});
	});

	test('counts an order for Lebaran on the day it was placed', () => {
		const ahead: Order = { ...order(90), day: addDays(today, 200) };
		expect(summarize(siti, [ahead], [], today).last).toBe(addDays(dayOne, 90));
	});

	test('holds what is owed only where something is', () => {
		expect(summarize(siti, [], [entry('kasbon', 9000), entry('payment', 4000)], today)).toMatchObject({
			balance: 5000,
			owes: 5000,
		});
		for (const paid of [9000, 10_000]) {
			const summary = summarize(siti, [], [entry('kasbon', 9000), entry('payment', paid)], today);
			expect(summary.balance).toBe(9000 - paid);
			expect(summary).not.toHaveProperty('owes');
		}
	});

	test('can be made of the largest amounts the book takes', () => {
		const orders = [order(90, 'done', mostRupiah), order(91, 'done', mostRupiah)];
		const entries = [entry('kasbon', mostRupiah), entry('kasbon', mostRupiah)];
		expect(summarize(siti, orders, entries, today)).toMatchObject({
			spent: 2 * mostRupiah,
			owes: 2 * mostRupiah,
		});
	});

	test('follows the seller’s word', () => {
		const orders = [70, 77, 84, 91].map((day) => order(day));
		expect(summarize(siti, orders, [], today).standing).toBe('regular');
		expect(summarize({ ...siti, pin: 'not-regular' }, orders, [], today).reason).toEqual({
			kind: 'unpinned',
		});
		expect(summarize({ ...siti, pin: 'regular' }, [], [], today).standing).toBe('regular');
	});
});

test('customers rank: regulars, late ones among them, then who bought last, then by name', () => {
	const weekly = [70, 77, 84, 91].map((day) => order(day));
	const longAgo = [40, 47, 54, 61].map((day) => order(day));
	const ranked: [string, Rank][] = [
		['regular', summarize(siti, weekly, [], today).rank],
		['slipping', summarize(siti, longAgo, [], today).rank],
		['newcomer', summarize(siti, [order(99)], [], today).rank],
		['seldom', summarize(siti, [order(20)], [], today).rank],
		['nobody a', summarize({ ...siti, name: 'Agus' }, [], [], today).rank],
		['nobody b', summarize({ ...siti, name: 'budi' }, [], [], today).rank],
	];
	const sorted = [...ranked].reverse().sort(([, a], [, b]) => compareKeys(a, b));
	expect(sorted.map(([who]) => who)).toEqual(ranked.map(([who]) => who));
});

/** As IndexedDB compares array keys. */
function compareKeys(a: Rank, b: Rank): number {
	const first = a.findIndex((part, at) => part !== b[at]);
	if (first < 0) return 0;
	return (a[first] ?? 0) < (b[first] ?? 0) ? -1 : 1;
}
