import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/domain/id.ts';
import {
	changeLine,
	lineProblem,
	listPrice,
	priceList,
	readLine,
	type TypedLine,
	typedCount,
	typedLine,
	typedTotal,
	withCount,
} from '../../src/domain/order-line.ts';
import type { Product } from '../../src/domain/product.ts';
import { mostRupiah, rupiah } from '../../src/domain/rupiah.ts';
import { makeStamp } from '../../src/domain/stamp.ts';

const klepon: Product = {
	id: 'klepon' as Id,
	born: makeStamp(0, 0, 'phone'),
	name: 'Klepon',
	unit: 'mika',
	price: rupiah(6_000),
	resellerPrice: rupiah(5_000),
	available: true,
	rank: 1,
};
const list = priceList([klepon]);
const typed = (more: Partial<TypedLine> = {}): TypedLine => ({
	product: klepon.id,
	name: 'Klepon',
	unit: 'mika',
	quantity: '3',
	last: rupiah(4_000),
	...more,
});

describe('the price of a line', () => {
	test('is that of the list for the tier', () => {
		expect(listPrice(typed(), list, 'ordinary')).toBe(6_000);
		expect(listPrice(typed(), list, 'reseller')).toBe(5_000);
	});

	test('is the last known where the product has left the list', () => {
		expect(listPrice(typed(), priceList([]), 'ordinary')).toBe(4_000);
	});

	test('is what was typed, whatever the list says', () => {
		expect(readLine(typed({ price: '5.500' }), list, 'reseller').price).toBe(5_500);
	});
});

describe('what is wrong with a line', () => {
	test.each([
		['0', 'quantity'],
		['10000', 'quantity'],
		['1,5', 'quantity'],
		['', 'quantity'],
		['9.999', undefined],
	])('a quantity of "%s": %s', (quantity, code) => {
		expect(lineProblem(typed({ quantity }), list, 'ordinary')).toBe(code);
	});

	test.each([
		['mahal', 'price'],
		['0', 'price'],
		['', 'price'],
		['25rb', undefined],
		['25.000', undefined],
	])('a price of "%s": %s', (price, code) => {
		expect(lineProblem(typed({ price }), list, 'ordinary')).toBe(code);
	});

	test('a line worth more than any book can hold is a wrong price', () => {
		const price = String(mostRupiah);
		expect(lineProblem(typed({ price, quantity: '1' }), list, 'ordinary')).toBeUndefined();
		expect(lineProblem(typed({ price, quantity: '2' }), list, 'ordinary')).toBe('price');
	});
});

test('the total so far leaves out what cannot be read', () => {
	expect(typedTotal([typed(), typed({ quantity: 'tiga' })], list, 'ordinary')).toBe(18_000);
});

describe('an order opened again', () => {
	const line = { product: klepon.id, name: 'Klepon', unit: 'mika', quantity: 1_200, price: rupiah(6_000) };

	test('follows the list where its price is still that of the list', () => {
		const again = typedLine(line, list, 'ordinary');
		expect(again.price).toBeUndefined();
		expect(readLine(again, list, 'ordinary')).toEqual(line);
	});

	test('keeps a price that is not that of the list', () => {
		const again = typedLine({ ...line, price: rupiah(5_500) }, list, 'ordinary');
		expect(again.price).toBe('5.500');
		expect(readLine(again, list, 'reseller').price).toBe(5_500);
	});
});

describe('counting on a tile', () => {
	test('begins a line, changes it, ends it', () => {
		const one = withCount([], klepon, 1, rupiah(6_000));
		expect(one).toEqual([{ ...typed({ quantity: '1', last: rupiah(6_000) }) }]);
		expect(withCount(one, klepon, 1_500, rupiah(6_000))[0]?.quantity).toBe('1.500');
		expect(withCount(one, klepon, 0, rupiah(6_000))).toEqual([]);
	});

	test('leaves a typed price alone', () => {
		const lines = changeLine(withCount([], klepon, 1, rupiah(6_000)), 0, { price: '5000' });
		expect(withCount(lines, klepon, 2, rupiah(6_000))[0]).toMatchObject({ quantity: '2', price: '5000' });
	});

	test('takes what is no number as none', () => {
		expect(typedCount(typed({ quantity: 'banyak' }))).toBe(0);
		expect(typedCount(undefined)).toBe(0);
		expect(typedCount(typed())).toBe(3);
	});
});
