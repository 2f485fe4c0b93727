import { expect, test } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import { latestCustomers } from '../../src/data/customer.ts';
import { buyersOf, everybody } from '../../src/data/everybody.ts';
import {
	latestPromos,
	ordersSince,
	runningPromos,
	touchesOfPromo,
	touchesSince,
} from '../../src/data/promo.ts';
import { addDays } from '../../src/domain/day.ts';
import { dayOne, idOf } from '../domain/arbitrary.ts';
import { freshBrowser, makeWorld, openTab } from './fresh-book.ts';
import { addCustomer, addOrder, addPromo, addTouch } from './sample-changes.ts';

freshBrowser();

const world = makeWorld();
const [bu, pak] = [idOf(1), idOf(2)];
const [old, fresh] = [idOf(0x300001), idOf(0x300002)];

test('a promo knows whom it has reached, in that order, but for what was taken back', async () => {
	const db = await openTab();
	const touches = [idOf(11), idOf(12), idOf(13), idOf(14)] as const;
	await commit(db, world, [
		addTouch(touches[0], pak, addDays(dayOne, 1), { kind: 'promo', promo: old }),
		addTouch(touches[1], bu, dayOne, { kind: 'promo', promo: old }),
		addTouch(touches[2], bu, dayOne, { kind: 'promo', promo: fresh }),
		addTouch(touches[3], idOf(3), dayOne, { kind: 'promo', promo: old }),
		{ kind: 'remove', store: 'touch', id: touches[3] },
	]);
	expect((await touchesOfPromo(db, old)).map(({ customer }) => customer)).toEqual([bu, pak]);
	const since = await touchesSince(db, Date.parse(`${addDays(dayOne, 1)}T00:00:00Z`));
	expect(since.map(({ id }) => id)).toEqual([touches[0]]);
});

test('promos not finished are found apart from the others; of all, the newest come first', async () => {
	const db = await openTab();
	const gone = idOf(0x300003);
	await commit(db, world, [
		addPromo(old, [bu], { status: 'ended' }),
		addPromo(fresh, [bu]),
		addPromo(gone, [bu]),
		{ kind: 'remove', store: 'promo', id: gone },
	]);
	expect((await runningPromos(db)).map(({ id }) => id)).toEqual([fresh]);
	expect((await latestPromos(db, 5)).map(({ id }) => id)).toEqual([fresh, old]);
	expect(await latestPromos(db, 1)).toHaveLength(1);
});

test('orders are read from each customer’s own day on', async () => {
	const db = await openTab();
	await commit(db, world, [
		addCustomer(bu),
		addCustomer(pak),
		addOrder(idOf(21), dayOne, { customer: bu }),
		addOrder(idOf(22), addDays(dayOne, 5), { customer: bu }),
		addOrder(idOf(23), dayOne, { customer: pak }),
		addOrder(idOf(24), dayOne, { customer: idOf(3) }),
	]);
	const orders = await ordersSince(db, [
		{ customer: bu, from: addDays(dayOne, 1) },
		{ customer: pak, from: dayOne },
	]);
	expect(orders.map(({ id }) => id).sort()).toEqual([idOf(22), idOf(23)]);
});

test('whoever bought one of the products is found, however many orders there are', async () => {
	const db = await openTab();
	const line = (product: number) => ({
		product: idOf(product),
		name: 'x',
		unit: '',
		quantity: 1,
		price: 0 as never,
	});
	const many = Array.from({ length: 2_050 }, (_, at) =>
		addOrder(idOf(0x1000 + at), dayOne, { customer: idOf(9), lines: [line(70)] }),
	);
	await commit(db, world, [
		...many,
		addOrder(idOf(0x9000), dayOne, { customer: bu, lines: [line(71), line(72)] }),
		addOrder(idOf(0x9001), dayOne, { customer: pak, lines: [line(72)], status: 'cancelled' }),
	]);
	expect([...(await buyersOf(db, [idOf(72)]))]).toEqual([bu]);
	expect([...(await buyersOf(db, [idOf(70), idOf(71)]))].sort()).toEqual([bu, idOf(9)].sort());
	expect((await buyersOf(db, [])).size).toBe(0);
});

test('everybody is whoever is not deleted, regulars first; the newest of them are found by themselves', async () => {
	const db = await openTab();
	const gone = idOf(3);
	await commit(db, world, [
		addCustomer(bu, { name: 'Bu Siti' }),
		addCustomer(pak, { name: 'Pak Karto', pin: 'regular' }),
		addCustomer(gone),
		{ kind: 'remove', store: 'customer', id: gone },
	]);
	expect((await everybody(db)).map(({ customer }) => customer.name)).toEqual(['Pak Karto', 'Bu Siti']);
	expect((await latestCustomers(db, 1)).map(({ id }) => id)).toEqual([pak]);
});
