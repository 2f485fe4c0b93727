import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voidId } from '../../src/domain/change.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import { balanceOf, type Entry, type EntryKind, entryKinds } from '../../src/domain/ledger.ts';
import { type Order, orderStatuses, orderTotal } from '../../src/domain/order.ts';
import { rupiah, sumRupiah } from '../../src/domain/rupiah.ts';
import { owedSince, settle } from '../../src/domain/settlement.ts';
import { makeStamp } from '../../src/domain/stamp.ts';
import { dayOne, idOf } from './arbitrary.ts';

const born = makeStamp(1, 0, 'aaaaaaaaaa');
const customer = idOf(1);

function entry(at: number, kind: EntryKind, amount: number, order?: Id): Entry {
	const day = addDays(dayOne, at);
	return {
		id: idOf(100 + at),
		born,
		kind,
		customer,
		amount: rupiah(amount),
		day,
		at,
		...(order && { order }),
	};
}

function order(at: number, total: number, status: Order['status'] = 'ordered'): Order {
	const line = { product: idOf(9), name: 'Nastar', unit: 'toples', quantity: 1, price: rupiah(total) };
	const day = addDays(dayOne, at);
	return { id: idOf(at), born, customer, lines: [line], placed: dayOne, day, status };
}

describe('an account', () => {
	test('pays the oldest debt first, in whatever order the entries came', () => {
		const [old, young] = [entry(1, 'kasbon', 10_000), entry(2, 'kasbon', 20_000)];
		const { debts, credit } = settle([], [young, entry(3, 'payment', 15_000), old]);
		expect(debts).toEqual([{ entry: young, left: 15_000 }]);
		expect(credit).toBe(0);
		expect(owedSince({ debts })).toBe(young.day);
	});

	test('keeps what is over for the next order, the one handed over first', () => {
		const [next, later] = [order(5, 30_000), order(9, 40_000)];
		const paid = [entry(1, 'kasbon', 10_000), entry(2, 'payment', 50_000)];
		const { orders, credit, debts } = settle([later, next], paid);
		expect(debts).toEqual([]);
		expect(credit).toBe(0);
		expect(orders.get(next.id)).toEqual({ paid: 30_000, owes: 0, unbooked: 30_000 });
		expect(orders.get(later.id)).toEqual({ paid: 10_000, owes: 30_000, unbooked: 40_000 });
	});

	test('a deposit is held for its order, though an old debt waits', () => {
		const cake = order(9, 75_000);
		const facts = [entry(1, 'kasbon', 20_000), entry(2, 'deposit', 25_000, cake.id)];
		const { orders, debts } = settle([cake], facts);
		expect(orders.get(cake.id)).toEqual({ paid: 25_000, owes: 50_000, unbooked: 75_000 });
		expect(debts.map(({ left }) => left)).toEqual([20_000]);
	});

	test('handed over, an order owes what was written down of it, less its deposit', () => {
		const cake = order(9, 75_000, 'done');
		const facts = [entry(1, 'deposit', 25_000, cake.id), entry(2, 'kasbon', 75_000, cake.id)];
		expect(settle([cake], facts).orders.get(cake.id)).toEqual({ paid: 25_000, owes: 50_000, unbooked: 0 });
		expect(settle([cake], []).orders.get(cake.id)).toEqual({ paid: 0, owes: 0, unbooked: 0 });
	});

	test('cancelled, its deposit is the customer’s again; forfeited, it is not', () => {
		const cake = order(9, 75_000, 'cancelled');
		const deposit = entry(1, 'deposit', 25_000, cake.id);
		expect(settle([cake], [deposit]).credit).toBe(25_000);
		const kept = settle([cake], [deposit, entry(2, 'correction', 25_000, cake.id)]);
		expect([kept.credit, kept.debts]).toEqual([0, []]);
	});

	test('of more kasbon than an order costs, no more than its total counts as paid for it', () => {
		const cake = order(9, 75_000, 'done');
		const facts = [entry(1, 'kasbon', 90_000, cake.id), entry(2, 'payment', 80_000, cake.id)];
		const { orders, debts, credit } = settle([cake], facts);
		expect(orders.get(cake.id)).toEqual({ paid: 75_000, owes: 10_000, unbooked: 0 });
		expect([debts.map(({ left }) => left), credit]).toEqual([[10_000], 0]);
	});

	test('an opening balance and a correction go either way; what was voided goes nowhere', () => {
		const wrong = entry(3, 'kasbon', 99_000);
		const taken: Entry = { ...entry(4, 'void', 99_000), id: voidId(wrong.id), voids: wrong.id };
		const facts = [entry(1, 'opening', 50_000), entry(2, 'correction', -20_000), wrong, taken];
		expect(settle([], facts).debts.map(({ left }) => left)).toEqual([30_000]);
	});
});

