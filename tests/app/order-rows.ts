import type { App } from '../../src/app/app.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Line, Order } from '../../src/domain/order.ts';
import type { Product } from '../../src/domain/product.ts';
import type { Fields } from '../../src/domain/row.ts';
import { type Rupiah, rupiah } from '../../src/domain/rupiah.ts';

/** Puts a product on the price list. */
export async function addProduct(
	{ book, platform }: App,
	name: string,
	price: number,
	rest: Partial<Fields<Product>> = {},
): Promise<Product> {
	const id = platform.newId();
	const rank = (await book.products()).length + 1;
	const fields = { name, unit: 'biji', price: rupiah(price), available: true, rank, ...rest };
	await book.commit([{ kind: 'add', store: 'product', id, fields }]);
	const product = await book.product(id);
	if (!product) throw new Error(`${name} is not in the book`);
	return product;
}

export function lineOf(product: Product, quantity: number, price: Rupiah = product.price): Line {
	const { id, name, unit } = product;
	return { product: id, name, unit, quantity, price };
}

/** Puts an order into the book, for tomorrow unless another day is given. */
export async function addOrderOf(
	{ book, platform }: App,
	lines: readonly Line[],
	rest: Partial<Fields<Order>> = {},
): Promise<Id> {
	const id = platform.newId();
	const today: Day = platform.today();
	const fields = { lines, placed: today, day: addDays(today, 1), status: 'ordered', ...rest } as const;
	await book.commit([{ kind: 'add', store: 'order', id, fields }]);
	return id;
}
