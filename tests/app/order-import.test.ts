import { describe, expect, test, vi } from 'vitest';
import { undo } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import type { Form } from '../../src/app/form.ts';
import { liveMessage } from '../../src/app/message-desk.ts';
import {
	type Arrival,
	fillOrder,
	fillUsual,
	openOrderImport,
	setArrived,
} from '../../src/app/order-import.ts';
import { type ImportValue, isUnread } from '../../src/app/order-import-value.ts';
import { startApp } from '../../src/app/start.ts';
import { addDays } from '../../src/domain/day.ts';
import { linesTotal, orderTotal } from '../../src/domain/order.ts';
import { orderCodeRoute, packOrder } from '../../src/domain/order-code.ts';
import { productTag } from '../../src/domain/product-tag.ts';
import { timesRupiah } from '../../src/domain/rupiah.ts';
import { weekdayDate } from '../../src/i18n/calendar.ts';
import { messageWords } from '../../src/i18n/order-import.ts';
import { orderLetters } from '../../src/i18n/order-letter.ts';
import { addCustomer, addEntry } from './customer-rows.ts';
import { openApp, type TestApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';

const typed = (form: Form<ImportValue>): ImportValue => form.state.getState().value;
const problems = (form: Form<ImportValue>) => form.state.getState().problems;
const openImport = (app: App, arrival: Arrival = {}) => openOrderImport(app, arrival, messageWords);

async function openShop(app: TestApp = openApp()) {
	const donat = await addProduct(app, 'Donat kentang isi 6', 18_000, { unit: 'kotak' });
	const risol = await addProduct(app, 'Risol mayo', 3_000);
	return { app, donat, risol };
}

async function pasted(app: App, text: string): Promise<Form<ImportValue>> {
	const form = await openImport(app);
	form.set({ text });
	await fillOrder(app, form, messageWords);
	return form;
}

async function savedOrder(app: App, form: Form<ImportValue>) {
	await form.submit();
	expect(form.state.getState()).toMatchObject({ problems: {} });
	const order = await app.book.order(typed(form).id);
	if (!order) throw new Error(`not saved: ${form.state.getState().failure}`);
	return order;
}

const byHand =
	'Bu, pesan donat kentang 3 kotak sama risol 20 buat jumat sore, diambil. Jangan terlalu manis ya. an Bu Sri';

describe('a message that was pasted', () => {
	test('becomes an order with lines, day, customer, and a note of what the fields do not hold', async () => {
		const { app, donat, risol } = await openShop();
		const sri = await addCustomer(app, 'Bu Sri');
		const form = await pasted(app, byHand);
		const order = await savedOrder(app, form);
		expect(order).toMatchObject({
			customer: sri,
			day: '2026-11-27',
			placed: app.today.getState(),
			status: 'ordered',
			lines: [lineOf(donat, 3), lineOf(risol, 20)],
			note: 'diambil sore\nJangan terlalu manis ya',
		});
		expect(app.route.getState()).toEqual({ page: 'order', id: order.id });
		expect(app.done.getState()?.said).toBe('Pesanan Bu Sri tersimpan');
	});

	test('books nothing before the seller saves it, and can be undone as a whole', async () => {
		const { app } = await openShop();
		const form = await pasted(app, `${byHand}, DP 50rb`);
		expect(await app.book.countCustomers()).toMatchObject({ all: 0 });
		expect(await app.book.openOrdersAfter(app.today.getState())).toEqual([]);
		setArrived(form, true);
		const order = await savedOrder(app, form);
		expect(await app.book.known(order.customer ?? order.id)).toMatchObject({
			customer: { name: 'Bu Sri' },
			summary: { balance: -50_000 },
		});
		await undo(app, 'Sudah diurungkan');
		expect(await app.book.order(order.id)).toBeUndefined();
		expect(await app.book.countCustomers()).toMatchObject({ all: 0 });
	});

	test('reads prices by the tier of whose it is', async () => {
		const app = openApp();
		await addProduct(app, 'Risol mayo', 3_000, {
			resellerPrice: timesRupiah((await openShop()).risol.price, 0.5),
		});
		await addCustomer(app, 'Toko Barokah', { tier: 'reseller' });
		const order = await savedOrder(app, await pasted(app, 'risol 100, an. Toko Barokah'));
		expect(orderTotal(order)).toBe(150_000);
	});

	test('leaves out what cannot be had now, and says so', async () => {
		const app = openApp();
		await addProduct(app, 'Donat kentang', 3_000, { available: false });
		const form = await pasted(app, 'donat kentang 5');
		expect(typed(form)).toMatchObject({ lines: [], leftOut: ['Donat kentang'] });
		await form.submit();
		expect(problems(form)).toEqual({ lines: 'lines-empty' });
	});

	test('is read again as long as the order was not changed by hand', async () => {
		const { app, risol } = await openShop();
		const form = await pasted(app, 'risol 20');
		form.set({ text: 'risol 25' });
		expect(isUnread(typed(form))).toBe(true);
		expect(typed(form).edited).toBe(false);
		await fillOrder(app, form, messageWords);
		expect(typed(form)).toMatchObject({ read: 'risol 25', lines: [{ product: risol.id, quantity: '25' }] });
		form.set({ note: 'di depan musala' });
		expect(typed(form).edited).toBe(true);
		form.set({ text: 'risol 30' });
		expect(typed(form)).toMatchObject({ edited: true, note: 'di depan musala', lines: [{ quantity: '25' }] });
	});

	test('survives a kill, with what the seller has changed', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const { app } = await openShop();
		const form = await pasted(app, byHand);
		form.set({ note: 'antar ke sekolah' });
		await vi.runAllTimersAsync();
		vi.useRealTimers();
		const again = await openImport(app.kill());
		expect(again.state.getState().resumed).toBe(true);
		expect(typed(again)).toMatchObject({ text: byHand, note: 'antar ke sekolah', id: typed(form).id });
	});

	test('that cannot be read at all still becomes the note', async () => {
		const { app } = await openShop();
		const form = await pasted(app, 'masih ada yang kemarin itu?');
		expect(typed(form)).toMatchObject({ lines: [], note: 'masih ada yang kemarin itu?' });
	});
});

