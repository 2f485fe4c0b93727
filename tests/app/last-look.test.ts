import { expect, test } from 'vitest';
import { act } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import { lastLook } from '../../src/app/last-look.ts';
import { liveShop } from '../../src/app/shop.ts';
import { liveToday } from '../../src/app/today.ts';
import { addDays } from '../../src/domain/day.ts';
import { shopId } from '../../src/domain/shop.ts';
import { addCustomer, addEntry } from './customer-rows.ts';
import { openApp } from './open-app.ts';

async function looked(app: App) {
	const live = liveToday(app);
	const stop = live.start();
	await live.reload();
	stop();
	return live.getState().value;
}

/** A shop that has looked at *Hari ini*, where somebody owes something. */
async function shop() {
	const app = openApp();
	const fields = { name: 'Kue Bu Ani', phone: '6281200000101', book: app.platform.newId() };
	await app.book.commit([{ kind: 'add', store: 'shop', id: shopId, fields }]);
	const sri = await addCustomer(app, 'Bu Sri');
	await addEntry(app, sri, 'kasbon', 25_000);
	return { app, sri, today: await looked(app) };
}

test('the next start shows what stood there last, before the book has answered', async () => {
	const { app, today } = await shop();
	expect(today?.debts.first).toHaveLength(1);
	const again = app.kill();
	expect(liveToday(again).getState()).toEqual({ state: 'ready', value: today });
	expect(liveShop(again).getState().value?.name).toBe('Kue Bu Ani');
});

test('not once anything has changed, until it is looked at anew', async () => {
	const { app, sri } = await shop();
	await act(app, [{ kind: 'edit', store: 'customer', id: sri, edit: { name: 'Bu Sri Wahyuni' } }], {
		said: '',
	});
	expect(liveToday(app.kill()).getState()).toEqual({ state: 'loading' });
});

test('not on another day, nor in the sample book, nor from another version', async () => {
	const { app } = await shop();
	const seen = app.platform.recall('hari-ini') ?? '';
	app.today.setState(addDays(app.today.getState(), 1), true);
	expect(lastLook(app)).toBeUndefined();
	app.today.setState(addDays(app.today.getState(), -1), true);
	expect(lastLook(app)).toBeDefined();
	expect(lastLook({ ...app, kind: 'sample' })).toBeUndefined();
	app.platform.remember('hari-ini', seen.replace('last-look', 'other-look'));
	expect(lastLook(app)).toBeUndefined();
	app.platform.remember('hari-ini', '{"today":');
	expect(lastLook(app)).toBeUndefined();
});

test('what changes while it is being read is not kept', async () => {
	const { app, sri } = await shop();
	const live = liveToday(app);
	const reading = live.reload();
	await act(app, [{ kind: 'edit', store: 'customer', id: sri, edit: { name: 'Bu Sri Wahyuni' } }], {
		said: '',
	});
	await reading;
	expect(lastLook(app)).toBeUndefined();
});
