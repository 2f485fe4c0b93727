import { expect, test } from 'vitest';
import { undo } from '../../src/app/act.ts';
import { pinCustomer, removeCustomer, voidEntry } from '../../src/app/customer-actions.ts';
import { liveCustomer } from '../../src/app/customer-view.ts';
import { addDays } from '../../src/domain/day.ts';
import { addCustomer, addEntry, addOrder, addOrders } from './customer-rows.ts';
import { fakeId } from './fake-platform.ts';
import { openApp, type TestApp } from './open-app.ts';
import { settled } from './settled.ts';

async function viewOf(app: TestApp, id: Parameters<typeof liveCustomer>[1]) {
	const live = liveCustomer(app, id);
	const stop = live.start();
	const view = await settled(live);
	stop();
	return view;
}

test('the page shows what was ordered and owed, the newest day first', async () => {
	const app = openApp();
	const today = app.today.getState();
	const id = await addCustomer(app, 'Bu Sri');
	const old = await addOrder(app, id, addDays(today, -7));
	const kasbon = await addEntry(app, id, 'kasbon', 26_000);
	const coming = await addOrder(app, id, addDays(today, 2));

	const view = await viewOf(app, id);
	expect(view?.known.summary.balance).toBe(26_000);
	expect(view?.usual).toBe(coming);
	const rows = view?.history.map((one) => (one.kind === 'order' ? one.order.id : one.entry.id));
	expect(rows).toEqual([coming, kasbon, old]);
});

test('a cancelled entry stays in sight, no longer counts, and can be had back', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	const kasbon = await addEntry(app, id, 'kasbon', 26_000);
	await voidEntry(app, { id: kasbon, customer: id }, 'Kasbon dibatalkan');

	const view = await viewOf(app, id);
	expect(view?.known.summary.balance).toBe(0);
	expect(view?.history).toMatchObject([{ kind: 'entry', voided: true, entry: { id: kasbon } }]);

	await undo(app, 'Sudah diurungkan');
	expect((await viewOf(app, id))?.known.summary.balance).toBe(26_000);
});

test('the seller decides by hand who is a regular, and lets the history decide again', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	const standing = async () => (await app.book.known(id))?.summary.standing;

	await pinCustomer(app, id, 'regular', 'Bu Sri jadi pelanggan tetap');
	expect(await standing()).toBe('regular');
	expect(app.done.getState()?.said).toBe('Bu Sri jadi pelanggan tetap');
	await undo(app, 'Sudah diurungkan');
	expect(await standing()).toBe('none');

	await addOrders(app, id, 5, app.today.getState());
	expect(await standing()).toBe('regular');
	await pinCustomer(app, id, 'not-regular', 'Bu Sri bukan pelanggan tetap');
	expect(await standing()).toBe('none');
	await pinCustomer(app, id, undefined, 'Bu Sri ikut hitungan lagi');
	expect(await standing()).toBe('regular');
});

test('a deleted customer is gone with the name, the orders stay, and undo brings all back', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	const order = await addOrder(app, id, app.today.getState());
	await removeCustomer(app, id, 'Bu Sri dihapus');
	expect(await viewOf(app, id)).toBeUndefined();
	expect(await app.book.order(order)).toBeDefined();
	await undo(app, 'Sudah diurungkan');
	expect((await viewOf(app, id))?.history).toHaveLength(1);
});

test('nobody is found under an unknown id', async () => {
	expect(await viewOf(openApp(), fakeId(9, 9))).toBeUndefined();
});

test('a customer is told of since when they owe; nothing, once it is paid', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	const since = async () => (await viewOf(app, id))?.since;
	expect(await since()).toBeUndefined();
	const day = addDays(app.today.getState(), -9);
	await addEntry(app, id, 'opening', 20_000, { day });
	expect(await since()).toBe(day);
	await addEntry(app, id, 'payment', 20_000);
	expect(await since()).toBeUndefined();
});