describe('laws', () => {
	const anyOrders = fc
		.array(
			fc.record({ total: fc.integer({ min: 0, max: 90_000 }), status: fc.constantFrom(...orderStatuses) }),
			{
				maxLength: 5,
			},
		)
		.map((all) => all.map(({ total, status }, at) => order(at + 1, total, status)));
	const anyEntries = fc
		.array(
			fc.record({
				kind: fc.constantFrom(...entryKinds),
				amount: fc.integer({ min: 1, max: 90_000 }),
				order: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
				back: fc.boolean(),
			}),
			{ maxLength: 14 },
		)
		.map((all) =>
			all.map(({ kind, amount, order, back }, at): Entry => {
				const made = entry(at, kind, amount, order === undefined ? undefined : idOf(order));
				if (kind === 'void') return { ...made, voids: idOf(100 + Math.floor(at / 2)) };
				const isEither = kind === 'opening' || kind === 'correction';
				return isEither && back ? { ...made, amount: rupiah(-amount) } : made;
			}),
		);
	const runs = { numRuns: 1_000 };

	test('debts less what is held and what is theirs come to the balance', () => {
		fc.assert(
			fc.property(anyOrders, anyEntries, (orders, entries) => {
				const { debts, credit, orders: money } = settle(orders, entries);
				const open = orders.filter(({ status }) => status === 'ordered' || status === 'ready');
				const held = open.map(({ id }) => {
					const { owes, unbooked } = money.get(id) ?? { owes: 0, unbooked: 0 };
					const left = debts.filter(({ entry }) => entry.order === id).map(({ left }) => left);
					return unbooked - (owes - sumRupiah(left));
				});
				const owed = sumRupiah(debts.map(({ left }) => left));
				expect(owed - credit - held.reduce((sum, part) => sum + part, 0)).toBe(balanceOf(entries));
			}),
			runs,
		);
	});

	test('the sum of all balances is the sum of all entries', () => {
		fc.assert(
			fc.property(fc.array(anyEntries, { maxLength: 4 }), (accounts) => {
				const apart = accounts.map((entries) => balanceOf(entries));
				// Ids are those of one account each: together they would void one another's.
				const together = accounts.flatMap((entries, at) => entries.map((one) => renamed(one, at)));
				expect(sumRupiah(apart)).toBe(balanceOf(together));
			}),
			runs,
		);
	});

	test('no order is settled beyond its total, or owes beyond what was written down of it', () => {
		fc.assert(
			fc.property(anyOrders, anyEntries, (orders, entries) => {
				const { orders: money } = settle(orders, entries);
				for (const one of orders) {
					const { paid = 0, owes = 0 } = money.get(one.id) ?? {};
					const booked = entries.filter(
						({ order, kind, amount }) =>
							order === one.id && amount > 0 && kind !== 'void' && kind !== 'payment' && kind !== 'deposit',
					);
					const most = Math.max(orderTotal(one), sumRupiah(booked.map(({ amount }) => amount)));
					expect(paid).toBeGreaterThanOrEqual(0);
					expect(paid).toBeLessThanOrEqual(orderTotal(one));
					expect(owes).toBeGreaterThanOrEqual(0);
					expect(paid + owes).toBeLessThanOrEqual(most);
				}
			}),
			runs,
		);
	});

	test('the order in which orders and entries arrive changes nothing', () => {
		const arrival = fc
			.tuple(anyOrders, anyEntries)
			.chain(([orders, entries]) =>
				fc.tuple(
					fc.constant({ orders, entries }),
					fc.shuffledSubarray(orders, { minLength: orders.length }),
					fc.shuffledSubarray(entries, { minLength: entries.length }),
				),
			);
		fc.assert(
			fc.property(arrival, ([written, orders, entries]) => {
				const [before, after] = [settle(written.orders, written.entries), settle(orders, entries)];
				expect([after.debts, after.credit]).toEqual([before.debts, before.credit]);
				expect(Object.fromEntries(after.orders)).toEqual(Object.fromEntries(before.orders));
			}),
			runs,
		);
	});
});

function renamed(one: Entry, at: number): Entry {
	const name = (id: Id) => `${id.slice(0, 9)}${at}${id.slice(10)}` as Id;
	return { ...one, id: name(one.id), ...(one.voids && { voids: name(one.voids) }) };
}
