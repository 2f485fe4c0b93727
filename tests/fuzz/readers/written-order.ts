import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Day, isDay } from '../../../src/domain/day.ts';
import { mostQuantity } from '../../../src/domain/order.ts';
import { readOrderText } from '../../../src/domain/order-text/read-order-text.ts';
import { mostRupiah } from '../../../src/domain/rupiah.ts';
import { writtenOrders } from '../../domain/order-text/messages.ts';
import { letters, priceList, unheard } from '../../domain/order-text/price-list.ts';
import { brokenText } from '../broken.ts';
import { reader, wasRead } from '../reader.ts';

const today = '2026-11-22' as Day;

const shops = [...new Set(writtenOrders.map(({ shop }) => shop))].map((shop) => ({
	products: priceList(shop),
	texts: writtenOrders.filter((written) => written.shop === shop).map(({ text }) => text),
}));

const inputs = fc
	.constantFrom(...shops)
	.chain(({ products, texts }) => fc.tuple(brokenText(fc.constantFrom(...texts)), fc.constant(products)));

export const writtenOrder = reader(
	'order written by hand',
	inputs,
	([text, products]) => readOrderText(text, products, today),
	(order, [text, products]) => {
		assert.equal(letters(order.rest.join(' ')), unheard(text, order));
		for (const { product, quantity } of order.lines) {
			assert.ok(products.some(({ id }) => id === product));
			assert.ok(Number.isInteger(quantity) && quantity >= 1 && quantity <= mostQuantity);
		}
		assert.ok(order.day === undefined || isDay(order.day.value));
		assert.ok(order.deposit === undefined || order.deposit.value <= mostRupiah);
		assert.ok(order.phone === undefined || /^628\d+$/.test(order.phone.value));
		return order.lines.length > 0 ? wasRead : 'no line';
	},
);
