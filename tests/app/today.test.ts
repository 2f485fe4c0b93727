import { expect, test } from 'vitest';
import { act } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import type { LiveStore } from '../../src/app/live.ts';
import { liveDebtDays, liveDebts, liveSlipping, liveToday } from '../../src/app/today.ts';
import { addDays } from '../../src/domain/day.ts';
import { balanceOf } from '../../src/domain/ledger.ts';
import { isOpen } from '../../src/domain/order.ts';
import { seededRandom } from '../../src/domain/random.ts';
import { sampleBook } from '../../src/domain/sample/book.ts';
import { sampleShops } from '../../src/domain/sample/shops.ts';
import { shopId } from '../../src/domain/shop.ts';
import { addCustomer, addEntry, addOrders } from './customer-rows.ts';
import { openApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';

function seen(app: App) {
	return read(liveToday(app));
}

async function read<T>(live: LiveStore<T>): Promise<T> {
	const stop = live.start();
	// What stood there before is shown at once; here the book itself is asked.
	await live.reload();
	const value = await settled(live);
	stop();
	return value;
}

async function begin(app: App, name = 'Kue Bu Ani') {
	const fields = { name, phone: '6281200000101', book: app.platform.newId() };
	await app.book.commit([{ kind: 'add', store: 'shop', id: shopId, fields }]);
}

test('a new book is empty', async () => {
	const app = openApp();
	await begin(app);
	expect(await seen(app)).toEqual({
		shop: 'Kue Bu Ani',
		day: app.today.getState(),
		empty: true,
		due: { orders: 0, first: [] },
		overdue: { more: false, first: [] },
		tomorrow: { day: addDays(app.today.getState(), 1), orders: 0, first: [], sums: [], customers: [] },
		debts: { more: false, first: [] },
		usual: [],
		slips: 0,
		slipping: { more: false, first: [] },
		begun: [],
	});
	await addProduct(app, 'Klepon', 6_000);
	expect((await seen(app)).empty).toBe(false);
});

test.each(sampleShops)('of $name it shows what counting by hand would give', async (shop) => {
	const app = openApp();
	const { platform } = app;
	await app.book.commit(
		sampleBook(shop, app.today.getState(), platform.now(), seededRandom(7), platform.newId),
	);
	const day = app.today.getState();
	const morrow = addDays(day, 1);
	const orders = (await app.book.ordersBetween(addDays(day, -400), addDays(day, 400))).filter(isOpen);
	const customers = await app.book.allCustomers();
	const balances = await Promise.all(
		customers.map(async ({ id }) => balanceOf((await app.book.history(id)).entries)),
	);
	const debts = balances.filter((balance) => balance > 0).sort((a, b) => b - a);
	const known = await app.book.manyKnown(customers.map(({ id }) => id));
	const slipping = known.filter(({ summary }) => summary.standing === 'slipping');
	const due = known
		.flatMap(({ summary }) => (summary.due && summary.due <= morrow ? [summary.due] : []))
		.sort();
	const coming = orders.filter((order) => order.day === morrow);
	const next = coming.filter(({ status }) => status === 'ordered');

	const today = await seen(app);
	expect(today.due.orders).toBe(orders.filter((order) => order.day === day).length);
	expect(today.due.first.every(({ order }) => order.day === day && isOpen(order))).toBe(true);
	expect(today.due.first.length).toBe(Math.min(today.due.orders, 8));
	const late = orders.filter((order) => order.day < day);
	expect(today.overdue.first.length).toBe(Math.min(late.length, 3));
	expect(today.overdue.more).toBe(late.length > 3);
	expect(today.tomorrow.orders).toBe(coming.length);
	expect(today.tomorrow.first.map(({ order }) => order.id)).toEqual(coming.slice(0, 3).map(({ id }) => id));
	const pieces = next.flatMap(({ lines }) => lines).map(({ quantity }) => quantity);
	expect(today.tomorrow.sums.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(
		pieces.reduce((sum, quantity) => sum + quantity, 0),
	);
	expect(new Set(today.tomorrow.customers.map(({ id }) => id))).toEqual(
		new Set(next.flatMap(({ customer }) => customer ?? [])),
	);
	expect(await read(liveDebts(app))).toEqual({
		people: debts.length,
		owed: debts.reduce<number>((sum, balance) => sum + balance, 0),
	});
	expect(today.debts.more).toBe(debts.length > 3);
	expect(today.debts.first.map(({ summary }) => summary.balance)).toEqual(debts.slice(0, 3));
	expect(await read(liveSlipping(app))).toBe(slipping.length);
	expect(today.slipping.more).toBe(slipping.length > 3);
	expect(today.usual.map(({ known }) => known.summary.due)).toEqual(due.slice(0, 3));
});

test('only what still has to be handed over is due, and what is late stands apart', async () => {
	const app = openApp();
	await begin(app);
	const day = app.today.getState();
	const klepon = await addProduct(app, 'Klepon', 6_000);
	const sri = await addCustomer(app, 'Bu Sri');
	const order = (back: number, status: 'ordered' | 'ready' | 'done' | 'cancelled') =>
		addOrderOf(app, [lineOf(klepon, 2)], { customer: sri, day: addDays(day, back), status });
	const due = [await order(0, 'ordered'), await order(0, 'ready')];
	await order(0, 'done');
	await order(0, 'cancelled');
	await order(-1, 'done');
	const late = [await order(-1, 'ordered'), await order(-5, 'ready')];
	for (const back of [-20, -30]) await order(back, 'ordered');

	const today = await seen(app);
	expect(today.due.first.map(({ order }) => order.id)).toEqual(due);
	expect(today.due.first[0]?.known?.customer.name).toBe('Bu Sri');
	expect(today.overdue.first.slice(0, 2).map(({ order }) => order.id)).toEqual(late);
	expect(today.overdue).toMatchObject({ more: true, first: { length: 3 } });
});

test('an order without a customer is due without a name', async () => {
	const app = openApp();
	await begin(app);
	await addOrderOf(app, [lineOf(await addProduct(app, 'Klepon', 6_000), 2)], { day: app.today.getState() });
	const [first] = (await seen(app)).due.first;
	expect(first).toBeDefined();
	expect(first).not.toHaveProperty('known');
});

test('a regular who is due comes with what was bought last', async () => {
	const app = openApp();
	await begin(app);
	const sri = await addCustomer(app, 'Bu Sri');
	await addOrders(app, sri, 6, addDays(app.today.getState(), -7));
	const [usual] = (await seen(app)).usual;
	expect(usual?.known.customer.name).toBe('Bu Sri');
	expect(usual?.last?.lines[0]?.name).toBe('klepon');
});

test('the next day it is another list', async () => {
	const app = openApp();
	await begin(app);
	const klepon = await addProduct(app, 'Klepon', 6_000);
	await addOrderOf(app, [lineOf(klepon, 2)]);
	const live = liveToday(app);
	const stop = live.start();
	expect(await settled(live)).toMatchObject({ due: { orders: 0 }, tomorrow: { orders: 1 } });
	app.today.setState(addDays(app.today.getState(), 1), true);
	expect(await settled(live, ({ due }) => due.orders > 0)).toMatchObject({ tomorrow: { orders: 0 } });
	stop();
});

test('a payment takes the debt off the list', async () => {
	const app = openApp();
	await begin(app);
	const sri = await addCustomer(app, 'Bu Sri');
	await addEntry(app, sri, 'kasbon', 26_000);
	expect((await seen(app)).debts).toMatchObject({ more: false, first: [{ customer: { id: sri } }] });
	expect(await read(liveDebts(app))).toEqual({ people: 1, owed: 26_000 });
	await addEntry(app, sri, 'payment', 26_000);
	expect((await seen(app)).debts).toEqual({ more: false, first: [] });
	expect(await read(liveDebts(app))).toEqual({ people: 0, owed: 0 });
});

test('it follows every deed', async () => {
	const app = openApp();
	await begin(app);
	const live = liveToday(app);
	const stop = live.start();
	await settled(live);
	const edit = { kind: 'edit', store: 'shop', id: shopId, edit: { name: 'Dapur Bu Ani' } } as const;
	await act(app, [edit], { said: '' });
	expect((await settled(live, ({ shop }) => shop !== 'Kue Bu Ani')).shop).toBe('Dapur Bu Ani');
	stop();
});

test('of those who owe it is told since when: what was paid went to the oldest debts', async () => {
	const app = openApp();
	const sri = await addCustomer(app, 'Bu Sri');
	const today = app.today.getState();
	const [old, young] = [addDays(today, -9), addDays(today, -4)];
	await addEntry(app, sri, 'kasbon', 20_000, { day: old });
	await addEntry(app, sri, 'kasbon', 30_000, { day: young });
	expect(await read(liveDebtDays(app))).toEqual(new Map([[sri, old]]));
	await addEntry(app, sri, 'payment', 20_000);
	expect(await read(liveDebtDays(app))).toEqual(new Map([[sri, young]]));
});
