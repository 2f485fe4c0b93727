import { expect, test, vi } from 'vitest';
import { undo } from '../../src/app/act.ts';
import { liveShop } from '../../src/app/shop.ts';
import { openShopForm } from '../../src/app/shop-form.ts';
import { openApp } from './open-app.ts';
import { settled } from './settled.ts';

test('the first save begins the book, and the app sees it', async () => {
	const app = openApp();
	const live = liveShop(app);
	const stop = live.start();
	expect(await settled(live)).toBeUndefined();
	const form = await openShopForm(app, 'Tersimpan');
	form.set({ name: ' Kue  Bu Ani ', phone: '0812-3456-7890' });
	await form.submit();
	expect(await settled(live, (shop) => shop !== undefined)).toMatchObject({
		name: 'Kue Bu Ani',
		phone: '6281234567890',
	});
	// It is the beginning: nothing to be undone, nothing to be said.
	expect(app.done.getState()).toBeUndefined();
	stop();
});

test.each([
	['', '', { name: 'shop-empty', phone: 'phone-empty' }],
	['  ', ' - ', { name: 'shop-empty', phone: 'phone-short' }],
	['x'.repeat(81), '0812', { name: 'name-long', phone: 'phone-short' }],
	['Kue Bu Ani', '021 555 1234', { phone: 'phone-landline' }],
	['Kue Bu Ani', '+81 90 1234 5678', { phone: 'phone-foreign' }],
	['Kue Bu Ani', '0812 tiga empat', { phone: 'phone-letters' }],
])('the name %j and the number %j are refused', async (name, phone, problems) => {
	const app = openApp();
	const form = await openShopForm(app, '');
	form.set({ name, phone });
	await form.submit();
	expect(form.state.getState().problems).toEqual(problems);
	expect(await app.book.shop()).toBeUndefined();
});

test('an emoji counts as one letter of the name', async () => {
	const app = openApp();
	const form = await openShopForm(app, '');
	form.set({ name: '🍰'.repeat(80), phone: '081234567890' });
	await form.submit();
	expect((await app.book.shop())?.name).toBe('🍰'.repeat(80));
});

test('what was typed at the first run is there after a kill', async () => {
	const app = openApp();
	const form = await openShopForm(app, '');
	const stop = form.start();
	form.set({ name: 'Kue Bu Ani', phone: '0812' });
	stop();
	const again = await openShopForm(app.kill(), '');
	expect(again.state.getState().value).toEqual({ name: 'Kue Bu Ani', phone: '0812' });
});

test('later it is an edit like any other: said, undone, of the same book', async () => {
	const app = openApp();
	const first = await openShopForm(app, '');
	first.set({ name: 'Kue Bu Ani', phone: '081234567890' });
	await first.submit();
	const book = (await app.book.shop())?.book;

	const after = vi.fn();
	const form = await openShopForm(app, 'Data usaha tersimpan', after);
	expect(form.state.getState().value).toEqual({ name: 'Kue Bu Ani', phone: '0812 3456 7890' });
	form.set({ name: 'Dapur Bu Ani' });
	await form.submit();
	expect(after).toHaveBeenCalledOnce();
	expect(app.done.getState()?.said).toBe('Data usaha tersimpan');
	expect(await app.book.shop()).toMatchObject({ name: 'Dapur Bu Ani', book });
	await undo(app, 'Sudah diurungkan');
	expect((await app.book.shop())?.name).toBe('Kue Bu Ani');
});
