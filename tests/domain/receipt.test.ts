import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, entryKinds } from '../../src/domain/ledger.ts';
import type { Order, OrderStatus } from '../../src/domain/order.ts';
import { receiptMoney } from '../../src/domain/receipt.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { settle } from '../../src/domain/settlement.ts';
import { makeStamp } from '../../src/domain/stamp.ts';
import { dayOne, idOf } from './arbitrary.ts';

const born = makeStamp(1, 0, 'phone');
const [id, other] = [idOf(1), idOf(2)];

function order(price: number, status: OrderStatus = 'ordered'): Order {
	const line = { product: idOf(9), name: 'Bolu', unit: 'loyang', quantity: 1, price: rupiah(price) };
	return { id, born, lines: [line], placed: dayOne, day: dayOne, status };
}

let made = 100;
function entry(kind: Entry['kind'], amount: number, of?: typeof id): Entry {
	made += 1;
	return {
		id: idOf(made),
		born,
		kind,
		customer: idOf(8),
		amount: rupiah(amount),
		day: dayOne,
		at: made,
		...(of && { order: of }),
	};
}

const money = (one: Order, ...entries: Entry[]) => receiptMoney(id, settle([one], entries));

describe('a receipt says', () => {
	test('nothing of money where none has moved', () => {
		expect(money(order(80_000))).toEqual({ paid: 0, left: 0, balance: 0 });
		expect(money(order(80_000, 'done'))).toEqual({ paid: 0, left: 0, balance: 0 });
	});

	test('what was paid in advance and what is left', () => {
		expect(money(order(80_000), entry('deposit', 30_000, id))).toEqual({
			paid: 30_000,
			left: 50_000,
			balance: 0,
		});
	});

	test('that all is paid', () => {
		const entries = [entry('deposit', 30_000, id), entry('payment', 50_000, id)];
		expect(money(order(80_000), ...entries)).toEqual({ paid: 80_000, left: 0, balance: 0 });
	});

	test('once handed over on credit, what is owed altogether, and not twice the same', () => {
		expect(money(order(80_000, 'done'), entry('kasbon', 80_000, id))).toEqual({
			paid: 0,
			left: 0,
			balance: 80_000,
		});
		const part = [entry('kasbon', 80_000, id), entry('payment', 30_000, id)];
		expect(money(order(80_000, 'done'), ...part)).toEqual({ paid: 30_000, left: 50_000, balance: 0 });
		expect(money(order(80_000, 'done'), ...part, entry('kasbon', 7_000, other))).toEqual({
			paid: 30_000,
			left: 50_000,
			balance: 57_000,
		});
	});

	test('what is theirs', () => {
		expect(money(order(80_000, 'done'), entry('payment', 5_000)).balance).toBe(-5_000);
	});
});

test('what was paid and what is left of an order that waits come to its price, whatever else was booked', () => {
	const anyEntry = fc
		.record({
			kind: fc.constantFrom(...entryKinds.filter((kind) => kind !== 'void')),
			amount: fc.integer({ min: 1, max: 200_000 }),
			of: fc.constantFrom(id, other, undefined),
		})
		.map(({ kind, amount, of }) =>
			entry(kind, amount, kind === 'payment' || kind === 'deposit' ? of : undefined),
		);
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 100_000 }), fc.array(anyEntry), (price, entries) => {
			const { paid, left } = money(order(price), ...entries);
			expect(paid === 0 ? left : paid + left).toBe(paid === 0 ? 0 : price);
		}),
		{ numRuns: 1_000 },
	);
});
