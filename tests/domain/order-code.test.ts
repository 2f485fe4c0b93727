import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostItems } from '../../src/domain/catalog.ts';
import { catalogOf } from '../../src/domain/catalog-choice.ts';
import { packCatalog, readCatalog } from '../../src/domain/catalog-link.ts';
import type { Day } from '../../src/domain/day.ts';
import { linesTotal } from '../../src/domain/order.ts';
import { linesOf, type OrderCode, packOrder, readOrderCode } from '../../src/domain/order-code.ts';
import { priceFor } from '../../src/domain/product.ts';
import { productTag, type Tag } from '../../src/domain/product-tag.ts';
import { mostRupiah, rupiah } from '../../src/domain/rupiah.ts';
import { anyTier, productsOf, readRows, shopNamed } from './catalog-rows.ts';
import { anyOrder } from './coded-orders.ts';
import { priceLists } from './price-lists.ts';

const rows = readRows(priceLists['Dapur Bu Ratna']);
const products = productsOf(rows.map((row) => ({ ...row, reseller: row.price * 0.8 })));

function orderOf(count: number, change: Partial<OrderCode> = {}): OrderCode {
	const picked = products.slice(0, count);
	return {
		placed: '2026-11-22' as Day,
		tier: 'ordinary',
		delivery: 'pickup',
		salt: 0,
		lines: picked.map(({ id, price }, at) => ({ tag: productTag(id, 0), quantity: 1 + (at % 12), price })),
		name: 'Bu Sri',
		note: '',
		...change,
	};
}

describe('a code', () => {
	test('gives back the order, whatever is in it', () => {
		fc.assert(
			fc.property(anyOrder, (order) => {
				const code = packOrder(order);
				expect(code).toMatch(/^[\w-]*[A-Za-z0-9]$/);
				expect(readOrderCode(code)).toEqual(order);
			}),
		);
	});

	test('is found in a message, in a link, and alone', () => {
		const order = orderOf(2);
		const code = packOrder(order);
		const link = `https://toko.example/a/#/p/${code}`;
		const message = `Halo Azzalea Cake,\n• 1 Nastar — Rp75.000\n\n${link}\n`;
		for (const text of [code, ` ${code}\n`, link, `#/p/${code}`, message, `${link}.`]) {
			expect(readOrderCode(text)).toEqual(order);
		}
	});

	test('of an order of ten products is at most 60 letters', () => {
		const { length } = packOrder(orderOf(10));
		console.log(`ten products, with the name: ${length} letters`);
		expect(length).toBeLessThanOrEqual(60);
	});

	test('made by the first version is read for ever', () => {
		expect(readOrderCode('1qw-E9c__9iPpv_nW3cPi')).toEqual(orderOf(2, { note: 'kurang manis' }));
	});

	test('is the same for the same order of a day, and another on another day', () => {
		expect(packOrder(orderOf(3))).toBe(packOrder(orderOf(3)));
		expect(packOrder(orderOf(3, { placed: '2026-11-23' as Day }))).not.toBe(packOrder(orderOf(3)));
	});
});

describe('a code that is none', () => {
	test.each([
		'',
		'Halo',
		'kayak biasanya ya bu',
		'#/p/',
		'#/p/1',
		'1'.repeat(1_000_000),
		'#/p/2abcdefghijkl',
	])('is not found in "%.20s"', (text) => {
		expect(readOrderCode(text)).toBeUndefined();
	});

	test('any one letter changed, or any end cut off, is refused', () => {
		const code = packOrder(orderOf(4));
		fc.assert(
			fc.property(fc.nat(code.length - 1), fc.constantFrom(...'ABCXYZabcxyz0189-_'), (at, letter) => {
				fc.pre(code[at] !== letter);
				expect(readOrderCode(code.slice(0, at) + letter + code.slice(at + 1))).toBeUndefined();
				expect(readOrderCode(code.slice(0, at))).toBeUndefined();
			}),
		);
	});

	test('a line worth more than any book can hold is refused', () => {
		const line = { tag: 1 as Tag, quantity: 2, price: rupiah(mostRupiah) };
		expect(() => packOrder(orderOf(0, { lines: [line] }))).toThrow();
	});

	test('no text makes it throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\w-]{0,80}$/), (text, code) => {
				expect(readOrderCode(`${text}#/p/1${code}`)).toBeUndefined();
			}),
		);
	}, 60_000);
});

describe('from catalog to book', () => {
	const anyPicks = fc.uniqueArray(fc.nat(products.length - 1), { minLength: 1, maxLength: 12 });

	test('the same lines, prices and total come back through link and code', () => {
		fc.assert(
			fc.property(anyPicks, anyTier, fc.integer({ min: 1, max: 50 }), (picks, tier, quantity) => {
				const choice = { tier, heading: '', products: products.slice(0, mostItems) };
				const shown = readCatalog(packCatalog(catalogOf(shopNamed('Ratna'), choice, products)));
				if (shown.state !== 'ready') throw new Error(shown.state);
				const { salt, items } = shown.value;
				const lines = picks.flatMap((at) => items.slice(at, at + 1)).map((item) => ({ ...item, quantity }));
				const code = packOrder(orderOf(0, { tier, salt, lines }));
				const read = readOrderCode(code);
				if (!read) throw new Error('unread');
				const back = linesOf(read, [...products].reverse());
				expect(back.unknown).toEqual([]);
				const wanted = picks.flatMap((at) => products.slice(at, at + 1));
				expect(back.lines).toEqual(
					wanted.map((product) => ({
						product: product.id,
						name: product.name,
						unit: product.unit,
						quantity,
						price: priceFor(product, tier),
					})),
				);
				expect(linesTotal(back.lines)).toBe(
					wanted.reduce((sum, product) => sum + quantity * priceFor(product, tier), 0),
				);
			}),
		);
	});

	test('a product renamed or made dearer since is still known, at the price the buyer saw', () => {
		const order = orderOf(1);
		const [first, ...rest] = products;
		if (!first) throw new Error('no product');
		const renamed = { ...first, name: 'Nastar premium', price: rupiah(90_000) };
		expect(linesOf(order, [...rest, renamed]).lines).toMatchObject([
			{ product: first.id, name: 'Nastar premium', price: first.price },
		]);
	});

	test('a product the book no longer has is said, not dropped', () => {
		const order = orderOf(2);
		expect(linesOf(order, products.slice(1))).toMatchObject({
			lines: [{ product: products[1]?.id }],
			unknown: [order.lines[0]],
		});
	});
});