describe('who sent it', () => {
	test.each([
		['the number', 'risol 5. an. Bu Siti, hp 0812 3456 7801', 'Bu Sri'],
		['the sender that WhatsApp wrote', '[21/11, 19.42] +62 812-3456-7801: risol 5', 'Bu Sri'],
		['the name, however it is addressed', 'risol 5 an. Mbak Endang', 'Bu Endang'],
		['name and place', 'risol 5\nan. Bu Endang Ponorogo', 'Bu Endang'],
	])('is found by %s', async (_, text, name) => {
		const { app } = await openShop();
		await addCustomer(app, 'Bu Sri', { phone: '6281234567801' });
		await addCustomer(app, 'Bu Endang', { place: 'Ponorogo' });
		const order = await savedOrder(app, await pasted(app, text));
		expect((await app.book.known(order.customer ?? order.id))?.customer.name).toBe(name);
	});

	test('is somebody new where nobody is called so, with the number that was given', async () => {
		const { app } = await openShop();
		const order = await savedOrder(app, await pasted(app, 'risol 5, an. Mbak Wulan, wa 081234567802'));
		expect((await app.book.known(order.customer ?? order.id))?.customer).toMatchObject({
			name: 'Mbak Wulan',
			phone: '6281234567802',
		});
	});

	test.each([
		['several are called so', 'risol 5 an. Bu Sri', 'Bu Sri'],
		['somebody is only nearly called so', 'risol 5 an. Bu Endeng', 'Bu Endeng'],
		['nothing but an unknown number is given', 'risol 5, hp 081234567899', '0812 3456 7899'],
	])('is asked where %s', async (_, text, asked) => {
		const { app } = await openShop();
		await addCustomer(app, 'Bu Sri');
		await addCustomer(app, 'Sri Lestari');
		await addCustomer(app, 'Bu Endang');
		const form = await pasted(app, text);
		expect(typed(form).who).toEqual({ kind: 'asked', typed: asked });
		await form.submit();
		expect(problems(form)).toEqual({ who: 'customer-none' });
	});

	test('is nobody of the same name with another number', async () => {
		const { app } = await openShop();
		await addCustomer(app, 'Bu Sri', { phone: '6281234567801' });
		const form = await pasted(app, 'risol 5, an. Bu Sri hp 081234567899');
		expect(typed(form).who).toMatchObject({ kind: 'new', name: 'Bu Sri', phone: '6281234567899' });
	});
});

