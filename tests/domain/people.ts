import type { Customer } from '../../src/domain/customer.ts';
import type { Day, Moment } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Known } from '../../src/domain/known.ts';
import type { Order } from '../../src/domain/order.ts';
import { bornRow, type Fields } from '../../src/domain/row.ts';
import { makeStamp } from '../../src/domain/stamp.ts';
import { type Summary, summarize } from '../../src/domain/summary.ts';
import type { Touch } from '../../src/domain/touch.ts';
import { dayOne, idOf } from './arbitrary.ts';

const stamp = makeStamp(0, 0, 'aaaaaaaaaa');

/** Somebody of the book who can be written to, unless said otherwise. */
export function person(
	number: number,
	{ standing, ...fields }: Partial<Fields<Customer> & Pick<Summary, 'standing'>> = {},
): Known {
	const name = `Orang ${number}`;
	const phone = `628123456${String(number).padStart(4, '0')}`;
	const all: Fields<Customer> = { name, phone, kind: 'buyer', tier: 'ordinary', ...fields };
	const customer = bornRow<Customer>(idOf(number), all, stamp);
	const summary = summarize(customer, [], [], dayOne);
	return { customer, summary: standing ? { ...summary, standing } : summary };
}

/** Somebody whose number is not known. */
export function withoutPhone({ customer: { phone: _, ...customer }, summary }: Known): Known {
	return { customer, summary };
}

/** Noon of a day on this machine. */
export function noonOf(day: Day): Moment {
	return new Date(`${day}T12:00:00`).getTime();
}

/** A touch of that day; `later` orders those of one day. */
export function touchOn(customer: Id, day: Day, fields: Partial<Fields<Touch>> = {}, later = 0): Touch {
	const at = noonOf(day) + later;
	return bornRow<Touch>(
		idOf(0x100000 + at),
		{ kind: 'promo', customer, at, ...fields },
		makeStamp(at, 0, 'aaaaaaaaaa'),
	);
}

/** An order written down at noon of that day, to be handed over then unless said otherwise. */
export function orderOn(customer: Id, placed: Day, fields: Partial<Fields<Order>> = {}, later = 0): Order {
	const all: Fields<Order> = { customer, lines: [], placed, day: placed, status: 'done', ...fields };
	const at = noonOf(placed) + later;
	return bornRow<Order>(idOf(0x200000 + at), all, makeStamp(at, 0, 'aaaaaaaaaa'));
}
