import type { Id } from './id.ts';
import type { Making } from './making.ts';
import { isToMake, type Order } from './order.ts';

/** How much of one product is to be made. */
export interface ProductSum {
	readonly product: Id;
	readonly name: string;
	readonly unit: string;
	readonly quantity: number;
}

/**
 * What orders come to, gifts among it, product by product, by name. Lines of a product sold by another unit than before
 * stand apart, since loyang and potong don't add up; where it was renamed, the latest order names it.
 */
export function sumProducts(orders: readonly Order[]): ProductSum[] {
	const sums = new Map<string, ProductSum>();
	const oldestFirst = [...orders].sort((a, b) => (a.born < b.born ? -1 : 1));
	for (const line of oldestFirst.flatMap(({ lines, gifts = [] }) => [...lines, ...gifts])) {
		const { product, name, unit } = line;
		const key = keyOf(line);
		sums.set(key, { product, name, unit, quantity: (sums.get(key)?.quantity ?? 0) + line.quantity });
	}
	return [...sums.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** A sum of a day, and how many of it are made. */
export interface MadeSum extends ProductSum {
	/** Never more than are wanted. */
	readonly made: number;
	/** So many of them are in orders that are ready: made, whatever was ticked off. */
	readonly ready: number;
}

/**
 * The sums with what was made for them: what was ticked off, and never less than orders that are ready took. What two
 * phones both ticked off counts once at most.
 */
export function withMade(
	sums: readonly ProductSum[],
	makings: readonly Making[],
	ready: readonly ProductSum[] = [],
): MadeSum[] {
	const made = new Map<string, number>();
	for (const making of makings)
		if (!making.gone) made.set(keyOf(making), (made.get(keyOf(making)) ?? 0) + making.quantity);
	const taken = new Map(ready.map((sum) => [keyOf(sum), sum.quantity]));
	return sums.map((sum) => {
		const ready = taken.get(keyOf(sum)) ?? 0;
		return { ...sum, ready, made: Math.min(sum.quantity, Math.max(made.get(keyOf(sum)) ?? 0, ready)) };
	});
}

/** What the orders of a day ask for, and how much of it is made: what was handed over was made, too. */
export function dayOfMaking(orders: readonly Order[], makings: readonly Making[]): MadeSum[] {
	const wanted = orders.filter(({ status }) => status !== 'cancelled');
	const ready = wanted.filter((order) => !isToMake(order));
	return withMade(sumProducts(wanted), makings, sumProducts(ready));
}

/** How much of some sums is not made yet; nothing of those that are made. */
export function notMade(sums: readonly MadeSum[]): ProductSum[] {
	return sums.map(({ quantity, made, ...sum }) => ({ ...sum, quantity: quantity - made }));
}

function keyOf({ product, unit }: Pick<ProductSum, 'product' | 'unit'>): string {
	return `${product} ${unit}`;
}

function sortKey({ name, product, unit }: ProductSum): string {
	return `${name.toLowerCase()} ${product} ${unit}`;
}