describe('a deposit', () => {
	test('is a payment for the order only once the seller has seen it', async () => {
		const { app } = await openShop();
		const sri = await addCustomer(app, 'Bu Sri');
		const first = await pasted(app, 'risol 50 an. Bu Sri. DP 100rb transfer');
		expect(typed(first)).toMatchObject({
			deposit: { amount: 100_000, arrived: false },
			note: 'DP 100rb transfer',
		});
		await savedOrder(app, first);
		expect((await app.book.history(sri)).entries).toEqual([]);
		const second = await pasted(app, 'risol 60 an. Bu Sri. DP 100rb transfer');
		setArrived(second, true);
		const order = await savedOrder(app, second);
		expect((await app.book.history(sri)).entries).toMatchObject([
			{ kind: 'deposit', amount: 100_000, order: order.id, day: app.today.getState() },
		]);
	});

	test('must be somebody’s', async () => {
		const { app } = await openShop();
		const form = await pasted(app, 'risol 50. DP 100rb');
		setArrived(form, true);
		await form.submit();
		expect(problems(form)).toEqual({ who: 'customer-none' });
		setArrived(form, false);
		await savedOrder(app, form);
	});
});

describe('"kayak biasanya"', () => {
	test('is the last order of whoever it is', async () => {
		const { app, donat } = await openShop();
		const sri = await addCustomer(app, 'Bu Sri');
		await addOrderOf(app, [lineOf(donat, 4)], { customer: sri });
		const form = await pasted(app, 'kayak biasanya ya bu, tapi jgn terlalu manis. an. Bu Sri');
		expect(typed(form)).toMatchObject({
			lines: [{ product: donat.id, quantity: '4' }],
			note: 'tapi jgn terlalu manis',
		});
	});

	test('waits for the customer to be chosen', async () => {
		const { app, donat } = await openShop();
		const sri = await addCustomer(app, 'Bu Sri');
		await addOrderOf(app, [lineOf(donat, 4)], { customer: sri });
		const form = await pasted(app, 'kayak biasanya ya bu');
		expect(typed(form).lines).toEqual([]);
		const desk = liveMessage(app, form, messageWords);
		const stop = desk.start();
		expect(await settled(desk)).toMatchObject({ message: { isUsual: true }, hasLast: false });
		form.set({ who: { kind: 'known', id: sri } });
		await settled(desk, (view) => view?.hasLast === true);
		stop();
		await fillUsual(app, form);
		expect(typed(form).lines).toMatchObject([{ product: donat.id, quantity: '4' }]);
	});
});

describe('the same message', () => {
	test('coming twice is noticed, whatever became of its blanks and capitals', async () => {
		const { app } = await openShop();
		const order = await savedOrder(app, await pasted(app, byHand));
		const form = await pasted(app, `  ${byHand.toUpperCase()}\n`);
		const desk = liveMessage(app, form, messageWords);
		const stop = desk.start();
		expect((await settled(desk))?.earlier?.id).toBe(order.id);
		form.set({ text: 'risol 1' });
		await fillOrder(app, form, messageWords);
		expect(await settled(desk, (view) => view?.message.mark !== order.message)).not.toHaveProperty('earlier');
		stop();
	});

	test('is not held against an order that was deleted', async () => {
		const { app } = await openShop();
		const order = await savedOrder(app, await pasted(app, byHand));
		await app.book.commit([{ kind: 'remove', store: 'order', id: order.id }]);
		expect(await app.book.orderOfMessage(order.message ?? '')).toBeUndefined();
	});
});

