import { describe, expect, test } from 'vitest';
import { undo } from '../../src/app/act.ts';
import { liveBin, restoreBinned } from '../../src/app/bin.ts';
import { cancelOrder, handOver, openHandOver, orderAccount } from '../../src/app/order-money.ts';
import { removeOrder, setOrderStatus } from '../../src/app/order-view.ts';
import type { EntryKind } from '../../src/domain/ledger.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { addCustomer, addEntry } from './customer-rows.ts';
import { openApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';

/** A cake of 75,000 ordered by Bu Sri, with so much paid ahead. */
async function ordered(deposit = 0) {
	const app = openApp();
	const sri = await addCustomer(app, 'Bu Sri');
	const cake = await addProduct(app, 'Tumpeng', 75_000);
	const order = await addOrderOf(app, [lineOf(cake, 1)], { customer: sri, status: 'ready' });
	if (deposit > 0) await addEntry(app, sri, 'deposit', deposit, { order });
	const account = async () => {
		const row = await app.book.order(order);
		return row && orderAccount(app, row);
	};
	return {
		app,
		sri,
		order,
		account,
		status: async () => (await app.book.order(order))?.status,
		balance: async () => (await app.book.known(sri))?.summary.balance,
		sums: async () =>
			(await app.book.history(sri)).entries
				.filter(({ kind }) => kind !== 'void')
				.map(({ kind, amount }): [EntryKind, number] => [kind, amount]),
	};
}

async function opened(shop: Awaited<ReturnType<typeof ordered>>) {
	return openHandOver(shop.app, shop.order, 'Pesanan selesai');
}

describe('an order handed over', () => {
	test('and paid in full is booked as kasbon and payment, and comes back in one', async () => {
		const shop = await ordered(25_000);
		const form = await opened(shop);
		form.set({ amount: rupiah(50_000) });
		await form.submit();
		expect(await shop.status()).toBe('done');
		expect(await shop.account()).toMatchObject({ paid: 75_000, owes: 0, unbooked: 0 });
		expect(await shop.sums()).toEqual([
			['kasbon', 75_000],
			['deposit', 25_000],
			['payment', 50_000],
		]);
		expect(await shop.balance()).toBe(0);
		await undo(shop.app, 'Sudah diurungkan');
		expect([await shop.status(), await shop.balance()]).toEqual(['ready', -25_000]);
		expect(await shop.account()).toMatchObject({ paid: 25_000, owes: 50_000, unbooked: 75_000 });
	});

	test('a part is paid, the rest is kasbon', async () => {
		const shop = await ordered();
		const form = await opened(shop);
		form.set({ part: true });
		await form.submit();
		expect(form.state.getState().problems).toEqual({ amount: 'amount-zero' });
		expect(await shop.status()).toBe('ready');
		form.set({ amount: rupiah(30_000) });
		await form.submit();
		expect(await shop.account()).toMatchObject({ paid: 30_000, owes: 45_000 });
		expect(await shop.balance()).toBe(45_000);
	});

	test('all of it kasbon, however often it is tapped', async () => {
		const shop = await ordered();
		const form = await opened(shop);
		await Promise.all([form.submit(), form.submit()]);
		await form.submit();
		expect(await shop.sums()).toEqual([['kasbon', 75_000]]);
	});

	test('at the same moment in two windows is booked once', async () => {
		const shop = await ordered();
		const [one, other] = [await opened(shop), await opened(shop)];
		await Promise.all([one.submit(), other.submit()]);
		expect(await shop.sums()).toEqual([['kasbon', 75_000]]);
	});

	test('after an undo is booked anew', async () => {
		const shop = await ordered();
		await (await opened(shop)).submit();
		await undo(shop.app, 'Sudah diurungkan');
		await (await opened(shop)).submit();
		expect(await shop.balance()).toBe(75_000);
		expect(await shop.account()).toMatchObject({ owes: 75_000, unbooked: 0 });
	});

	test('with their own money in the book uses that', async () => {
		const shop = await ordered();
		await addEntry(shop.app, shop.sri, 'payment', 80_000);
		expect(await shop.account()).toMatchObject({ paid: 75_000, owes: 0 });
		await handOver(shop.app, shop.order, 'Pesanan selesai');
		expect(await shop.balance()).toBe(-5_000);
	});

	test('once more, after it was opened again, books nothing twice', async () => {
		const shop = await ordered();
		await handOver(shop.app, shop.order, 'Pesanan selesai');
		await setOrderStatus(shop.app, shop.order, 'ready', 'Pesanan dibuka lagi');
		await handOver(shop.app, shop.order, 'Pesanan selesai');
		expect(await shop.sums()).toEqual([['kasbon', 75_000]]);
	});

	test('of nobody books nothing', async () => {
		const app = openApp();
		const cake = await addProduct(app, 'Tumpeng', 75_000);
		const order = await addOrderOf(app, [lineOf(cake, 1)]);
		await handOver(app, order, 'Pesanan selesai');
		expect((await app.book.order(order))?.status).toBe('done');
	});
});

describe('an order cancelled', () => {
	test('gives its deposit back as money of theirs', async () => {
		const shop = await ordered(25_000);
		expect(await shop.account()).toMatchObject({ held: 25_000 });
		await cancelOrder(shop.app, shop.order, 'Pesanan dibatalkan');
		expect([await shop.status(), await shop.balance()]).toEqual(['cancelled', -25_000]);
	});

	test('or keeps it, and is had back in one', async () => {
		const shop = await ordered(25_000);
		const forfeit = { id: shop.app.platform.newId(), note: 'DP hangus' };
		await cancelOrder(shop.app, shop.order, 'Pesanan dibatalkan', forfeit);
		expect([await shop.status(), await shop.balance()]).toEqual(['cancelled', 0]);
		const { entries } = await shop.app.book.history(shop.sri);
		expect(entries).toContainEqual(
			expect.objectContaining({
				kind: 'correction',
				amount: 25_000,
				order: shop.order,
				note: 'DP hangus',
			}),
		);
		await undo(shop.app, 'Sudah diurungkan');
		expect([await shop.status(), await shop.balance()]).toEqual(['ready', -25_000]);
	});

	test('is owed for no more: its kasbon is taken back, and both come back in one', async () => {
		const shop = await ordered();
		await addEntry(shop.app, shop.sri, 'kasbon', 10_000);
		await givenBack(shop);
		expect(await shop.balance()).toBe(85_000);
		await cancelOrder(shop.app, shop.order, 'Pesanan dibatalkan');
		expect([await shop.status(), await shop.balance()]).toEqual(['cancelled', 10_000]);
		expect(await shop.account()).toMatchObject({ kasbon: 0, owes: 0 });
		// What was written down last is no proof of it.
		expect(shop.app.done.getState()).not.toHaveProperty('booked');
		await undo(shop.app, 'Sudah diurungkan');
		expect([await shop.status(), await shop.balance()]).toEqual(['ready', 85_000]);
		expect(await shop.account()).toMatchObject({ kasbon: 75_000, owes: 75_000, unbooked: 0 });
	});

	test.each([
		['is theirs', undefined, -35_000],
		['is kept', 'DP hangus', 0],
	])('after kasbon, what was paid for it %s', async (_, note, left) => {
		const shop = await ordered(25_000);
		await givenBack(shop);
		await addEntry(shop.app, shop.sri, 'payment', 10_000, { order: shop.order });
		expect(await shop.balance()).toBe(40_000);
		expect(await shop.account()).toMatchObject({ held: 35_000, kasbon: 75_000 });
		const forfeit = note ? { id: shop.app.platform.newId(), note } : undefined;
		await cancelOrder(shop.app, shop.order, 'Pesanan dibatalkan', forfeit);
		expect(await shop.balance()).toBe(left);
		await undo(shop.app, 'Sudah diurungkan');
		expect(await shop.balance()).toBe(40_000);
	});

	test('twice at once takes its kasbon back once; taken up again, it is kasbon anew', async () => {
		const shop = await ordered();
		await givenBack(shop);
		const cancel = () => cancelOrder(shop.app, shop.order, 'Pesanan dibatalkan');
		await Promise.all([cancel(), cancel()]);
		expect(await shop.balance()).toBe(0);
		await setOrderStatus(shop.app, shop.order, 'ordered', 'Pesanan dipakai lagi');
		await handOver(shop.app, shop.order, 'Pesanan selesai');
		expect(await shop.balance()).toBe(75_000);
	});
});

describe('an order deleted', () => {
	const removed = (kasbon: boolean) => (kasbon ? 'dengan kasbon' : 'dihapus');

	test('takes its unpaid kasbon with it, and both come back in one', async () => {
		const { app, order, balance } = await ordered();
		await handOver(app, order, 'Pesanan selesai');
		await removeOrder(app, order, removed);
		expect(await balance()).toBe(0);
		expect(app.done.getState()?.said).toBe('dengan kasbon');
		await undo(app, 'Sudah diurungkan');
		expect(await balance()).toBe(75_000);
	});

	test('comes out of the bin as one still to be handed over, which makes it kasbon anew', async () => {
		const { app, order, balance, status } = await ordered();
		await handOver(app, order, 'Pesanan selesai');
		await removeOrder(app, order, removed);
		const live = liveBin(app);
		const stop = live.start();
		const [item] = await settled(live);
		stop();
		if (!item) throw new Error('the bin is empty');
		await restoreBinned(app, item.binned, 'Sudah kembali');
		expect([await status(), await balance()]).toEqual(['ready', 0]);
		await handOver(app, order, 'Pesanan selesai');
		expect(await balance()).toBe(75_000);
	});

	test('of which something was paid leaves the account as it was: the money has changed hands', async () => {
		const { app, sri, order, balance } = await ordered();
		await handOver(app, order, 'Pesanan selesai');
		await addEntry(app, sri, 'payment', 75_000);
		await removeOrder(app, order, removed);
		expect(await balance()).toBe(0);
	});
});

/** Handed over as kasbon, which then turns out not to have happened. */
async function givenBack({ app, order }: Awaited<ReturnType<typeof ordered>>) {
	await handOver(app, order, 'Pesanan selesai');
	await setOrderStatus(app, order, 'ready', 'Pesanan dibuka lagi');
}
