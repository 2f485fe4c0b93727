import { expect, test } from 'vitest';
import { undo } from '../../src/app/act.ts';
import { go } from '../../src/app/navigation.ts';
import { liveOrder, removeOrder, setOrderStatus } from '../../src/app/order-view.ts';
import type { Id } from '../../src/domain/id.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { addCustomer } from './customer-rows.ts';
import { openApp, type TestApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';

async function shop() {
	const app = openApp();
	const customer = await addCustomer(app, 'Bu Sri');
	const klepon = await addProduct(app, 'Klepon', 6_000);
	const id = await addOrderOf(app, [lineOf(klepon, 2)], { customer });
	return { app, customer, id };
}

async function seen(app: TestApp, id: Id) {
	const live = liveOrder(app, id);
	const stop = live.start();
	const view = await settled(live);
	stop();
	return view;
}

test('an order shows for whom it is; of a deleted customer the name is gone, the order is not', async () => {
	const { app, customer, id } = await shop();
	expect((await seen(app, id))?.known?.customer.name).toBe('Bu Sri');
	await app.book.commit([{ kind: 'remove', store: 'customer', id: customer }]);
	const view = await seen(app, id);
	expect(view?.order.lines).toHaveLength(1);
	expect(view).not.toHaveProperty('known');
});

test('what was written down as kasbon of this order is told, as long as it stands', async () => {
	const { app, customer, id } = await shop();
	const entry = app.platform.newId();
	const fields = {
		kind: 'kasbon',
		customer,
		amount: rupiah(12_000),
		day: app.today.getState(),
		at: app.platform.now(),
	} as const;
	await app.book.commit([
		{ kind: 'add', store: 'ledger', id: entry, fields: { ...fields, order: id } },
		{ kind: 'add', store: 'ledger', id: app.platform.newId(), fields },
	]);
	expect((await seen(app, id))?.account?.kasbon).toBe(12_000);
	await app.book.commit([
		{ kind: 'void', store: 'ledger', id: entry, day: app.today.getState(), at: app.platform.now() },
	]);
	expect((await seen(app, id))?.account?.kasbon).toBe(0);
});

test('a step forward is said and can be taken back', async () => {
	const { app, id } = await shop();
	await setOrderStatus(app, id, 'ready', 'Pesanan sudah siap');
	expect((await app.book.order(id))?.status).toBe('ready');
	expect(app.done.getState()?.said).toBe('Pesanan sudah siap');
	await undo(app, 'Sudah diurungkan');
	expect((await app.book.order(id))?.status).toBe('ordered');
});

test('a cancelled order no longer counts for the customer', async () => {
	const { app, customer, id } = await shop();
	expect((await app.book.known(customer))?.summary).toMatchObject({ orders: 1, spent: 12_000 });
	await setOrderStatus(app, id, 'cancelled', 'Pesanan dibatalkan');
	expect((await app.book.known(customer))?.summary).toMatchObject({ orders: 0, spent: 0 });
});

test('a deleted order leads back to where one came from, and comes back by undo', async () => {
	const { app, id } = await shop();
	go(app, { page: 'orders' });
	go(app, { page: 'order', id });
	await removeOrder(app, id, () => 'Pesanan dihapus');
	expect(app.route.getState()).toEqual({ page: 'orders' });
	expect(await seen(app, id)).toBeUndefined();
	await undo(app, 'Sudah diurungkan');
	expect((await seen(app, id))?.order.id).toBe(id);
});
