import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { act } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import { type Form, type FormPlan, openForm } from '../../src/app/form.ts';
import { AppError } from '../../src/domain/errors.ts';
import { openApp, type TestApp } from './open-app.ts';

interface Value {
	readonly name: string;
	readonly place: string;
}

const initial: Value = { name: '', place: '' };

function open(app: App, plan: Partial<FormPlan<Value>> = {}): Promise<Form<Value>> {
	return openForm<Value>(app, {
		key: 'form',
		initial,
		isDraft: (draft): draft is Value => typeof draft === 'object',
		check: ({ name }) => (name ? {} : { name: 'name-empty' }),
		save: async () => undefined,
		...plan,
	});
}

const draftOf = (app: TestApp) => app.book.draft('form');
const unsaved = (app: TestApp) => [...app.unsaved.getState()];

describe('the draft', () => {
	beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
	afterEach(() => void vi.useRealTimers());

	test('lies in the database a moment after the typing', async () => {
		const app = openApp();
		const form = await open(app);
		form.start();
		form.set({ name: 'Bu S' });
		await vi.advanceTimersByTimeAsync(200);
		form.set({ name: 'Bu Sri' });
		await vi.advanceTimersByTimeAsync(200);
		expect(await draftOf(app)).toBeUndefined();
		await vi.advanceTimersByTimeAsync(50);
		expect(await draftOf(app)).toEqual({ name: 'Bu Sri', place: '' });
	});

	test('that finds no room waits on the page, and ends with the save', async () => {
		const app = openApp();
		const form = await open(app);
		const stop = form.start();
		form.set({ name: 'Bu Sri' });
		vi.spyOn(app.book, 'putDraft').mockRejectedValue(new AppError('quota'));
		stop();
		await vi.advanceTimersByTimeAsync(0);
		// An update would throw it away.
		expect(unsaved(app)).toEqual(['form']);
		const again = await open(app);
		again.start();
		expect(again.state.getState()).toMatchObject({ value: { name: 'Bu Sri' }, resumed: true });
		await again.submit();
		expect(unsaved(app)).toEqual([]);
		expect((await open(app)).state.getState().value).toEqual(initial);
	});

	test('is written at once when the app goes out of sight', async () => {
		const app = openApp();
		const form = await open(app);
		form.start();
		form.set({ name: 'Bu Sri' });
		app.platform.hide();
		expect(await draftOf(app)).toEqual({ name: 'Bu Sri', place: '' });
	});

	test('is written at once when the form leaves the screen', async () => {
		const app = openApp();
		const form = await open(app);
		const stop = form.start();
		form.set({ name: 'Bu Sri' });
		stop();
		expect(await draftOf(app)).toEqual({ name: 'Bu Sri', place: '' });
	});

	test('is written at the news of trouble, before the connection ends', async () => {
		const app = openApp();
		const form = await open(app);
		form.start();
		form.set({ name: 'Bu Sri' });
		app.trouble.setState('outdated', true);
		const next = app.kill();
		expect(await draftOf(next)).toEqual({ name: 'Bu Sri', place: '' });
	});

	test('is taken up again after a kill', async () => {
		const app = openApp();
		const form = await open(app);
		form.start();
		form.set({ name: 'Bu Sri' });
		app.platform.hide();
		await draftOf(app);
		const again = await open(app.kill());
		expect(again.state.getState()).toMatchObject({ value: { name: 'Bu Sri' }, resumed: true });
	});

	test('of another version that cannot be read is left aside', async () => {
		const app = openApp();
		await app.book.putDraft({ key: 'form', value: 'old', at: 1 });
		const form = await open(app);
		expect(form.state.getState()).toMatchObject({ value: initial, resumed: false });
	});

	test('is not written where nothing was typed', async () => {
		const app = openApp();
		const form = await open(app);
		const stop = form.start();
		app.platform.hide();
		stop();
		expect(await draftOf(app)).toBeUndefined();
	});

	test('does not come back after the save that ended it', async () => {
		const app = openApp();
		const form = await open(app, { save: () => act(app, [], { said: '', forgetDraft: 'form' }) });
		const stop = form.start();
		form.set({ name: 'Bu Sri' });
		await vi.advanceTimersByTimeAsync(300);
		form.set({ place: 'Krajan' });
		await form.submit();
		app.platform.hide();
		stop();
		await vi.advanceTimersByTimeAsync(300);
		expect(await draftOf(app)).toBeUndefined();
	});

	test('is kept after a save that failed, with the last letters', async () => {
		const app = openApp();
		const form = await open(app, { save: () => Promise.reject(new AppError('quota')) });
		form.start();
		form.set({ name: 'Bu Sri' });
		await form.submit();
		app.platform.hide();
		expect(await draftOf(app)).toEqual({ name: 'Bu Sri', place: '' });
	});

	test('is forgotten when one begins anew', async () => {
		const app = openApp();
		const form = await open(app);
		const stop = form.start();
		form.set({ name: 'Bu Sri' });
		app.platform.hide();
		await form.clear();
		expect(form.state.getState()).toMatchObject({ value: initial, resumed: false });
		stop();
		expect(await draftOf(app)).toBeUndefined();
		expect(unsaved(app)).toEqual([]);
	});
});

