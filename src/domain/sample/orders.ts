import { addDays, type Day, dayNumber } from '../day.ts';
import { linesTotal, type Order, type OrderStatus } from '../order.ts';
import { between, chance, pick, shuffled } from '../random.ts';
import type { Person } from './customers.ts';
import { habitOf, type Ware } from './habit.ts';
import { earlier, type Making, madeRow } from './making.ts';
import { ordersAgo, type Story } from './rhythm.ts';

/**
 * The orders of a few months, in the order in which they were written down: all that was to be
 * handed over before today has ended; today, tomorrow and some days after have open ones.
 */
export function sampleOrders(making: Making, people: readonly Person[], wares: readonly Ware[]): Order[] {
	const { random, today, shop } = making;
	const { gift, notes } = shop;
	const customers = people.map((person) => {
		const fill = habitOf(person, wares, random);
		const order = (placed: Day, day: Day, status: OrderStatus) => {
			const lines = fill();
			const bonus = gift && linesTotal(lines) >= gift.from ? gift.note : undefined;
			const note = bonus ?? (chance(random, 0.12) ? pick(random, notes) : undefined);
			return madeRow<Order>(making, { customer: person.row.id, lines, placed, day, status, note });
		};
		return { ...person, order };
	});
	const lead = () => between(random, ...shop.lead);
	const ended = ({ order }: (typeof customers)[number], ago: number, status: OrderStatus) => {
		const placed = addDays(today, -ago);
		return order(placed, earlier(addDays(placed, lead()), addDays(today, -1)), status);
	};
	const some = (...stories: readonly Story[]) =>
		shuffled(random, customers).filter(({ story }) => stories.includes(story));
	const days = comingDays(making);
	return [
		...customers.flatMap((customer) =>
			ordersAgo(customer.story, customer.gap, random).map((ago) => ended(customer, ago, 'done')),
		),
		...some('regular')
			.slice(0, 3)
			.map((customer) => ended(customer, between(random, 10, 60), 'cancelled')),
		...some('regular', 'new', 'seldom')
			.slice(0, days.length)
			.map(({ order }, at) => {
				const day = days[at] ?? today;
				// The first of today stands packed, and one of tomorrow's in good time.
				return order(earlier(addDays(day, -lead()), today), day, at === 0 || at === 3 ? 'ready' : 'ordered');
			}),
	].sort((a, b) => dayNumber(a.placed) - dayNumber(b.placed));
}

/** Hand-over days of what is still open: a few today, more tomorrow, some later. */
function comingDays({ random, today }: Making): Day[] {
	const days = (least: number, most: number, ahead: () => number) =>
		Array.from({ length: between(random, least, most) }, () => addDays(today, ahead()));
	return [...days(2, 3, () => 0), ...days(4, 6, () => 1), ...days(2, 3, () => between(random, 2, 6))];
}
