import type { Id } from './id.ts';
import type { Line, Order } from './order.ts';

/** How much of one product is to be made. */
export interface ProductSum {
	readonly product: Id;
	readonly name: string;
	readonly unit: string;
	readonly quantity: number;
}

/**
 * What orders come to, product by product, by name. Lines of a product sold by another unit than before
 * stand apart, since loyang and potong don't add up; where it was renamed, the latest order names it.
 */
export function sumProducts(orders: readonly Order[]): ProductSum[] {
	const sums = new Map<string, ProductSum>();
	const oldestFirst = [...orders].sort((a, b) => (a.born < b.born ? -1 : 1));
	for (const line of oldestFirst.flatMap((order) => order.lines)) {
		const { product, name, unit } = line;
		const key = keyOf(line);
		sums.set(key, { product, name, unit, quantity: (sums.get(key)?.quantity ?? 0) + line.quantity });
	}
	return [...sums.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function keyOf({ product, unit }: Line): string {
	return `${product} ${unit}`;
}

function sortKey({ name, product, unit }: ProductSum): string {
	return `${name.toLowerCase()} ${product} ${unit}`;
}
