import { linesTotal, type Order } from './order.ts';
import type { Rupiah } from './rupiah.ts';

/**
 * What is left of an order once everything in it was made, gifts among it; below zero it was a loss. Unknown where
 * it is not known of every line what it cost. What bringing it costs is neither gain nor loss.
 */
export function profitOf({
	lines,
	gifts = [],
	discount = 0 as Rupiah,
}: Pick<Order, 'lines' | 'gifts' | 'discount'>): Rupiah | undefined {
	let left = Math.max(0, linesTotal(lines) - discount);
	for (const { cost, quantity } of [...lines, ...gifts]) {
		if (cost === undefined) return undefined;
		left -= cost * quantity;
	}
	return left as Rupiah;
}

/** What is left of several orders; unknown where it is of one of them. */
export function profitOfAll(orders: readonly Order[]): Rupiah | undefined {
	let sum = 0;
	for (const order of orders) {
		const profit = profitOf(order);
		if (profit === undefined) return undefined;
		sum += profit;
	}
	return sum as Rupiah;
}
