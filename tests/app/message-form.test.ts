import { expect, test, vi } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { openMessageForm } from '../../src/app/message-form.ts';
import { AppError } from '../../src/domain/errors.ts';
import type { Id } from '../../src/domain/id.ts';
import { addCustomer } from './customer-rows.ts';
import { openApp } from './open-app.ts';

const initial = { kind: 'greeting', template: 'Halo {nama}, ' } as const;

async function touchesOf(app: App, id: Id) {
	return (await app.book.history(id)).touches.map(({ kind }) => kind);
}

test('each sending is remembered, within the tap and without waiting', async () => {
	const app = openApp();
	const customer = await addCustomer(app, 'Bu Sri');
	const form = await openMessageForm(app, { customer }, initial);
	const commit = vi.spyOn(app.book, 'commit');
	void form.submit();
	expect(commit).toHaveBeenCalledOnce();
	await vi.waitFor(async () => expect(await touchesOf(app, customer)).toEqual(['greeting']));
	form.set({ kind: 'prices' });
	await form.submit();
	await vi.waitFor(async () => expect(await touchesOf(app, customer)).toContain('prices'));
});

test('the same message by another way is one touch', async () => {
	const app = openApp();
	const customer = await addCustomer(app, 'Bu Sri');
	const form = await openMessageForm(app, { customer }, initial);
	await form.submit();
	await form.submit();
	await vi.waitFor(async () => expect(await touchesOf(app, customer)).toEqual(['greeting']));
	form.set({ kind: 'free', template: 'satu' });
	await form.submit();
	form.set({ template: 'dua' });
	await form.submit();
	await vi.waitFor(async () => expect(await touchesOf(app, customer)).toHaveLength(3));
});

test('the screens hear of it', async () => {
	const app = openApp();
	const customer = await addCustomer(app, 'Bu Sri');
	const form = await openMessageForm(app, { customer }, initial);
	const heard = new Promise<void>((hear) => {
		app.version.subscribe(() => hear());
	});
	await form.submit();
	await heard;
	expect(await touchesOf(app, customer)).toEqual(['greeting']);
});

test('a touch that cannot be kept does not stand in the way', async () => {
	const app = openApp();
	const form = await openMessageForm(app, {}, initial);
	vi.spyOn(app.book, 'commit').mockRejectedValue(new AppError('quota'));
	await form.submit();
	expect(form.state.getState()).toMatchObject({ saving: false, problems: {} });
	expect(form.state.getState()).not.toHaveProperty('failure');
});

test('own words survive a kill, until they are sent', async () => {
	const app = openApp();
	const customer = await addCustomer(app, 'Bu Sri');
	const form = await openMessageForm(app, { customer }, initial);
	const stop = form.start();
	form.set({ kind: 'free', template: 'Besok libur ya' });
	stop();
	const next = app.kill();
	const again = await openMessageForm(next, { customer }, initial);
	expect(again.state.getState()).toMatchObject({
		resumed: true,
		value: { kind: 'free', template: 'Besok libur ya' },
	});
	await again.submit();
	await vi.waitFor(async () => expect(await touchesOf(next, customer)).toEqual(['free']));
	expect(await next.book.drafts()).toEqual([]);
	expect(again.state.getState().value.template).toBe('Besok libur ya');
});

test('a kind that was only looked at is not taken up again', async () => {
	const app = openApp();
	const form = await openMessageForm(app, {}, initial);
	const stop = form.start();
	form.set({ kind: 'prices' });
	stop();
	const again = await openMessageForm(app, {}, initial);
	expect(again.state.getState()).toMatchObject({ resumed: false, value: initial });
});