describe('saving', () => {
	test('happens once, however often it is tapped', async () => {
		const save = vi.fn(async () => undefined);
		const form = await open(openApp(), { save });
		form.set({ name: 'Bu Sri' });
		await Promise.all([form.submit(), form.submit()]);
		await form.submit();
		expect(save).toHaveBeenCalledOnce();
	});

	test('waits until nothing is wrong, and each problem goes when its field is mended', async () => {
		const save = vi.fn(async () => undefined);
		const form = await open(openApp(), {
			save,
			check: ({ name, place }) => ({
				...(!name && { name: 'name-empty' }),
				...(place.length > 3 && { place: 'text-long' }),
			}),
		});
		form.set({ place: 'Krajan' });
		await form.submit();
		expect(form.state.getState().problems).toEqual({ name: 'name-empty', place: 'text-long' });
		form.set({ name: 'Bu Sri' });
		expect(form.state.getState().problems).toEqual({ place: 'text-long' });
		await form.submit();
		expect(save).not.toHaveBeenCalled();
		form.set({ place: 'RT' });
		await form.submit();
		expect(save).toHaveBeenCalledWith({ name: 'Bu Sri', place: 'RT' });
	});

	test('that fails keeps what was typed, says why, and can be tried again', async () => {
		const save = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new AppError('quota'));
		const form = await open(openApp(), { save: () => save() ?? Promise.resolve() });
		form.set({ name: 'Bu Sri' });
		await form.submit();
		expect(form.state.getState()).toMatchObject({
			value: { name: 'Bu Sri' },
			failure: 'quota',
			saving: false,
		});
		await form.submit();
		expect(form.state.getState()).not.toHaveProperty('failure');
		expect(save).toHaveBeenCalledTimes(2);
	});

	test('a lasting form may be saved again, with what was typed meanwhile', async () => {
		let done = () => {};
		const saved: Value[] = [];
		const form = await open(openApp(), {
			lasting: true,
			save: (value) =>
				new Promise((resolve) => {
					saved.push(value);
					done = resolve;
				}),
		});
		form.set({ name: 'satu' });
		const first = form.submit();
		form.set({ name: 'dua' });
		done();
		await first;
		expect(form.state.getState()).toMatchObject({ value: { name: 'dua' }, saving: false });
		const second = form.submit();
		done();
		await second;
		expect(saved.map(({ name }) => name)).toEqual(['satu', 'dua']);
	});
});

describe('what is unsaved', () => {
	test('is known from the first letter to the save', async () => {
		const app = openApp();
		const form = await open(app);
		form.start();
		expect(unsaved(app)).toEqual([]);
		form.set({ name: 'B' });
		expect(unsaved(app)).toEqual(['form']);
		await form.submit();
		expect(unsaved(app)).toEqual([]);
	});

	test('is known of a draft that was taken up again, and no longer once it is off the screen', async () => {
		const app = openApp();
		await app.book.putDraft({ key: 'form', value: { name: 'Bu Sri', place: '' }, at: 1 });
		const stop = (await open(app)).start();
		expect(unsaved(app)).toEqual(['form']);
		stop();
		expect(unsaved(app)).toEqual([]);
	});

	test('stays unsaved where the save fails', async () => {
		const app = openApp();
		const form = await open(app, { save: () => Promise.reject(new AppError('aborted')) });
		form.start();
		form.set({ name: 'Bu Sri' });
		await form.submit();
		expect(unsaved(app)).toEqual(['form']);
	});
});
