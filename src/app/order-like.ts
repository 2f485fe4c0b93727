import type { Line, Order } from '../domain/order.ts';
import { priceList, type TypedLine } from '../domain/order-line.ts';
import type { Product } from '../domain/product.ts';
import { dots } from '../domain/rupiah.ts';
import type { App } from './app.ts';
import type { OrderValue } from './order-value.ts';

/** The lines of another order at today's prices; what has left the list keeps its old one. */
export async function linesLike(app: App, like: Order): Promise<Pick<OrderValue, 'lines' | 'leftOut'>> {
	const list = priceList(await app.book.products());
	const isOut = (line: Line) => list.get(line.product)?.available === false;
	return {
		lines: like.lines
			.filter((line) => !isOut(line))
			.map((line) => repeatedLine(line, list.get(line.product))),
		leftOut: like.lines.filter(isOut).map((line) => line.name),
	};
}

function repeatedLine(line: Line, product: Product | undefined): TypedLine {
	const { name, unit } = product ?? line;
	return { product: line.product, name, unit, quantity: dots(line.quantity), last: line.price };
}
