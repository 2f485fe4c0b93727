import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Promo } from '../../src/domain/promo.ts';
import { countRest, promosOn, reachedBy } from '../../src/domain/promo-progress.ts';
import { promoQueue } from '../../src/domain/promo-queue.ts';
import { bornRow, type Fields } from '../../src/domain/row.ts';
import { makeStamp } from '../../src/domain/stamp.ts';
import { idOf } from './arbitrary.ts';
import { person, touchOn, withoutPhone } from './people.ts';

const today = '2026-11-22' as Day;

function promoFor(queue: readonly Id[], fields: Partial<Fields<Promo>> = {}): Promo {
	return bornRow<Promo>(
		idOf(0x300000),
		{ text: 'Halo {nama}', wanted: {}, queue, daily: 20, begun: today, status: 'running', ...fields },
		makeStamp(0, 0, 'aaaaaaaaaa'),
	);
}

const anyIds = fc.uniqueArray(fc.nat(11).map(idOf));

describe('in any queue', () => {
	test('everybody who is in the book stands in exactly one place', () => {
		fc.assert(
			fc.property(anyIds, anyIds, anyIds, anyIds, anyIds, (queue, there, sent, skipped, other) => {
				const people = there.map((id, at) => {
					const known = person(Number.parseInt(id.slice(-2), 16), at % 3 === 0 ? { promos: false } : {});
					return at % 4 === 0 ? withoutPhone(known) : known;
				});
				const touches = sent.filter((id) => queue.includes(id)).map((id) => touchOn(id, today));
				const lately = [...touches, ...other.map((id) => touchOn(id, addDays(today, -2)))];
				const stand = promoQueue(promoFor(queue, { skipped }), people, touches, lately, today);
				const places = [
					...stand.waiting,
					...stand.held.map(({ known }) => known),
					...stand.skipped,
					...stand.sent.map(({ known }) => known),
				].map(({ customer }) => customer.id);
				expect(places.sort()).toEqual(queue.filter((id) => there.includes(id)).sort());
				const waiting = stand.waiting.map(({ customer }) => customer.id);
				expect(waiting).toEqual(queue.filter((id) => waiting.includes(id)));
			}),
		);
	});

	test('one chat after the other, however many a day, ends with everybody reached once', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), (people, daily) => {
				const all = Array.from({ length: people }, (_, at) => person(at));
				const promo = promoFor(all.map(({ customer }) => customer.id));
				const touches: ReturnType<typeof touchOn>[] = [];
				let days = 0;
				for (let day = today; countRest(promo, touches) > 0; day = addDays(day, 1)) {
					days += 1;
					while (promosOn(day, touches) < daily) {
						const [next] = promoQueue(promo, all, touches, touches, day).waiting;
						if (!next) break;
						touches.push(touchOn(next.customer.id, day, { promo: promo.id }, touches.length));
					}
				}
				expect(reachedBy(touches)).toEqual(promo.queue);
				expect(touches).toHaveLength(people);
				expect(days).toBe(Math.ceil(people / daily));
			}),
		);
	});
});

test('whoever was written to about something else waits a week, then comes up again', () => {
	const bu = person(1);
	const promo = promoFor([bu.customer.id]);
	const thanks = touchOn(bu.customer.id, today, { kind: 'thanks' });
	const on = (day: Day) => promoQueue(promo, [bu], [], [thanks], day);
	expect(on(today).held).toEqual([{ known: bu, reason: 'written' }]);
	expect(on(addDays(today, 7)).waiting).toEqual([bu]);
});

test('the latest one reached stands first', () => {
	const people = [person(1), person(2)];
	const ids = people.map(({ customer }) => customer.id);
	const touches = ids.map((id, at) => touchOn(id, today, {}, at));
	const { sent } = promoQueue(promoFor(ids), people, touches, touches, today);
	expect(sent.map(({ known }) => known)).toEqual([...people].reverse());
});

test('promos of all kinds count for the day, other messages do not', () => {
	const touches = [
		touchOn(idOf(1), today, { promo: idOf(50) }),
		touchOn(idOf(2), today, { promo: idOf(51) }, 1),
		touchOn(idOf(3), today, { kind: 'receipt' }, 2),
		touchOn(idOf(4), addDays(today, -1)),
		{ ...touchOn(idOf(5), today), gone: touchOn(idOf(5), today).born },
	];
	expect(promosOn(today, touches)).toBe(2);
});
