import { expect, test } from 'vitest';
import { act } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import { orderLists } from '../../src/app/order-list.ts';
import { addDays } from '../../src/domain/day.ts';
import type { OrderStatus } from '../../src/domain/order.ts';
import type { Product } from '../../src/domain/product.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { addCustomer } from './customer-rows.ts';
import { openApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';

async function shop() {
	const app = openApp();
	return {
		app,
		klepon: await addProduct(app, 'Klepon', 6_000),
		donat: await addProduct(app, 'Donat', 2_500),
	};
}

/** An order so many days from today. */
const addOn = (app: App, product: Product, ahead: number, status: OrderStatus = 'ordered') =>
	addOrderOf(app, [lineOf(product, 1)], { day: addDays(app.today.getState(), ahead), status });

async function coming(app: App) {
	const { live } = orderLists(app).coming;
	const stop = live.start();
	const value = await settled(live);
	stop();
	return value;
}

test('what is coming stands day by day, with its total and what is to be made', async () => {
	const { app, klepon, donat } = await shop();
	const sri = await addCustomer(app, 'Bu Sri');
	const today = app.today.getState();
	await addOrderOf(app, [lineOf(klepon, 2), lineOf(donat, 10)], { customer: sri });
	await addOrderOf(app, [lineOf(klepon, 3)], { status: 'ready' });
	await addOn(app, donat, 0);
	await addOn(app, donat, 0, 'done');
	await addOn(app, donat, 1, 'cancelled');
	const { days, overdue } = await coming(app);
	expect(overdue).toEqual([]);
	expect(days.map(({ day, total, rows }) => [day, total, rows.length])).toEqual([
		[today, 2_500, 1],
		[addDays(today, 1), 55_000, 2],
	]);
	expect(days[1]?.sums.map(({ name, quantity }) => [name, quantity])).toEqual([
		['Donat', 10],
		['Klepon', 2],
	]);
	expect(days[1]?.rows.map(({ known }) => known?.customer.name)).toEqual(['Bu Sri', undefined]);
});

test('a day says what is left of it, once it is known of every line what it cost', async () => {
	const { app, klepon, donat } = await shop();
	await addOrderOf(app, [{ ...lineOf(klepon, 2), cost: rupiah(4_000) }]);
	expect((await coming(app)).days[0]?.profit).toBe(4_000);
	await addOrderOf(app, [lineOf(donat, 1)]);
	await orderLists(app).coming.live.reload();
	expect((await coming(app)).days[0]?.profit).toBeUndefined();
});

test('forgotten orders do not bury what is due; the rest comes when asked for', async () => {
	const { app, klepon } = await shop();
	for (let back = 1; back <= 5; back += 1) await addOn(app, klepon, -back);
	await addOn(app, klepon, 0);
	const today = app.today.getState();
	const first = await coming(app);
	expect(first.overdue.map(({ order }) => order.day)).toEqual(
		[-1, -2, -3].map((back) => addDays(today, back)),
	);
	expect(first.moreOverdue).toBe(true);
	expect(first.days).toHaveLength(1);
	orderLists(app).coming.more();
	const all = await settled(orderLists(app).coming.live, ({ moreOverdue }) => !moreOverdue);
	expect(all.overdue).toHaveLength(5);
});

test('a day that turns makes an order overdue', async () => {
	const { app, klepon } = await shop();
	await addOn(app, klepon, 0);
	const { live } = orderLists(app).coming;
	const stop = live.start();
	expect(await settled(live)).toMatchObject({ overdue: [], days: [{}] });
	app.today.setState(addDays(app.today.getState(), 1), true);
	expect(await settled(live, ({ overdue }) => overdue.length > 0)).toMatchObject({ days: [] });
	stop();
});

test('ended orders come latest first, in pages', async () => {
	const { app, klepon } = await shop();
	for (let back = 0; back < 45; back += 1) await addOn(app, klepon, -back, back % 2 ? 'cancelled' : 'done');
	await addOn(app, klepon, 0);
	const { live, more } = orderLists(app).ended;
	const stop = live.start();
	const first = await settled(live);
	expect(first.rows).toHaveLength(40);
	expect(first.more).toBe(true);
	more();
	const all = await settled(live, (view) => !view.more);
	const days = all.rows.map(({ order }) => order.day);
	expect(days).toEqual(Array.from({ length: 45 }, (_, back) => addDays(app.today.getState(), -back)));
	stop();
});

test('a list shows a change at once, and is left as it was', async () => {
	const { app, klepon } = await shop();
	const lists = orderLists(app);
	const stop = lists.coming.live.start();
	expect((await settled(lists.coming.live)).days).toEqual([]);
	const fields = {
		lines: [lineOf(klepon, 1)],
		placed: app.today.getState(),
		day: app.today.getState(),
		status: 'ordered',
	} as const;
	await act(app, [{ kind: 'add', store: 'order', id: app.platform.newId(), fields }], { said: 'tersimpan' });
	await settled(lists.coming.live, ({ days }) => days.length === 1);
	stop();
	lists.tab.setState('ended', true);
	expect(orderLists(app).tab.getState()).toBe('ended');
});
