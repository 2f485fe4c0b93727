import { expect, test, vi } from 'vitest';
import { act, undo } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import type { Change } from '../../src/domain/change.ts';
import { AppError } from '../../src/domain/errors.ts';
import type { Id } from '../../src/domain/id.ts';
import { addCustomer } from './customer-rows.ts';
import { openApp } from './open-app.ts';

const nameOf = async (app: App, id: Id) => (await app.book.known(id))?.customer.name;
const rename = (id: Id, name: string): Change[] => [{ kind: 'edit', store: 'customer', id, edit: { name } }];

test('what was done is said and can be taken back', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	await act(app, rename(id, 'Bu Sri Wahyuni'), { said: 'Tersimpan' });
	expect(await nameOf(app, id)).toBe('Bu Sri Wahyuni');
	expect(app.done.getState()?.said).toBe('Tersimpan');

	await undo(app, 'Sudah diurungkan');
	expect(await nameOf(app, id)).toBe('Bu Sri');
	expect(app.done.getState()).toEqual({ said: 'Sudah diurungkan' });
});

test('only the last thing is taken back, and only once', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	await act(app, rename(id, 'satu'), { said: 'satu' });
	await act(app, rename(id, 'dua'), { said: 'dua' });
	await undo(app, 'Sudah diurungkan');
	await undo(app, 'Sudah diurungkan');
	expect(await nameOf(app, id)).toBe('satu');
});

test('where nothing has changed there is nothing to take back', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	await act(app, rename(id, 'Bu Sri'), { said: 'Tersimpan' });
	expect(app.done.getState()).toEqual({ said: 'Tersimpan' });
});

test('all screens and windows hear of it', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	const announce = vi.spyOn(app.platform, 'announce');
	const before = app.version.getState();
	await act(app, rename(id, 'Bu Sri Wahyuni'), { said: '' });
	expect(app.version.getState()).toBe(before + 1);
	expect(announce).toHaveBeenCalledOnce();
});

test('what could not be saved is not said, and leaves the former thing to be undone', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	await act(app, rename(id, 'satu'), { said: 'satu' });
	const gone = app.platform.newId();
	await expect(act(app, rename(gone, 'dua'), { said: 'dua' })).rejects.toEqual(new AppError('missing'));
	expect(app.done.getState()?.said).toBe('satu');
	expect(app.version.getState()).toBe(1);
});

test('the draft ends with the save, and stays where the save fails', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	const draft = { key: 'customer:x', value: 'x', at: app.platform.now() };
	await app.book.putDraft(draft);
	const missing = rename(app.platform.newId(), 'dua');
	await expect(act(app, missing, { said: '', forgetDraft: draft.key })).rejects.toThrow();
	expect(await app.book.draft(draft.key)).toBe('x');
	await act(app, rename(id, 'satu'), { said: '', forgetDraft: draft.key });
	expect(await app.book.draft(draft.key)).toBeUndefined();
});

test('the browser is asked to keep the book after the first save, but never a sample', async () => {
	const own = openApp();
	const asked = vi.spyOn(own.platform, 'persist');
	const id = await addCustomer(own, 'Bu Sri');
	await act(own, rename(id, 'satu'), { said: '' });
	expect(asked).toHaveBeenCalledOnce();
	await act({ ...own, kind: 'sample' }, rename(id, 'dua'), { said: '' });
	expect(asked).toHaveBeenCalledOnce();
});

test('a full phone is full no more once something was saved', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	app.trouble.setState('full', true);
	await expect(act(app, rename(app.platform.newId(), 'satu'), { said: '' })).rejects.toThrow();
	expect(app.trouble.getState()).toBe('full');
	await act(app, rename(id, 'satu'), { said: '' });
	expect(app.trouble.getState()).toBeUndefined();
});
