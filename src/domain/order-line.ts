import type { OwnPrice } from './customer.ts';
import { AppError, attempt, type ErrorCode, problemOf } from './errors.ts';
import type { Id } from './id.ts';
import { type Line, linesTotal, lineTotal } from './order.ts';
import { parsePrice, parseQuantity } from './parse-number.ts';
import { type Buyer, type Price, priceOf } from './price.ts';
import type { Product } from './product.ts';
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
	/** What one cost to make when the line was written down. */
	readonly cost?: Rupiah | undefined;
	/** The price is to be the buyer's own from now on; `false` to forget the one they have. */
	readonly remember?: boolean | undefined;
}

/** The price list by product. */
export type PriceList = ReadonlyMap<Id, Product>;

export function priceList(products: readonly Product[]): PriceList {
	return new Map(products.map((product) => [product.id, product]));
}

/** What one costs unless another price is typed, and why: by the list, or the last price where it has none. */
export function listPrice(line: TypedLine, list: PriceList, { tier, prices }: Buyer): Price {
	const product = list.get(line.product);
	if (!product) return { price: line.last };
	const buyer = { tier, ...(line.remember !== false && prices && { prices }) };
	return priceOf(product, buyer, typedCount(line));
}

/** A line of an order as it is opened again: a price other than the list's of today stays. */
export function typedLine(line: Line, list: PriceList, buyer: Buyer): TypedLine {
	const { product, name, unit, quantity, price, cost } = line;
	const typed = { product, name, unit, quantity: dots(quantity), last: price, cost };
	return listPrice(typed, list, buyer).price === price ? typed : { ...typed, price: dots(price) };
}

/** The line as it will be written. Throws `quantity`, or `price` for one that can't be read or is beyond all measure. */
export function readLine(typed: TypedLine, list: PriceList, buyer: Buyer): Line {
	const { product, name, unit, cost = list.get(product)?.cost } = typed;
	const quantity = parseQuantity(typed.quantity);
	const price = typed.price === undefined ? listPrice(typed, list, buyer).price : parsePrice(typed.price);
	const line = { product, name, unit, quantity, price, ...(cost !== undefined && { cost }) };
	try {
		lineTotal(line);
	} catch (error) {
		throw new AppError('price', error);
	}
	return line;
}

/** What is wrong with a line, if anything. */
export function lineProblem(typed: TypedLine, list: PriceList, buyer: Buyer): ErrorCode | undefined {
	return problemOf(() => readLine(typed, list, buyer));
}

/** The lines as far as they can be read. */
export function readableLines(lines: readonly TypedLine[], list: PriceList, buyer: Buyer): Line[] {
	return lines.flatMap((line) => attempt(() => readLine(line, list, buyer)) ?? []);
}

/** What the lines come to so far, those that can't be read left out. */
export function typedTotal(lines: readonly TypedLine[], list: PriceList, buyer: Buyer): Rupiah {
	return linesTotal(readableLines(lines, list, buyer));
}

/** A customer's own prices after an order in which some were to be remembered or forgotten; none where none were. */
export function rememberedPrices(
	lines: readonly TypedLine[],
	before: readonly OwnPrice[] = [],
): readonly OwnPrice[] | undefined {
	const told = lines.filter(({ price, remember }) => remember === false || (remember && price !== undefined));
	if (told.length === 0) return undefined;
	return [
		...before.filter((own) => told.every(({ product }) => product !== own.product)),
		...told.flatMap(({ product, price = '', remember }) =>
			remember ? { product, price: parsePrice(price) } : [],
		),
	];
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
	change: Partial<Pick<TypedLine, 'quantity' | 'price' | 'remember'>>,
): readonly TypedLine[] {
	return lines.map((line, other) => (other === at ? { ...line, ...change } : line));
}
