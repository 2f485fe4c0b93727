import { addDays, type Day } from '../day.ts';
import { isOpen, type Order } from '../order.ts';
import { between, shuffled } from '../random.ts';
import { bornRow } from '../row.ts';
import type { Touch, TouchKind } from '../touch.ts';
import type { Person } from './customers.ts';
import { type Making, momentOn } from './making.ts';

/** Some messages that were sent: thanks, confirmations of what is still open, a greeting to who stays away. */
export function sampleTouches(making: Making, people: readonly Person[], orders: readonly Order[]): Touch[] {
	const { random, today, newId, born } = making;
	const reachable = new Set(people.flatMap(({ row }) => (row.phone ? [row.id] : [])));
	const touch = (kind: TouchKind, day: Day, about: Pick<Touch, 'customer' | 'order'>) =>
		bornRow<Touch>(newId(), { kind, at: momentOn(day, making), ...about }, born);
	const ofOrder = (kind: TouchKind, { id, customer }: Order, day: Day) =>
		customer && reachable.has(customer) ? [touch(kind, day, { customer, order: id })] : [];

	const done = orders.filter(({ status }) => status === 'done').slice(-20);
	const slipping = people.filter(({ row, story }) => story === 'slipping' && row.phone);
	return [
		...shuffled(random, done)
			.slice(0, 5)
			.flatMap((order) => ofOrder('thanks', order, order.day)),
		...shuffled(random, orders.filter(isOpen))
			.slice(0, 4)
			.flatMap((order) => ofOrder('confirmation', order, order.placed)),
		...slipping
			.slice(0, 1)
			.map(({ row }) => touch('greeting', addDays(today, -between(random, 2, 6)), { customer: row.id })),
	].sort((a, b) => a.at - b.at);
}