describe('a message of the buyer’s page', () => {
	async function letterFor({ app, donat, risol }: Awaited<ReturnType<typeof openShop>>) {
		const today = app.today.getState();
		const lines = [
			{ product: donat, quantity: 3, price: donat.price },
			{ product: risol, quantity: 12, price: risol.price },
		];
		const day = addDays(today, 5);
		const buyer = { delivery: 'delivery', day, name: 'Bu Sri', note: 'kotak merah' } as const;
		const code = packOrder({
			...buyer,
			placed: today,
			tier: 'ordinary',
			salt: 7,
			lines: lines.map(({ product, quantity, price }) => ({
				tag: productTag(product.id, 7),
				quantity,
				price,
			})),
		});
		const [text] = orderLetters({
			...buyer,
			day: weekdayDate(day, today),
			shop: 'Dapur Mawar',
			lines: lines.map(({ product: { name, unit }, quantity, price }) => ({ name, unit, quantity, price })),
			total: linesTotal([lineOf(donat, 3), lineOf(risol, 12)]),
			link: `https://dapur.example/#${orderCodeRoute}${code}`,
		});
		return { code, text };
	}

	test('is read exactly, the same by its text and by its link', async () => {
		const shop = await openShop();
		const { app, donat, risol } = shop;
		const { code, text } = await letterFor(shop);
		const order = await savedOrder(app, await openImport(app, { text }));
		expect(order).toMatchObject({
			lines: [lineOf(donat, 3), lineOf(risol, 12)],
			day: '2026-11-27',
			note: 'diantar\nkotak merah',
		});
		const tapped = await openImport(app, { code });
		const desk = liveMessage(app, tapped, messageWords);
		const stop = desk.start();
		expect(await settled(desk)).toMatchObject({
			message: { by: 'code', rest: ['kotak merah'] },
			earlier: order,
		});
		stop();
	});

	test('keeps the price that the buyer was shown', async () => {
		const shop = await openShop();
		const { app, donat } = shop;
		const { code } = await letterFor(shop);
		await app.book.commit([
			{ kind: 'edit', store: 'product', id: donat.id, edit: { price: timesRupiah(donat.price, 2) } },
		]);
		const order = await savedOrder(app, await openImport(app, { code }));
		expect(order.lines[0]).toMatchObject({ product: donat.id, quantity: 3, price: 18_000 });
	});

	test('keeps what the buyer has added around it, and tells when quantities were changed in it', async () => {
		const shop = await openShop();
		const { app } = shop;
		const { text } = await letterFor(shop);
		const added = await openImport(app, { text: `Pagi bu\n${text}\ntolong cepat ya` });
		expect(typed(added).note).toBe('diantar\nkotak merah\nPagi bu\ntolong cepat ya');
		const desk = liveMessage(
			app,
			await openImport(app, { text: text.replace('• 3 ', '• 5 ') }),
			messageWords,
		);
		const stop = desk.start();
		expect((await settled(desk))?.message).toMatchObject({ isAltered: true, lines: [{ quantity: 3 }, {}] });
		stop();
	});

	test('says what is no longer sold', async () => {
		const shop = await openShop();
		const { app, risol } = shop;
		const { code } = await letterFor(shop);
		await app.book.commit([{ kind: 'remove', store: 'product', id: risol.id }]);
		const form = await openImport(app, { code });
		const desk = liveMessage(app, form, messageWords);
		const stop = desk.start();
		expect((await settled(desk))?.message.unknown).toMatchObject([{ quantity: 12, price: 3_000 }]);
		stop();
		expect(typed(form).lines).toHaveLength(1);
		expect(typed(form).note).toContain('tidak ada di jualan: 12 × Rp3.000');
	});

	test('with its code cut off is read like any other', async () => {
		const shop = await openShop();
		const { app, donat, risol } = shop;
		const { text } = await letterFor(shop);
		const order = await savedOrder(app, await openImport(app, { text: text.replace(/#.*/, '') }));
		expect(order).toMatchObject({ lines: [lineOf(donat, 3), lineOf(risol, 12)], day: '2026-11-27' });
	});
});

describe('a message shared from WhatsApp', () => {
	test('starts the app on the page of its order, once', async () => {
		const { app } = await openShop();
		app.platform.shared = byHand;
		startApp(app)();
		expect(app.route.getState()).toEqual({ page: 'order-import', text: byHand });
		app.platform.history.replace('/');
		startApp(app)();
		expect(app.route.getState()).toEqual({ page: 'today' });
	});

	test('has a draft of its own', async () => {
		const { app } = await openShop();
		await addEntry(app, await addCustomer(app, 'Bu Sri'), 'kasbon', 1_000);
		const form = await openImport(app, { text: byHand });
		expect(form.key).not.toBe((await openImport(app)).key);
		expect(typed(form).read).toBe(byHand);
	});
});
