import { expect, test } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { voidEntry } from '../../src/app/customer-actions.ts';
import { liveOccasion } from '../../src/app/occasion.ts';
import type { Sheet } from '../../src/app/route.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { shopId } from '../../src/domain/shop.ts';
import type { TouchKind } from '../../src/domain/touch.ts';
import { moneyTextOf } from '../../src/ui/sheets/message-drafts.ts';
import { addCustomer, addEntry } from './customer-rows.ts';
import { openApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';

async function seen(app: App, rest: Partial<Sheet>) {
	const live = liveOccasion(app, { name: 'message', ...rest });
	const stop = live.start();
	const occasion = await settled(live);
	stop();
	return occasion;
}

async function selling() {
	const app = openApp();
	const fields = { name: 'Kue Bu Ani', phone: '6281200000101', book: app.platform.newId() };
	await app.book.commit([{ kind: 'add', store: 'shop', id: shopId, fields }]);
	const prices = { regularPrice: rupiah(5_500), resellerPrice: rupiah(5_000) };
	const klepon = await addProduct(app, 'Klepon', 6_000, { unit: 'mika', ...prices });
	await addProduct(app, 'Lemper', 3_000, { available: false });
	return { app, klepon };
}

test.each([
	['ordinary', 6_000],
	['regular', 5_500],
	['reseller', 5_000],
] as const)('a customer of the %s tier sees their own price of what is for sale', async (tier, price) => {
	const { app } = await selling();
	const customer = await addCustomer(app, 'Bu Sri', { tier });
	expect((await seen(app, { customer }))?.prices).toEqual([{ name: 'Klepon', unit: 'mika', price }]);
});

test('a price that is theirs alone stands in their list, and in no other', async () => {
	const { app, klepon } = await selling();
	const prices = [{ product: klepon.id, price: rupiah(5_250) }];
	const customer = await addCustomer(app, 'Bu Sri', { prices });
	const occasion = await seen(app, { customer });
	expect(occasion?.prices).toMatchObject([{ price: 5_250 }]);
	expect(occasion?.openPrices).toMatchObject([{ price: 6_000 }]);
});

test('with nobody in mind the ordinary prices stand', async () => {
	const { app } = await selling();
	const occasion = await seen(app, {});
	expect(occasion?.prices).toEqual([{ name: 'Klepon', unit: 'mika', price: 6_000 }]);
	expect(occasion).not.toHaveProperty('known');
	expect(occasion).not.toHaveProperty('order');
});

test('an order brings its customer along', async () => {
	const { app, klepon } = await selling();
	const customer = await addCustomer(app, 'Bu Sri');
	const order = await addOrderOf(app, [lineOf(klepon, 2)], { customer });
	expect(await seen(app, { order })).toMatchObject({
		shop: { name: 'Kue Bu Ani' },
		known: { customer: { name: 'Bu Sri' } },
		order: { id: order },
	});
});

test('an order of a deleted customer is written about without a name', async () => {
	const { app, klepon } = await selling();
	const customer = await addCustomer(app, 'Bu Sri');
	const order = await addOrderOf(app, [lineOf(klepon, 2)], { customer });
	await app.book.commit([{ kind: 'remove', store: 'customer', id: customer }]);
	const occasion = await seen(app, { order, customer });
	expect(occasion?.order?.id).toBe(order);
	expect(occasion).not.toHaveProperty('known');
});

test('their last reminder is known, whatever they were written since', async () => {
	const { app } = await selling();
	const customer = await addCustomer(app, 'Bu Sri');
	const written = (kind: TouchKind, at: number) =>
		app.book.commit([
			{ kind: 'add', store: 'touch', id: app.platform.newId(), fields: { kind, at, customer } },
		]);
	await written('reminder', 1_000);
	await written('reminder', 2_000);
	for (let at = 1; at <= 21; at++) await written('greeting', 2_000 + at);
	expect((await seen(app, { customer }))?.account).toMatchObject({ reminded: 2_000 });
});

test('without a shop there is nobody to write', async () => {
	expect(await seen(openApp(), {})).toBeUndefined();
});

test('what was taken back is proved as well, with what is owed now', async () => {
	const { app } = await selling();
	const customer = await addCustomer(app, 'Bu Sri');
	await addEntry(app, customer, 'kasbon', 26_000);
	const wrong = await addEntry(app, customer, 'kasbon', 10_000);
	await voidEntry(app, { id: wrong, customer }, 'Kasbon dibatalkan');
	expect(app.done.getState()?.booked).toBe(customer);
	const occasion = await seen(app, { customer });
	const text = occasion && moneyTextOf('proof', occasion, 'biasa');
	expect(text).toContain('Kasbon Rp10.000 dibatalkan');
	expect(text).toContain('*Sisa kasbon: Rp26.000*');
	expect(occasion?.account?.entries.map(({ amount }) => amount)).toEqual([26_000]);
});
