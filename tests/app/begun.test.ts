import { expect, test } from 'vitest';
import { openAmountForm, takeNewName } from '../../src/app/amount-form.ts';
import { begunForms } from '../../src/app/begun.ts';
import { openNewCustomer } from '../../src/app/customer-form.ts';
import { openNewProduct } from '../../src/app/product-form.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { addCustomer } from './customer-rows.ts';
import { fakeId } from './fake-platform.ts';
import { openApp, type TestApp } from './open-app.ts';

const said = () => '';

async function keep(app: TestApp, key: string, at = 1): Promise<void> {
	await app.book.putDraft({ key, value: {}, at });
}

test('nothing is begun in a book without drafts', async () => {
	expect(await begunForms(openApp())).toEqual([]);
});

test('every kind of draft leads to its form', async () => {
	const app = openApp();
	const sri = await addCustomer(app, 'Bu Sri');
	const order = fakeId(5, 5);
	const routes = {
		'order-new': { page: 'order-new' },
		[`order-new:${sri}`]: { page: 'order-new', customer: sri },
		[`order-new:${sri}:${order}`]: { page: 'order-new', customer: sri, like: order },
		[`order-new::${order}`]: { page: 'order-new', like: order },
		[`order:${order}`]: { page: 'order-edit', id: order },
		'customer-new': { page: 'customer-new' },
		[`customer:${sri}`]: { page: 'customer-edit', id: sri },
		'product-new': { page: 'product-new' },
		[`product:${order}`]: { page: 'product-edit', id: order },
		kasbon: { page: 'today', sheet: { name: 'kasbon' } },
		[`kasbon:${sri}`]: { page: 'today', sheet: { name: 'kasbon', customer: sri } },
		[`kasbon:${sri}:${order}`]: { page: 'today', sheet: { name: 'kasbon', customer: sri, order } },
		[`payment:${sri}`]: { page: 'today', sheet: { name: 'payment', customer: sri } },
	};
	for (const key of Object.keys(routes)) await keep(app, key);
	const begun = await begunForms(app);
	expect(Object.fromEntries(begun.map(({ key, route }) => [key, route]))).toEqual(routes);
});

test('the latest stands first, with the name of whom it is about', async () => {
	const app = openApp();
	const sri = await addCustomer(app, 'Bu Sri');
	await keep(app, `kasbon:${sri}`, 10);
	await keep(app, `customer:${sri}`, 20);
	await keep(app, 'order-new', 30);
	expect((await begunForms(app)).map(({ kind, name }) => [kind, name])).toEqual([
		['order', undefined],
		['customer', 'Bu Sri'],
		['kasbon', 'Bu Sri'],
	]);
});

test('drafts of other things, or of none, are passed over', async () => {
	const app = openApp();
	for (const key of ['shop', 'message:x', 'order', 'order:bukan-id', 'constructor', '']) {
		await keep(app, key);
	}
	expect(await begunForms(app)).toEqual([]);
});

test('the forms keep their drafts under these keys', async () => {
	const app = openApp();
	const kasbon = await openAmountForm(app, { name: 'kasbon' }, 'kasbon', said);
	takeNewName(app, kasbon, 'Bu Watini');
	kasbon.set({ amount: rupiah(5_000) });
	const customer = await openNewCustomer(app, said);
	customer.set({ name: 'Bu Sri' });
	const product = await openNewProduct(app, said);
	product.set({ name: 'Klepon' });
	for (const form of [kasbon, customer, product]) form.start()();
	expect(new Set((await begunForms(app)).map(({ kind }) => kind))).toEqual(
		new Set(['kasbon', 'customer', 'product']),
	);
});
