import { describe, expect, test, vi } from 'vitest';
import { undo } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import type { Form } from '../../src/app/form.ts';
import { go, openSheet } from '../../src/app/navigation.ts';
import {
	askWho,
	holdOrder,
	likelyBuyers,
	liveDesk,
	removeLine,
	setCount,
	setLine,
} from '../../src/app/order-desk.ts';
import { openNewOrder, openOrder } from '../../src/app/order-form.ts';
import { type OrderValue, typedFee, whenOf } from '../../src/app/order-value.ts';
import { openQuickProduct } from '../../src/app/product-form.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import { orderTotal } from '../../src/domain/order.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { addCustomer } from './customer-rows.ts';
import { openApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';

const said = (name: string | undefined) => `Pesanan ${name ?? 'tanpa nama'} tersimpan`;

const openNew = (app: App, from: Parameters<typeof openNewOrder>[1] = {}) => openNewOrder(app, from, said);

const typed = (form: Form<OrderValue>): OrderValue => form.state.getState().value;
const problems = (form: Form<OrderValue>) => form.state.getState().problems;

async function openKnown(app: App, id: Id) {
	const order = await app.book.order(id);
	if (!order) throw new Error('there is no such order');
	return openOrder(app, order, said);
}

async function savedOrder(app: App, form: Form<OrderValue>) {
	await form.submit();
	expect(form.state.getState()).toMatchObject({ problems: {} });
	const order = await app.book.order(typed(form).id);
	if (!order) throw new Error(`not saved: ${form.state.getState().failure}`);
	return order;
}

describe('a new order', () => {
	test('is saved for tomorrow, shown, and can be undone', async () => {
		const app = openApp();
		const customer = await addCustomer(app, 'Bu Sri');
		const klepon = await addProduct(app, 'Klepon', 6_000, { unit: 'mika' });
		const form = await openNew(app, { customer });
		setCount(form, klepon, 3, 'ordinary');
		form.set({ note: ' diantar  ' });
		const order = await savedOrder(app, form);
		const today = app.today.getState();
		expect(order).toMatchObject({
			customer,
			placed: today,
			day: addDays(today, 1),
			status: 'ordered',
			note: 'diantar',
			lines: [{ product: klepon.id, name: 'Klepon', unit: 'mika', quantity: 3, price: 6_000 }],
		});
		expect(app.route.getState()).toEqual({ page: 'order', id: order.id });
		expect(app.done.getState()?.said).toBe('Pesanan Bu Sri tersimpan');
		await undo(app, 'Sudah diurungkan');
		expect(await app.book.order(order.id)).toBeUndefined();
	});

	test('may wait for its name', async () => {
		const app = openApp();
		const form = await openNew(app);
		setCount(form, await addProduct(app, 'Klepon', 6_000), 1, 'ordinary');
		expect(typed(form).who.kind).toBe('asked');
		expect(await savedOrder(app, form)).not.toHaveProperty('customer');
	});

	test('brings a new customer along, and takes them back with it', async () => {
		const app = openApp();
		const form = await openNew(app);
		setCount(form, await addProduct(app, 'Klepon', 6_000), 1, 'ordinary');
		form.set({ who: { kind: 'new', id: app.platform.newId(), name: ' Bu  Yati ' } });
		const { customer } = await savedOrder(app, form);
		expect((await app.book.allCustomers()).map(({ id, name }) => [id, name])).toEqual([
			[customer, 'Bu Yati'],
		]);
		expect(app.done.getState()?.said).toBe('Pesanan Bu Yati tersimpan');
		await undo(app, 'Sudah diurungkan');
		expect(await app.book.allCustomers()).toEqual([]);
	});

	test('is one order, however often Simpan is tapped', async () => {
		const app = openApp();
		const form = await openNew(app);
		setCount(form, await addProduct(app, 'Klepon', 6_000), 1, 'ordinary');
		await Promise.all([form.submit(), form.submit()]);
		await form.submit();
		expect(await app.book.openOrdersAfter(app.today.getState())).toHaveLength(1);
	});

	test('costs what the customer pays, and follows when another is chosen', async () => {
		const app = openApp();
		const sri = await addCustomer(app, 'Bu Sri');
		const toko = await addCustomer(app, 'Toko Rojo', { tier: 'reseller', kind: 'reseller' });
		const klepon = await addProduct(app, 'Klepon', 6_000, { resellerPrice: rupiah(5_000) });
		const donat = await addProduct(app, 'Donat', 2_500, { resellerPrice: rupiah(2_000) });
		const form = await openNew(app, { customer: sri });
		setCount(form, klepon, 2, 'ordinary');
		setCount(form, donat, 2, 'ordinary');
		setLine(form, 1, { price: '2.300' });
		form.set({ who: { kind: 'known', id: toko } });
		const { lines } = await savedOrder(app, form);
		expect(lines.map(({ price }) => price)).toEqual([5_000, 2_300]);
	});

	test('costs less from so many on, or what was agreed with this customer', async () => {
		const app = openApp();
		const klepon = await addProduct(app, 'Klepon', 6_000, { bulk: { from: 10, price: rupiah(5_500) } });
		const donat = await addProduct(app, 'Donat', 2_500);
		const customer = await addCustomer(app, 'Bu Sri', {
			prices: [{ product: donat.id, price: rupiah(2_200) }],
		});
		const form = await openNew(app, { customer });
		setCount(form, klepon, 10, 'ordinary');
		setCount(form, donat, 1, 'ordinary');
		const { lines } = await savedOrder(app, form);
		expect(lines.map(({ price }) => price)).toEqual([5_500, 2_200]);
	});

	test('remembers a typed price as the customer’s own in the same act, and forgets it again', async () => {
		const app = openApp();
		const klepon = await addProduct(app, 'Klepon', 6_000);
		const customer = await addCustomer(app, 'Bu Sri');
		const own = async () => (await app.book.known(customer))?.customer.prices;
		const form = await openNew(app, { customer });
		setCount(form, klepon, 1, 'ordinary');
		setLine(form, 0, { price: '5.000' });
		setLine(form, 0, { remember: true });
		await savedOrder(app, form);
		expect(await own()).toEqual([{ product: klepon.id, price: 5_000 }]);
		await undo(app, 'Sudah diurungkan');
		expect(await own()).toBeUndefined();

		await app.book.commit([
			{
				kind: 'edit',
				store: 'customer',
				id: customer,
				edit: { prices: [{ product: klepon.id, price: rupiah(5_000) }] },
			},
		]);
		const next = await openNew(app, { customer });
		setCount(next, klepon, 1, 'ordinary');
		setLine(next, 0, { remember: false });
		expect((await savedOrder(app, next)).lines[0]?.price).toBe(6_000);
		expect(await own()).toBeUndefined();
	});

	test('a rule that makes a line dearer than any book can hold is said, and nothing is written', async () => {
		const app = openApp();
		const klepon = await addProduct(app, 'Klepon', 6_000);
		const customer = await addCustomer(app, 'Bu Sri', {
			prices: [{ product: klepon.id, price: rupiah(999_999_999_999) }],
		});
		const form = await openNew(app, { customer });
		setCount(form, klepon, 2, 'ordinary');
		await form.submit();
		expect(form.state.getState().failure).toBe('price');
		expect(await app.book.openOrdersAfter(app.today.getState())).toEqual([]);
	});

	test('goes back to the price of the list', async () => {
		const app = openApp();
		const klepon = await addProduct(app, 'Klepon', 6_000);
		const form = await openNew(app);
		setCount(form, klepon, 1, 'ordinary');
		setLine(form, 0, { price: '5rb' });
		setLine(form, 0, { price: undefined });
		expect((await savedOrder(app, form)).lines[0]?.price).toBe(6_000);
	});

	test('does not let a typed name get lost', async () => {
		const app = openApp();
		const form = await openNew(app);
		setCount(form, await addProduct(app, 'Klepon', 6_000), 1, 'ordinary');
		form.set({ who: { kind: 'asked', typed: 'Bu Ya' } });
		await form.submit();
		expect(problems(form)).toEqual({ who: 'customer-none' });
		expect(await app.book.openOrdersAfter(app.today.getState())).toEqual([]);
	});

	test('offers who it was before, then the regulars', async () => {
		const app = openApp();
		await addCustomer(app, 'Bu Ani');
		const sri = await addCustomer(app, 'Bu Sri');
		const form = await openNew(app, { customer: sri });
		askWho(form);
		const { who } = typed(form);
		const before = who.kind === 'asked' ? who.before : undefined;
		expect((await likelyBuyers(app, before)).map(({ customer }) => customer.name)).toEqual([
			'Bu Sri',
			'Bu Ani',
		]);
	});
});

test('looking for another customer changes nothing until one is chosen', async () => {
	const app = openApp();
	const customer = await addCustomer(app, 'Toko Rojo', { tier: 'reseller' });
	const klepon = await addProduct(app, 'Klepon', 6_000, { resellerPrice: rupiah(5_000) });
	const form = await openNew(app, { customer });
	setCount(form, klepon, 1, 'reseller');
	askWho(form);
	const desk = liveDesk(app, form);
	const stop = desk.start();
	expect((await settled(desk)).tier).toBe('reseller');
	stop();
	expect(await savedOrder(app, form)).toMatchObject({ customer, lines: [{ price: 5_000 }] });
});

describe('bad input', () => {
	test.each([
		['quantity', { quantity: '0' }],
		['quantity', { quantity: '10000' }],
		['quantity', { quantity: 'dua' }],
		['price', { price: 'mahal' }],
		['price', { price: '' }],
	] as const)('says %s for %o, writes nothing, loses nothing', async (code, change) => {
		const app = openApp();
		const klepon = await addProduct(app, 'Klepon', 6_000);
		const form = await openNew(app);
		setCount(form, klepon, 1, 'ordinary');
		setLine(form, 0, change);
		await form.submit();
		expect(problems(form)).toEqual({ lines: code });
		expect(typed(form).lines[0]).toMatchObject(change);
		expect(await app.book.openOrdersAfter(app.today.getState())).toEqual([]);
	});

	test('an order without anything in it', async () => {
		const app = openApp();
		const form = await openNew(app);
		await form.submit();
		expect(problems(form)).toEqual({ lines: 'lines-empty' });
	});

	test('no day, a note without end', async () => {
		const app = openApp();
		const form = await openNew(app);
		setCount(form, await addProduct(app, 'Klepon', 6_000), 1, 'ordinary');
		form.set({ day: '', note: 'a'.repeat(501) });
		await form.submit();
		expect(problems(form)).toEqual({ day: 'day', note: 'text-long' });
	});

	test('script in a name is only a name', async () => {
		const app = openApp();
		const name = '<img src=x onerror=alert(1)>';
		const form = await openNew(app);
		setCount(form, await addProduct(app, 'Klepon', 6_000), 1, 'ordinary');
		form.set({ who: { kind: 'new', id: app.platform.newId(), name } });
		await savedOrder(app, form);
		expect((await app.book.allCustomers())[0]?.name).toBe(name);
	});
});

describe('handing over', () => {
	test('keeps hour, place and cost, which counts in the total', async () => {
		const app = openApp();
		const customer = await addCustomer(app, 'Bu Sri', { place: 'Krajan RT 2' });
		const form = await openNew(app, { customer });
		setCount(form, await addProduct(app, 'Klepon', 6_000), 2, 'ordinary');
		form.set({ time: '07:30', delivery: 'delivery', place: ' balai  dusun', fee: '5.000' });
		expect(typedFee(typed(form))).toBe(5_000);
		const order = await savedOrder(app, form);
		expect(order).toMatchObject({
			time: '07:30',
			delivery: 'delivery',
			place: 'balai dusun',
			fee: 5_000,
		});
		expect(orderTotal(order)).toBe(17_000);

		const again = await openNew(app, { like: order.id });
		expect(typed(again)).toMatchObject({ delivery: 'delivery', place: 'balai dusun', fee: '5.000' });
		expect(typed(again).time).toBeUndefined();

		const changed = await openKnown(app, order.id);
		expect(typed(changed)).toMatchObject({ time: '07:30', delivery: 'delivery', fee: '5.000' });
		changed.set({ time: '', delivery: 'pickup' });
		expect(typedFee(typed(changed))).toBe(0);
		const fetched = await savedOrder(app, changed);
		expect(fetched.delivery).toBe('pickup');
		for (const field of ['time', 'place', 'fee']) expect(fetched).not.toHaveProperty(field);
		await undo(app, 'Sudah diurungkan');
		expect(await app.book.order(order.id)).toMatchObject({ time: '07:30', fee: 5_000 });
	});

	test('where the customer lives needs no place of its own', async () => {
		const app = openApp();
		const customer = await addCustomer(app, 'Bu Sri', { place: 'Krajan RT 2' });
		const form = await openNew(app, { customer });
		setCount(form, await addProduct(app, 'Klepon', 6_000), 2, 'ordinary');
		form.set({ delivery: 'delivery', place: 'Krajan RT 2' });
		expect(await savedOrder(app, form)).not.toHaveProperty('place');
	});

	test('cannot cost nothing or what is no price', async () => {
		const app = openApp();
		const form = await openNew(app);
		setCount(form, await addProduct(app, 'Klepon', 6_000), 2, 'ordinary');
		form.set({ delivery: 'delivery', fee: '0' });
		await form.submit();
		expect(problems(form)).toEqual({ fee: 'price' });
		form.set({ fee: '' });
		expect(await savedOrder(app, form)).not.toHaveProperty('fee');
	});

	test('is never promised for a day that has passed; an order of the book may keep its day', async () => {
		const app = openApp();
		const klepon = await addProduct(app, 'Klepon', 6_000);
		const yesterday = addDays(app.today.getState(), -1);
		const form = await openNew(app);
		setCount(form, klepon, 1, 'ordinary');
		form.set({ day: yesterday });
		await form.submit();
		expect(problems(form)).toEqual({ day: 'day-past' });

		const late = await openKnown(app, await addOrderOf(app, [lineOf(klepon, 2)], { day: yesterday }));
		late.set({ note: 'belum diambil' });
		expect(await savedOrder(app, late)).toMatchObject({ day: yesterday, note: 'belum diambil' });
		const earlier = await openKnown(app, typed(late).id);
		earlier.set({ day: addDays(yesterday, -1) });
		await earlier.submit();
		expect(problems(earlier)).toEqual({ day: 'day-past' });
	});
});

describe('a draft', () => {
	test('is all there after a kill, and goes with the save', async () => {
		const app = openApp();
		const customer = await addCustomer(app, 'Bu Sri');
		const klepon = await addProduct(app, 'Klepon', 6_000);
		const form = await openNew(app, { customer });
		form.start();
		setCount(form, klepon, 12, 'ordinary');
		setLine(form, 0, { price: '5.5' });
		form.set({ day: '2026-12-03', note: 'kotak merah' });
		const before = typed(form);
		app.platform.hide();
		await vi.waitFor(async () => expect(await app.book.draft(form.key)).toBeDefined());

		const again = app.kill();
		const resumed = await openNew(again, { customer });
		expect(resumed.state.getState()).toMatchObject({ resumed: true, value: before });
		setLine(resumed, 0, { price: '5.500' });
		const order = await savedOrder(again, resumed);
		expect(order.lines[0]?.price).toBe(5_500);
		expect(await again.book.draft(form.key)).toBeUndefined();
	});

	test('of another version of the app is not taken for one', async () => {
		const app = openApp();
		await app.book.putDraft({ key: 'order-new', value: { lines: 'none' }, at: 0 });
		const form = await openNew(app);
		expect(form.state.getState().resumed).toBe(false);
	});

	test('does not stand in the way of Seperti biasa', async () => {
		const app = openApp();
		const customer = await addCustomer(app, 'Bu Sri');
		const klepon = await addProduct(app, 'Klepon', 6_000);
		const like = await addOrderOf(app, [lineOf(klepon, 4)], { customer });
		const form = await openNew(app, { customer });
		form.start();
		form.set({ note: 'belum selesai' });
		app.platform.hide();
		await vi.waitFor(async () => expect(await app.book.draft(form.key)).toBeDefined());
		const usual = await openNew(app, { customer, like });
		expect(typed(usual)).toMatchObject({ note: '', lines: [{ quantity: '4' }] });
		expect((await openNew(app, { customer })).state.getState().resumed).toBe(true);
	});
});

describe('Seperti biasa', () => {
	test('repeats the lines at the prices of today', async () => {
		const app = openApp();
		const customer = await addCustomer(app, 'Bu Sri', { tier: 'regular' });
		const klepon = await addProduct(app, 'Klepon', 6_000, { regularPrice: rupiah(5_500) });
		const like = await addOrderOf(app, [lineOf(klepon, 3, rupiah(4_000))], {
			customer,
			day: '2026-11-01' as Day,
			note: 'diantar',
		});
		const order = await savedOrder(app, await openNew(app, { like }));
		expect(order).toMatchObject({
			customer,
			day: addDays(app.today.getState(), 1),
			lines: [{ quantity: 3, price: 5_500 }],
		});
		expect(order).not.toHaveProperty('note');
		expect(order.id).not.toBe(like);
	});

	test('leaves out what is sold out, and says so', async () => {
		const app = openApp();
		const klepon = await addProduct(app, 'Klepon', 6_000);
		const donat = await addProduct(app, 'Donat', 2_500, { available: false });
		const like = await addOrderOf(app, [lineOf(klepon, 1), lineOf(donat, 9)]);
		const form = await openNew(app, { like });
		expect(typed(form)).toMatchObject({ lines: [{ name: 'Klepon' }], leftOut: ['Donat'] });
	});

	test('keeps what has left the list at its old price', async () => {
		const app = openApp();
		const klepon = await addProduct(app, 'Klepon', 6_000);
		const like = await addOrderOf(app, [lineOf(klepon, 2, rupiah(4_000))]);
		await app.book.commit([{ kind: 'remove', store: 'product', id: klepon.id }]);
		const { lines } = await savedOrder(app, await openNew(app, { like }));
		expect(lines).toMatchObject([{ name: 'Klepon', quantity: 2, price: 4_000 }]);
	});
});

describe('an order changed', () => {
	test('keeps its prices of then, its day of writing, and comes back by undo', async () => {
		const app = openApp();
		const customer = await addCustomer(app, 'Bu Sri');
		const klepon = await addProduct(app, 'Klepon', 6_000);
		const id = await addOrderOf(app, [lineOf(klepon, 2, rupiah(4_000))], { customer, note: 'diantar' });
		const before = await app.book.order(id);
		app.platform.time += 86_400_000;
		const form = await openKnown(app, id);
		setLine(form, 0, { quantity: '5' });
		form.set({ note: '', who: { kind: 'later' } });
		const after = await savedOrder(app, form);
		expect(after).toMatchObject({ placed: before?.placed, lines: [{ quantity: 5, price: 4_000 }] });
		expect(after).not.toHaveProperty('note');
		expect(after).not.toHaveProperty('customer');
		await undo(app, 'Sudah diurungkan');
		expect(await app.book.order(id)).toMatchObject({ customer, note: 'diantar', lines: before?.lines });
	});

	test('loses nothing of what was agreed', async () => {
		const app = openApp();
		const customer = await addCustomer(app, 'Bu Sri');
		const klepon = await addProduct(app, 'Klepon', 6_000, { cost: rupiah(2_000) });
		const { price: _, ...gift } = lineOf(klepon, 1);
		const id = await addOrderOf(app, [{ ...lineOf(klepon, 4), cost: rupiah(2_500) }], {
			customer,
			gifts: [{ ...gift, bonus: app.platform.newId(), tester: true }],
			discount: rupiah(1_000),
			bonus: app.platform.newId(),
			time: '07:30',
			delivery: 'delivery',
			place: 'balai dusun',
			fee: rupiah(5_000),
			round: app.platform.newId(),
			receipt: 7,
		});
		const before = await app.book.order(id);
		const form = await openKnown(app, id);
		form.set({ note: 'kotak merah' });
		const after = await savedOrder(app, form);
		expect(after).toMatchObject({ ...before, edits: expect.anything(), note: 'kotak merah' });
		expect(orderTotal(after)).toBe(28_000);
	});

	test('gets its name later, and then the price of its customer', async () => {
		const app = openApp();
		const klepon = await addProduct(app, 'Klepon', 6_000, { resellerPrice: rupiah(5_000) });
		const toko = await addCustomer(app, 'Toko Rojo', { tier: 'reseller' });
		const id = await addOrderOf(app, [lineOf(klepon, 2)]);
		const form = await openKnown(app, id);
		expect(typed(form).who.kind).toBe('asked');
		form.set({ who: { kind: 'known', id: toko } });
		expect(await savedOrder(app, form)).toMatchObject({ customer: toko, lines: [{ price: 5_000 }] });
	});

	test('stays with a customer who was deleted', async () => {
		const app = openApp();
		const customer = await addCustomer(app, 'Bu Sri');
		const id = await addOrderOf(app, [lineOf(await addProduct(app, 'Klepon', 6_000), 2)], { customer });
		await app.book.commit([{ kind: 'remove', store: 'customer', id: customer }]);
		const form = await openKnown(app, id);
		form.set({ note: 'dibayar' });
		expect(await savedOrder(app, form)).toMatchObject({ customer, note: 'dibayar' });
	});
});

describe('beside the order', () => {
	test('the desk follows the customer and the price list', async () => {
		const app = openApp();
		const toko = await addCustomer(app, 'Toko Rojo', { tier: 'reseller' });
		await addProduct(app, 'Klepon', 6_000);
		const form = await openNew(app);
		const desk = liveDesk(app, form);
		const stop = desk.start();
		expect(await settled(desk)).toMatchObject({ tier: 'ordinary', products: [{ name: 'Klepon' }] });
		form.set({ who: { kind: 'known', id: toko } });
		const served = await settled(desk, ({ tier }) => tier === 'reseller');
		expect(served.known?.customer.name).toBe('Toko Rojo');
		stop();
	});

	test('a new product comes into the order that is on the screen', async () => {
		const app = openApp();
		go(app, { page: 'order-new' });
		const form = await openNew(app);
		const letGo = holdOrder(app, form);
		openSheet(app, { name: 'product' });
		const product = await openQuickProduct(app, (name) => `${name} masuk jualan`);
		product.set({ name: 'Bolu', price: '30.000', unit: 'loyang' });
		await product.submit();
		expect(app.route.getState()).toEqual({ page: 'order-new' });
		letGo();
		expect((await savedOrder(app, form)).lines).toMatchObject([
			{ name: 'Bolu', unit: 'loyang', quantity: 1, price: 30_000 },
		]);
		expect(await app.book.products()).toHaveLength(1);
	});

	test('a line can be taken out', async () => {
		const app = openApp();
		const form = await openNew(app);
		setCount(form, await addProduct(app, 'Klepon', 6_000), 1, 'ordinary');
		setCount(form, await addProduct(app, 'Donat', 2_500), 1, 'ordinary');
		removeLine(form, 0);
		expect(typed(form).lines.map(({ name }) => name)).toEqual(['Donat']);
	});
});

test('a day is said as today, tomorrow or another', () => {
	const today = '2026-12-31' as Day;
	expect(whenOf('2026-12-31', today)).toBe('today');
	expect(whenOf('2027-01-01', today)).toBe('tomorrow');
	expect(whenOf('2026-12-30', today)).toBe('other');
	expect(whenOf('', today)).toBe('other');
});
