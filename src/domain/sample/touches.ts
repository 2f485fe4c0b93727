import { addDays, type Day } from '../day.ts';
import type { Id } from '../id.ts';
import { isOpen, type Order } from '../order.ts';
import { between, shuffled } from '../random.ts';
import type { Touch, TouchKind } from '../touch.ts';
import type { Person } from './customers.ts';
import { type Making, madeRow, momentOn } from './making.ts';

/** Some messages that were sent: thanks, confirmations of what is still open, a greeting to who stays away. */
export function sampleTouches(making: Making, people: readonly Person[], orders: readonly Order[]): Touch[] {
	const { random, today } = making;
	const reachable = people.filter(({ row }) => row.phone);
	const touch = (kind: TouchKind, day: Day, customer: Id, order?: Id) =>
		madeRow<Touch>(making, { kind, at: momentOn(day, making), customer, order });
	const some = (count: number, kind: TouchKind, of: readonly Order[], when: 'day' | 'placed') =>
		shuffled(random, of)
			.filter(({ customer }) => reachable.some(({ row }) => row.id === customer))
			.slice(0, count)
			.flatMap((order) => (order.customer ? touch(kind, order[when], order.customer, order.id) : []));
	const done = orders.filter(({ status }) => status === 'done').slice(-20);
	const slipping = reachable.find(({ story }) => story === 'slipping');
	return [
		...some(4, 'thanks', done, 'day'),
		...some(3, 'confirmation', orders.filter(isOpen), 'placed'),
		...(slipping ? [touch('greeting', addDays(today, -between(random, 2, 6)), slipping.row.id)] : []),
	].sort((a, b) => a.at - b.at);
}
