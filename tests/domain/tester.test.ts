import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Order } from '../../src/domain/order.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { testersOf } from '../../src/domain/tester.ts';

const ware = (product: string) => ({ product: product as Id, name: product, unit: 'bungkus', quantity: 1 });
const order = (
	id: string,
	placed: string,
	bought: string,
	tester?: string,
	more: Partial<Order> = {},
): Order =>
	({
		id: id as Id,
		placed: placed as Day,
		status: 'done',
		lines: [{ ...ware(bought), price: rupiah(20_000) }],
		...(tester && { gifts: [{ ...ware(tester), tester: true }] }),
		...more,
	}) as Order;

const said = (orders: readonly Order[]) =>
	testersOf(orders).map(({ order, gift, hasLed }) => [order.id, gift.name, hasLed]);

test('a tester has led to something once the same is bought in a later order', () => {
	const given = order('b', '2026-11-12', 'robusta', 'arabika');
	expect(said([given])).toEqual([['b', 'arabika', false]]);
	expect(said([order('a', '2026-11-01', 'arabika'), given])).toEqual([['b', 'arabika', false]]);
	expect(said([given, order('c', '2026-11-12', 'arabika')])).toEqual([['b', 'arabika', true]]);
});

test('what was bought with it, or cancelled, does not count', () => {
	const given = order('b', '2026-11-12', 'arabika', 'arabika');
	expect(said([given, order('c', '2026-11-20', 'arabika', undefined, { status: 'cancelled' })])).toEqual([
		['b', 'arabika', false],
	]);
	expect(said([{ ...given, status: 'cancelled' }])).toEqual([]);
});

test('the latest stands first, and other gifts are no testers', () => {
	const gift = order('c', '2026-11-15', 'robusta', undefined, { gifts: [ware('tas')] });
	expect(
		said([
			order('a', '2026-11-01', 'robusta', 'lanang'),
			gift,
			order('b', '2026-11-12', 'lanang', 'arabika'),
		]),
	).toEqual([
		['b', 'arabika', false],
		['a', 'lanang', true],
	]);
});
