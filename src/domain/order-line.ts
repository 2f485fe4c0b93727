import type { Tier } from './customer.ts';
import { AppError, attempt, type ErrorCode, problemOf } from './errors.ts';
import type { Id } from './id.ts';
import { type Line, linesTotal, lineTotal } from './order.ts';
import { parsePrice, parseQuantity } from './parse-number.ts';
import { type Product, priceFor } from './product.ts';
import { dots, type Rupiah } from './rupiah.ts';

/** A line that is being written: quantity and price as typed, right or wrong. */
export interface TypedLine {
	readonly product: Id;
	readonly name: string;
	readonly unit: string;
	readonly quantity: string;
	/** Another price than that of the list; without it the list counts. */
	readonly price?: string | undefined;
	/** The price to fall back on should the product leave the list. */
	readonly last: Rupiah;
}

/** The price list by product. */
export type PriceList = ReadonlyMap<Id, Product>;

export function priceList(products: readonly Product[]): PriceList {
	return new Map(products.map((product) => [product.id, product]));
}

/** What a line costs unless another price is typed: the list's for the tier, or the last where it has none. */
export function listPrice(line: TypedLine, list: PriceList, tier: Tier): Rupiah {
	const product = list.get(line.product);
	return product ? priceFor(product, tier) : line.last;
}

/** A line of an order as it is opened again: a price other than the list's of today stays. */
export function typedLine(line: Line, list: PriceList, tier: Tier): TypedLine {
	const { product, name, unit, quantity, price } = line;
	const typed = { product, name, unit, quantity: dots(quantity), last: price };
	return listPrice(typed, list, tier) === price ? typed : { ...typed, price: dots(price) };
}

/** The line as it will be written. Throws `quantity`, or `price` for one that can't be read or is beyond all measure. */
export function readLine(typed: TypedLine, list: PriceList, tier: Tier): Line {
	const { product, name, unit } = typed;
	const quantity = parseQuantity(typed.quantity);
	const price = typed.price === undefined ? listPrice(typed, list, tier) : parsePrice(typed.price);
	const line = { product, name, unit, quantity, price };
	try {
		lineTotal(line);
	} catch (error) {
		throw new AppError('price', error);
	}
	return line;
}

/** What is wrong with a line, if anything. */
export function lineProblem(typed: TypedLine, list: PriceList, tier: Tier): ErrorCode | undefined {
	return problemOf(() => readLine(typed, list, tier));
}

/** What the lines come to so far, those that can't be read left out. */
export function typedTotal(lines: readonly TypedLine[], list: PriceList, tier: Tier): Rupiah {
	const isReadable = (line: TypedLine) => lineProblem(line, list, tier) === undefined;
	return linesTotal(lines.filter(isReadable).map((line) => readLine(line, list, tier)));
}

/** How many are typed; 0 where it is no number an order could have. */
export function typedCount(line: TypedLine | undefined): number {
	return attempt(() => line && parseQuantity(line.quantity)) ?? 0;
}

/** The lines with so many of a product: a new line where it had none, no line where none are left. */
export function withCount(
	lines: readonly TypedLine[],
	product: Pick<Product, 'id' | 'name' | 'unit'>,
	count: number,
	price: Rupiah,
): readonly TypedLine[] {
	const at = lines.findIndex((line) => line.product === product.id);
	if (count === 0) return lines.filter((_, other) => other !== at);
	const quantity = dots(count);
	if (at >= 0) return changeLine(lines, at, { quantity });
	const { id, name, unit } = product;
	return [...lines, { product: id, name, unit, quantity, last: price }];
}

export function changeLine(
	lines: readonly TypedLine[],
	at: number,
	change: Partial<Pick<TypedLine, 'quantity' | 'price'>>,
): readonly TypedLine[] {
	return lines.map((line, other) => (other === at ? { ...line, ...change } : line));
}
