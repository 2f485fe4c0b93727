import { describe, expect, test } from 'vitest';
import { undo } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import type { Form } from '../../src/app/form.ts';
import { liveDesk, setCount } from '../../src/app/order-desk.ts';
import { openNewOrder, openOrder } from '../../src/app/order-form.ts';
import { acceptOffer, givenWith, takeGiftOut } from '../../src/app/order-gifts.ts';
import type { OrderValue } from '../../src/app/order-value.ts';
import type { Bonus } from '../../src/domain/bonus.ts';
import type { Id } from '../../src/domain/id.ts';
import { offersFor } from '../../src/domain/offer.ts';
import { linesTotal, orderTotal } from '../../src/domain/order.ts';
import { readableLines } from '../../src/domain/order-line.ts';
import { sumProducts } from '../../src/domain/production.ts';
import type { Fields } from '../../src/domain/row.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { addCustomer } from './customer-rows.ts';
import { openApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';

const said = () => 'Pesanan tersimpan';

async function addRule({ book, platform }: App, fields: Fields<Bonus>): Promise<Id> {
	const id = platform.newId();
	await book.commit([{ kind: 'add', store: 'bonus', id, fields }]);
	return id;
}

/** What the form would suggest now. */
async function offered(app: App, form: Form<OrderValue>) {
	const live = liveDesk(app, form);
	const stop = live.start();
	const desk = await settled(live);
	stop();
	const { value } = form.state.getState();
	const lines = readableLines(value.lines, desk.list, desk);
	const order = { lines, ...givenWith(value, linesTotal(lines)) };
	return { desk, offers: offersFor(desk.rules, order, desk.before, app.today.getState()) };
}

async function acceptAll(app: App, form: Form<OrderValue>) {
	const { desk, offers } = await offered(app, form);
	for (const offer of offers) acceptOffer(form, offer, desk.list);
	return offers.length;
}

async function savedOrder(app: App, form: Form<OrderValue>) {
	await form.submit();
	const order = await app.book.order(form.state.getState().value.id);
	if (!order) throw new Error(`not saved: ${form.state.getState().failure}`);
	return order;
}

async function edit(app: App, id: Id) {
	const order = await app.book.order(id);
	if (!order) throw new Error('there is no such order');
	return openOrder(app, order, said);
}

describe('gifts', () => {
	test('nothing is given that was not accepted', async () => {
		const app = openApp();
		const kopi = await addProduct(app, 'Kopi robusta', 100_000);
		await addRule(app, { kind: 'tester', above: rupiah(500_000), gift: kopi.id });
		const form = await openNewOrder(app, {}, said);
		setCount(form, kopi, 5, 'ordinary');
		expect((await offered(app, form)).offers).toHaveLength(1);
		expect(await savedOrder(app, form)).not.toHaveProperty('gifts');
	});

	test('cost nothing, know what they cost to make, count in production, and stay in an edit', async () => {
		const app = openApp();
		const kopi = await addProduct(app, 'Kopi robusta', 100_000);
		const arabika = await addProduct(app, 'Kopi arabika', 35_000, { unit: 'bungkus', cost: rupiah(20_000) });
		const rule = await addRule(app, { kind: 'tester', above: rupiah(500_000), gift: arabika.id });
		const form = await openNewOrder(app, {}, said);
		setCount(form, kopi, 5, 'ordinary');
		expect(await acceptAll(app, form)).toBe(1);
		expect((await offered(app, form)).offers).toEqual([]);
		const order = await savedOrder(app, form);
		const tester = { product: arabika.id, name: 'Kopi arabika', unit: 'bungkus', quantity: 1, cost: 20_000 };
		expect(order.gifts).toEqual([{ ...tester, bonus: rule, tester: true }]);
		expect(orderTotal(order)).toBe(500_000);
		expect(sumProducts([order]).map(({ name, quantity }) => [name, quantity])).toEqual([
			['Kopi arabika', 1],
			['Kopi robusta', 5],
		]);

		const again = await edit(app, order.id);
		setCount(again, kopi, 6, 'ordinary');
		const edited = await savedOrder(app, again);
		expect(edited.gifts).toEqual(order.gifts);
		const [gift] = edited.gifts ?? [];
		const last = await edit(app, order.id);
		if (gift) takeGiftOut(last, last.state.getState().value.gifts?.[0] ?? gift);
		expect(await savedOrder(app, last)).not.toHaveProperty('gifts');
		await undo(app, 'Sudah diurungkan');
		expect((await app.book.order(order.id))?.gifts).toEqual(order.gifts);
	});

	test('a stamp card counts what this customer bought before, and no other order of theirs twice', async () => {
		const app = openApp();
		const bakso = await addProduct(app, 'Bakso halus', 15_000);
		const customer = await addCustomer(app, 'Pak Dedi');
		await addRule(app, { kind: 'stamps', product: bakso.id, count: 10 });
		const id = await addOrderOf(app, [lineOf(bakso, 7)], { customer });
		const form = await openNewOrder(app, { customer }, said);
		setCount(form, bakso, 2, 'ordinary');
		expect((await offered(app, form)).offers).toEqual([]);
		setCount(form, bakso, 3, 'ordinary');
		expect((await offered(app, form)).offers).toMatchObject([{ gift: { quantity: 1 }, because: 10 }]);
		const same = await edit(app, id);
		setCount(same, bakso, 9, 'ordinary');
		expect((await offered(app, same)).offers).toEqual([]);
	});
});

describe('what is let off', () => {
	test('is a share of the lines, however they change, and lowers the total', async () => {
		const app = openApp();
		const nastar = await addProduct(app, 'Nastar', 65_000);
		const rule = await addRule(app, { kind: 'season', percent: 5 });
		const form = await openNewOrder(app, {}, said);
		setCount(form, nastar, 3, 'ordinary');
		await acceptAll(app, form);
		setCount(form, nastar, 2, 'ordinary');
		expect((await offered(app, form)).offers).toEqual([]);
		const order = await savedOrder(app, form);
		expect(order).toMatchObject({ discount: 6_500, bonus: rule });
		expect(orderTotal(order)).toBe(123_500);

		const again = await edit(app, order.id);
		setCount(again, nastar, 4, 'ordinary');
		expect(await savedOrder(app, again)).toMatchObject({ discount: 13_000, bonus: rule });
		const last = await edit(app, order.id);
		last.set({ letOff: undefined });
		const without = await savedOrder(app, last);
		expect(without).not.toHaveProperty('discount');
		expect(without).not.toHaveProperty('bonus');
	});

	test('stays the amount it was where its rule has changed, and never exceeds the lines', async () => {
		const app = openApp();
		const nastar = await addProduct(app, 'Nastar', 65_000);
		const rule = await addRule(app, { kind: 'season', percent: 10 });
		const id = await addOrderOf(app, [lineOf(nastar, 4)], { discount: rupiah(100_000), bonus: rule });
		const form = await edit(app, id);
		setCount(form, nastar, 2, 'ordinary');
		expect(orderTotal(await savedOrder(app, form))).toBe(30_000);
		const again = await edit(app, id);
		setCount(again, nastar, 1, 'ordinary');
		const order = await savedOrder(app, again);
		expect(order.discount).toBe(65_000);
		expect(orderTotal(order)).toBe(0);
	});

	test('a member has ordered often enough before', async () => {
		const app = openApp();
		const pempek = await addProduct(app, 'Pempek kapal selam', 15_000);
		const customer = await addCustomer(app, 'Bu Rina');
		await addRule(app, { kind: 'member', count: 2, percent: 5 });
		for (const status of ['done', 'cancelled'] as const)
			await addOrderOf(app, [lineOf(pempek, 1)], { customer, status });
		const form = await openNewOrder(app, { customer }, said);
		setCount(form, pempek, 4, 'ordinary');
		expect((await offered(app, form)).offers).toEqual([]);
		await addOrderOf(app, [lineOf(pempek, 1)], { customer, status: 'done' });
		expect((await offered(app, form)).offers).toMatchObject([{ discount: 3_000, because: 2 }]);
	});
});
