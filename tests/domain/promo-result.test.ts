import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import { promoResult } from '../../src/domain/promo-result.ts';
import { idOf } from './arbitrary.ts';
import { orderOn, touchOn } from './people.ts';

const sent = '2026-11-22' as Day;
const [bu, pak, mbak] = [idOf(1), idOf(2), idOf(3)];

test('whoever ordered within two weeks of the message counts, once', () => {
	const touches = [bu, pak, mbak].map((id, at) => touchOn(id, sent, {}, at));
	const orders = [
		orderOn(bu, addDays(sent, 14)),
		orderOn(bu, addDays(sent, 3)),
		orderOn(pak, addDays(sent, 15)),
	];
	expect(promoResult(touches, orders)).toEqual({ reached: 3, ordered: 1 });
});

test('an order for a later day counts by the day it was given', () => {
	const order = orderOn(bu, addDays(sent, 5), { day: addDays(sent, 40), status: 'ordered' });
	expect(promoResult([touchOn(bu, sent)], [order]).ordered).toBe(1);
});

test('an order of the same day counts only when it came after the message', () => {
	const touch = touchOn(bu, sent, {}, 1_000);
	expect(promoResult([touch], [orderOn(bu, sent, {}, 999)]).ordered).toBe(0);
	expect(promoResult([touch], [orderOn(bu, sent, {}, 1_001)]).ordered).toBe(1);
});

test('what was bought before and written down later is no answer', () => {
	const late = orderOn(bu, addDays(sent, 2), { day: addDays(sent, -1) });
	expect(promoResult([touchOn(bu, sent)], [late]).ordered).toBe(0);
});

test('cancelled and deleted orders are no answers', () => {
	const order = orderOn(bu, addDays(sent, 1));
	const orders = [
		{ ...order, status: 'cancelled' as const },
		{ ...order, gone: order.born },
	];
	expect(promoResult([touchOn(bu, sent)], orders).ordered).toBe(0);
});

test('never more answer than were reached', () => {
	const anyDays = fc.integer({ min: -20, max: 30 });
	const anyone = fc.nat(4).map(idOf);
	fc.assert(
		fc.property(fc.array(anyone), fc.array(fc.tuple(anyone, anyDays)), (written, ordered) => {
			const touches = written.map((id, at) => touchOn(id, sent, {}, at));
			const orders = ordered.map(([id, days]) => orderOn(id, addDays(sent, days)));
			const result = promoResult(touches, orders);
			expect(result.reached).toBe(new Set(written).size);
			expect(result.ordered).toBeLessThanOrEqual(result.reached);
		}),
	);
});
