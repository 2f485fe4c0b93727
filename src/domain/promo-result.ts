import { addDays, dayOf } from './day.ts';
import type { Id } from './id.ts';
import { type Order, purchaseDay } from './order.ts';
import { reachedBy } from './promo-progress.ts';
import type { Touch } from './touch.ts';

/** What came of a promo. */
export interface PromoResult {
	readonly reached: number;
	/** How many of those ordered within two weeks. */
	readonly ordered: number;
}

const answerDays = 14;

/** What came of the touches of a promo, by the orders of those it reached. */
export function promoResult(touches: readonly Touch[], orders: readonly Order[]): PromoResult {
	const byCustomer = new Map<Id, Order[]>();
	for (const order of orders) {
		if (!order.customer) continue;
		const others = byCustomer.get(order.customer);
		if (others) others.push(order);
		else byCustomer.set(order.customer, [order]);
	}
	const answered = touches.filter(({ customer, ...touch }) =>
		(customer && byCustomer.get(customer))?.some((order) => answers(order, touch)),
	);
	return { reached: reachedBy(touches).length, ordered: reachedBy(answered).length };
}

/** Written down after the message, and bought no more than two weeks later. */
function answers(order: Order, { born, at }: Pick<Touch, 'born' | 'at'>): boolean {
	const day = purchaseDay(order);
	const written = dayOf(at);
	if (order.gone || order.status === 'cancelled') return false;
	return order.born > born && day >= written && day <= addDays(written, answerDays);
}
