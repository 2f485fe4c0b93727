import { expect, test } from 'vitest';
import { act } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import { lastLook, watchLook } from '../../src/app/last-look.ts';
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

/** A shop that has looked at *Hari ini*, where somebody owes something, and is out of sight now. */
async function shop() {
	const app = openApp();
	const fields = { name: 'Kue Bu Ani', phone: '6281200000101', book: app.platform.newId() };
	await app.book.commit([{ kind: 'add', store: 'shop', id: shopId, fields }]);
	const sri = await addCustomer(app, 'Bu Sri');
	await addEntry(app, sri, 'kasbon', 25_000);
	const today = await looked(app);
	watchLook(app);
	app.platform.hide();
	const rename = () =>
		act(app, [{ kind: 'edit', store: 'customer', id: sri, edit: { name: 'Bu Sri Wahyuni' } }], { said: '' });
	return { app, today, rename };
}

test('the next start shows what stood there last, before the book has answered', async () => {
	const { app, today } = await shop();
	expect(today?.debts.first).toHaveLength(1);
	const again = app.kill();
	expect(liveToday(again).getState()).toEqual({ state: 'ready', value: today });
	expect(liveShop(again).getState().value?.name).toBe('Kue Bu Ani');
	// At work, nothing lies there that could be shown after a torn-out battery.
	expect(liveToday(again.kill()).getState()).toEqual({ state: 'loading' });
});

test('not once anything has changed, until it is looked at anew', async () => {
	const { app, rename } = await shop();
	await rename();
	expect(liveToday(app).getState()).toEqual({ state: 'loading' });
	app.platform.hide();
	expect(app.platform.recall('hari-ini')).toBeUndefined();
	const today = await looked(app);
	app.platform.hide();
	expect(liveToday(app.kill()).getState()).toEqual({ state: 'ready', value: today });
});

test('coming back to it, it stands there at once', async () => {
	const { app, today } = await shop();
	expect(liveToday(app).getState()).toEqual({ state: 'ready', value: today });
});

test('not on another day, nor in the sample book, nor from another version, nor in pieces', async () => {
	const { app } = await shop();
	const kept = app.platform.recall('hari-ini') ?? '';
	const shown = (next: App, text = kept) => {
		app.platform.remember('hari-ini', text);
		return lastLook(next) !== undefined;
	};
	expect(shown(app.kill())).toBe(true);
	const morrow = app.kill();
	morrow.today.setState(addDays(morrow.today.getState(), 1), true);
	expect(shown(morrow)).toBe(false);
	expect(shown({ ...app.kill(), kind: 'sample' })).toBe(false);
	expect(shown(app.kill(), kept.replace('last-look', 'other-look'))).toBe(false);
	expect(shown(app.kill(), '{"today":')).toBe(false);
});

test('nothing is laid by while a form is unsaved, or there is trouble with the book', async () => {
	const { app } = await shop();
	app.unsaved.setState(new Set(['order-new']), true);
	app.platform.hide();
	expect(app.platform.recall('hari-ini')).toBeUndefined();
	app.unsaved.setState(new Set(), true);
	app.trouble.setState('gone', true);
	app.platform.hide();
	expect(app.platform.recall('hari-ini')).toBeUndefined();
});

test('what changes while it is being read is not shown', async () => {
	const { app, rename } = await shop();
	const reading = liveToday(app).reload();
	await rename();
	await reading;
	expect(lastLook(app)).toBeUndefined();
});
