import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/domain/id.ts';
import {
	changeLine,
	lineProblem,
	listPrice,
	priceList,
	readLine,
	rememberedPrices,
	type TypedLine,
	typedCount,
	typedLine,
	typedTotal,
	withCount,
} from '../../src/domain/order-line.ts';
import { anybody } from '../../src/domain/price.ts';
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
const reseller = { tier: 'reseller' } as const;
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
		expect(listPrice(typed(), list, anybody).price).toBe(6_000);
		expect(listPrice(typed(), list, reseller).price).toBe(5_000);
	});

	test('is the last known where the product has left the list', () => {
		expect(listPrice(typed(), priceList([]), anybody).price).toBe(4_000);
	});

	test('is what was typed, whatever the list says', () => {
		expect(readLine(typed({ price: '5.500' }), list, reseller).price).toBe(5_500);
	});
});

describe('a price of their own', () => {
	const prices = [{ product: klepon.id, price: rupiah(4_500) }];
	const sri = { tier: 'ordinary', prices } as const;

	test('counts before the list, until it is to be forgotten', () => {
		expect(listPrice(typed(), list, sri)).toEqual({ price: 4_500, reason: 'own' });
		expect(listPrice(typed({ remember: false }), list, sri)).toEqual({ price: 6_000 });
	});

	test('is what was typed and is to be remembered, in the place of the one before', () => {
		const told = [typed({ price: '4.250', remember: true })];
		expect(rememberedPrices(told)).toEqual([{ product: 'klepon', price: 4_250 }]);
		expect(rememberedPrices(told, prices)).toEqual([{ product: 'klepon', price: 4_250 }]);
	});

	test('is gone once forgotten, and the others stay', () => {
		const other = { product: 'donat' as Id, price: rupiah(2_000) };
		expect(rememberedPrices([typed({ remember: false })], [...prices, other])).toEqual([other]);
	});

	test('stays as it is where nothing was said of it', () => {
		expect(rememberedPrices([typed(), typed({ price: '5.000' })], prices)).toBeUndefined();
	});
});

describe('what one cost to make', () => {
	const withCost = priceList([{ ...klepon, cost: rupiah(3_500) }]);

	test('is that of the moment the line is written down', () => {
		expect(readLine(typed(), withCost, anybody).cost).toBe(3_500);
		expect(readLine(typed(), list, anybody)).not.toHaveProperty('cost');
	});

	test('stays when the order is opened again', () => {
		const line = readLine(typed(), withCost, anybody);
		const dearer = priceList([{ ...klepon, cost: rupiah(5_000) }]);
		expect(readLine(typedLine(line, dearer, anybody), dearer, anybody).cost).toBe(3_500);
	});
});

test('many cost less for one, and an order of many that is opened again stays so', () => {
	const bulk = priceList([{ ...klepon, bulk: { from: 10, price: rupiah(5_500) } }]);
	expect(readLine(typed({ quantity: '9' }), bulk, anybody).price).toBe(6_000);
	const line = readLine(typed({ quantity: '10' }), bulk, anybody);
	expect(line.price).toBe(5_500);
	const again = typedLine(line, bulk, anybody);
	expect(again.price).toBeUndefined();
	expect(readLine({ ...again, quantity: '9' }, bulk, anybody).price).toBe(6_000);
});

describe('what is wrong with a line', () => {
	test.each([
		['0', 'quantity'],
		['10000', 'quantity'],
		['1,5', 'quantity'],
		['', 'quantity'],
		['9.999', undefined],
	])('a quantity of "%s": %s', (quantity, code) => {
		expect(lineProblem(typed({ quantity }), list, anybody)).toBe(code);
	});

	test.each([
		['mahal', 'price'],
		['0', 'price'],
		['', 'price'],
		['25rb', undefined],
		['25.000', undefined],
	])('a price of "%s": %s', (price, code) => {
		expect(lineProblem(typed({ price }), list, anybody)).toBe(code);
	});

	test('a line worth more than any book can hold is a wrong price', () => {
		const price = String(mostRupiah);
		expect(lineProblem(typed({ price, quantity: '1' }), list, anybody)).toBeUndefined();
		expect(lineProblem(typed({ price, quantity: '2' }), list, anybody)).toBe('price');
	});
});

test('the total so far leaves out what cannot be read', () => {
	expect(typedTotal([typed(), typed({ quantity: 'tiga' })], list, anybody)).toBe(18_000);
});

describe('an order opened again', () => {
	const line = { product: klepon.id, name: 'Klepon', unit: 'mika', quantity: 1_200, price: rupiah(6_000) };

	test('follows the list where its price is still that of the list', () => {
		const again = typedLine(line, list, anybody);
		expect(again.price).toBeUndefined();
		expect(readLine(again, list, anybody)).toEqual(line);
	});

	test('keeps a price that is not that of the list', () => {
		const again = typedLine({ ...line, price: rupiah(5_500) }, list, anybody);
		expect(again.price).toBe('5.500');
		expect(readLine(again, list, reseller).price).toBe(5_500);
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
