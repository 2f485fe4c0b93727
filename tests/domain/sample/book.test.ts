import { describe, expect, test } from 'vitest';
import { mostText } from '../../../src/domain/customer.ts';
import { addDays, isDay } from '../../../src/domain/day.ts';
import { isId } from '../../../src/domain/id.ts';
import { isOpen, linesTotal, mostQuantity, type Order } from '../../../src/domain/order.ts';
import { priceFor } from '../../../src/domain/product.ts';
import type { SampleShop } from '../../../src/domain/sample/sample-shop.ts';
import { sampleShops } from '../../../src/domain/sample/shops.ts';
import { shopId } from '../../../src/domain/shop.ts';
import { summarize } from '../../../src/domain/summary.ts';
import { bookOf, now, rowsOf, today } from './sample-rows.ts';

const seeds = Array.from({ length: 25 }, (_, seed) => seed * 7_919);
const tomorrow = addDays(today, 1);

describe.each(sampleShops)('$name', (shop) => {
	const books = seeds.map((seed) => read(shop, seed));

	test('is the same for the same seed, another for another', () => {
		expect(bookOf(shop, 5)).toEqual(bookOf(shop, 5));
		expect(bookOf(shop, 5)).not.toEqual(bookOf(shop, 6));
	});

	test('has one shop row, the price list in order, and ids that no two rows share', () => {
		for (const { changes, products } of books) {
			const [first] = changes;
			expect(first).toMatchObject({ store: 'shop', id: shopId, fields: { name: shop.name } });
			expect(changes.filter(({ store }) => store === 'shop')).toHaveLength(1);
			expect(products.map(({ name }) => name)).toEqual(shop.products.map(({ name }) => name));
			expect(products.filter(({ available }) => !available).length).toBe(
				shop.products.filter(({ resting }) => resting).length,
			);
			expect(products.map(({ rank }) => rank)).toEqual(products.map((_, at) => at + 1));
			expect(changes.every(({ kind, id }) => kind === 'add' && isId(id))).toBe(true);
			expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
		}
	});

	test('has customers with names of their own and numbers that are nobody’s', () => {
		for (const { customers } of books) {
			const names = customers.map(({ name }) => name);
			expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
			const phones = customers.flatMap(({ phone }) => phone ?? []);
			expect(phones.length).toBeGreaterThan(customers.length / 2);
			expect(phones.filter((phone) => !/^6281200001\d{3}$/.test(phone))).toEqual([]);
			expect(new Set(phones).size).toBe(phones.length);
			expect(customers.every(({ kind, tier }) => kind === 'buyer' || tier === 'reseller')).toBe(true);
			expect(customers.filter(({ likes }) => likes).length).toBeGreaterThanOrEqual(2);
		}
	});

	test('has orders of one to three products at the price of the customer’s tier', () => {
		for (const { orders, customers, products } of books) {
			const tiers = new Map(customers.map(({ id, tier }) => [id, tier]));
			const wares = new Map(products.map((product) => [product.id, product]));
			const isRight = ({ customer, lines, note = '' }: Order) => {
				const tier = customer && tiers.get(customer);
				return (
					between(lines.length, 1, 3) &&
					new Set(lines.map(({ product }) => product)).size === lines.length &&
					note.length <= mostText &&
					linesTotal(lines) > 0 &&
					lines.every(({ product, quantity, price, name, unit }) => {
						const ware = wares.get(product);
						if (!tier || !ware?.available) return false;
						const whole = Number.isInteger(quantity) && between(quantity, 1, mostQuantity);
						return whole && ware.name === name && ware.unit === unit && priceFor(ware, tier) === price;
					})
				);
			};
			expect(orders.filter((order) => !isRight(order))).toEqual([]);
		}
	});

	test('has ended all orders of the past and has work for today, tomorrow and later', () => {
		for (const { orders } of books) {
			expect(orders.filter(({ placed, day }) => !isDay(placed) || placed > day)).toEqual([]);
			expect(orders.filter(({ placed }) => placed > today || placed < addDays(today, -180))).toEqual([]);
			expect(orders.filter((order) => isOpen(order) !== order.day >= today)).toEqual([]);
			expect(orders.filter(({ status }) => status === 'cancelled').length).toBeGreaterThan(0);
			expect(between(openOn(orders, today), 2, 3)).toBe(true);
			expect(between(openOn(orders, tomorrow), 4, 6)).toBe(true);
			expect(orders.filter(({ day }) => day > tomorrow).length).toBeGreaterThanOrEqual(2);
			expect(new Set(orders.filter(isOpen).map(({ status }) => status)).size).toBe(2);
		}
	});

	test('adds orders as they were written down, so that the last one is the last', () => {
		for (const { orders } of books) {
			const placed = orders.map((order) => order.placed);
			expect(placed).toEqual([...placed].sort());
		}
	});

	test('has regulars, some of them awaited, some who drift away, and some who are new', () => {
		for (const { summaries } of books) {
			const count = (standing: string) => summaries.filter((one) => one.standing === standing).length;
			expect(count('regular')).toBeGreaterThanOrEqual(4);
			expect(count('slipping')).toBeGreaterThanOrEqual(1);
			expect(count('new')).toBeGreaterThanOrEqual(1);
			expect(count('none')).toBeGreaterThanOrEqual(1);
			const awaited = summaries.filter(({ standing, due }) => standing === 'regular' && due && due <= today);
			expect(awaited.length).toBeGreaterThanOrEqual(1);
		}
	});

	test('has three to five debtors and one who has paid too much', () => {
		for (const { summaries, entries, orders } of books) {
			const debts = summaries.map(({ balance }) => balance).filter((balance) => balance > 0);
			expect(between(debts.length, 3, 5)).toBe(true);
			expect(debts.filter((debt) => !between(debt, 15_000, 300_000))).toEqual([]);
			expect(summaries.filter(({ balance }) => balance < 0)).toHaveLength(1);
			expect(entries.filter(({ day, at }) => day > today || at > now)).toEqual([]);
			expect(entries.every(({ amount }) => amount > 0)).toBe(true);
			for (const { order, day, customer } of entries.filter(({ kind }) => kind === 'kasbon')) {
				expect(orders.find(({ id }) => id === order)).toMatchObject({ day, customer, status: 'done' });
			}
		}
	});

	test('never lets anybody pay before they owed', () => {
		for (const { customers, entries } of books) {
			for (const { id } of customers) {
				const [first] = entries.filter(({ customer }) => customer === id);
				expect(first?.kind ?? 'kasbon').toBe('kasbon');
			}
		}
	});

	test('has written to some customers who have a number', () => {
		for (const { touches, customers, orders } of books) {
			expect(touches.length).toBeGreaterThan(0);
			for (const { customer, order, at } of touches) {
				expect(customers.find(({ id }) => id === customer)?.phone).toBeDefined();
				if (order) expect(orders.find(({ id }) => id === order)?.customer).toBe(customer);
				expect(at).toBeLessThanOrEqual(now);
			}
		}
	});
});

function read(shop: SampleShop, seed: number) {
	const changes = bookOf(shop, seed);
	const customers = rowsOf(changes, 'customer');
	const orders = rowsOf(changes, 'order');
	const entries = rowsOf(changes, 'ledger');
	const summaries = customers.map((customer) =>
		summarize(
			customer,
			orders.filter((order) => order.customer === customer.id),
			entries.filter((entry) => entry.customer === customer.id),
			today,
		),
	);
	const [products, touches] = [rowsOf(changes, 'product'), rowsOf(changes, 'touch')];
	return { changes, customers, orders, entries, summaries, products, touches };
}

function openOn(orders: readonly Order[], day: string): number {
	return orders.filter((order) => isOpen(order) && order.day === day).length;
}

function between(number: number, least: number, most: number): boolean {
	return number >= least && number <= most;
}
