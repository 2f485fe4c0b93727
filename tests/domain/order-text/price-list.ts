import type { HeardLine, HeardOrder } from '../../../src/domain/order-text/read-order-text.ts';
import type { Product } from '../../../src/domain/product.ts';
import { rupiah } from '../../../src/domain/rupiah.ts';
import { sampleShops } from '../../../src/domain/sample/shops.ts';
import { makeStamp } from '../../../src/domain/stamp.ts';
import { idOf } from '../arbitrary.ts';

/** What one of the sample shops sells. */
export function priceList(key: string): Product[] {
	const shop = sampleShops.find((each) => each.key === key);
	if (!shop) throw new Error(`there is no shop ${key}`);
	return shop.products.map((product) => productOf(product.name, product.unit, product.price));
}

/** Products by name and unit, in this order. */
export function productsNamed(...names: readonly (readonly [name: string, unit: string])[]): Product[] {
	return names.map(([name, unit]) => productOf(name, unit, 10_000));
}

let made = 0;

function productOf(name: string, unit: string, price: number): Product {
	made += 1;
	const row = { id: idOf(made), born: makeStamp(0, 0, 'test') };
	return { ...row, name, unit, price: rupiah(price), available: true, rank: made };
}

/** What was read, by the names of the products. */
export function linesRead(
	order: { readonly lines: readonly Pick<HeardLine, 'product' | 'quantity'>[] },
	products: readonly Product[],
): Record<string, number> {
	const nameOf = (id: string) => products.find((product) => product.id === id)?.name ?? id;
	return Object.fromEntries(order.lines.map((line) => [nameOf(line.product), line.quantity]));
}

/** All that is said in a text: its words, numbers and emojis, in their order. */
export function letters(text: string): string {
	return (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\p{Extended_Pictographic}/gu) ?? []).join('');
}

/** The letters and numbers of a message that no field accounts for. */
export function unheard(text: string, { heard }: HeardOrder): string {
	let left = text;
	for (const [start, end] of heard) {
		left = `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`;
	}
	return letters(left);
}
