import { addDays, type Day, dayNumber } from '../day.ts';
import { type Line, linesTotal, type Order, type OrderStatus } from '../order.ts';
import { between, chance, pick, shuffled } from '../random.ts';
import { bornRow } from '../row.ts';
import type { Person } from './customers.ts';
import { habitOf, type Ware } from './habit.ts';
import type { Making } from './making.ts';
import { ordersAgo } from './rhythm.ts';

interface Buyer extends Person {
	/** Fills the next order. */
	readonly lines: () => Line[];
}

/**
 * The orders of a few months, in the order in which they were written down: all that was to be
 * handed over before today has ended; today, tomorrow and some days after have open ones.
 */
export function sampleOrders(making: Making, people: readonly Person[], wares: readonly Ware[]): Order[] {
	const { random, today, shop } = making;
	const customers: Buyer[] = people.map((person) => ({ ...person, lines: habitOf(person, wares, random) }));
	const regulars = customers.filter(({ story }) => story === 'regular');
	const yesterday = addDays(today, -1);
	const lead = () => between(random, ...shop.lead);

	const past = customers.flatMap((customer) =>
		ordersAgo(customer.story, customer.gap, random).map((ago) => {
			const placed = addDays(today, -ago);
			const day = earlier(addDays(placed, lead()), yesterday);
			return order(making, customer, placed, day, 'done');
		}),
	);
	const cancelled = shuffled(random, regulars)
		.slice(0, 3)
		.map((customer) => {
			const placed = addDays(today, -between(random, 10, 60));
			return order(making, customer, placed, earlier(addDays(placed, lead()), yesterday), 'cancelled');
		});
	const expected = customers.filter(({ story }) => ['regular', 'new', 'seldom'].includes(story));
	const days = comingDays(making);
	const coming = shuffled(random, expected)
		.slice(0, days.length)
		.map((customer, at) => {
			const day = days[at] ?? today;
			// The first of today stands packed, and one of tomorrow's in good time.
			const status = at === 0 || at === 3 ? 'ready' : 'ordered';
			return order(making, customer, earlier(addDays(day, -lead()), today), day, status);
		});
	return [...past, ...cancelled, ...coming].sort((a, b) => dayNumber(a.placed) - dayNumber(b.placed));
}

/** Hand-over days of what is still open: a few today, more tomorrow, some later. */
function comingDays({ random, today }: Making): Day[] {
	const times = (count: number, ahead: () => number) =>
		Array.from({ length: count }, () => addDays(today, ahead()));
	return [
		...times(between(random, 2, 3), () => 0),
		...times(between(random, 4, 6), () => 1),
		...times(between(random, 2, 3), () => between(random, 2, 6)),
	];
}

function order(
	{ newId, born, random, shop }: Making,
	{ row, lines: take }: Buyer,
	placed: Day,
	day: Day,
	status: OrderStatus,
): Order {
	const lines = take();
	const gift = shop.gift && linesTotal(lines) >= shop.gift.from ? shop.gift.note : undefined;
	const note = gift ?? (chance(random, 0.12) ? pick(random, shop.notes) : undefined);
	return bornRow<Order>(
		newId(),
		{ customer: row.id, lines, placed, day, status, ...(note && { note }) },
		born,
	);
}

function earlier(a: Day, b: Day): Day {
	return a < b ? a : b;
}
