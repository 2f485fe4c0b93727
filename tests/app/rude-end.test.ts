import { expect, test, vi } from 'vitest';
import { startApp } from '../../src/app/start.ts';
import { openApp, type TestApp } from './open-app.ts';

/** Starts the app, and says whether it has begun a new log. */
async function begins(app: TestApp): Promise<boolean> {
	const begun = vi.spyOn(app.book, 'beginNewLog');
	const stop = startApp(app);
	await vi.waitFor(async () => expect(await app.book.setting('open')).toBe('1'));
	stop();
	return begun.mock.calls.length > 0;
}

test('an end in the midst of work is followed by a new log, a quiet one is not', async () => {
	const first = openApp();
	expect(await begins(first)).toBe(false);
	const second = first.kill();
	expect(await begins(second)).toBe(true);

	const stop = startApp(second);
	second.platform.hide();
	await vi.waitFor(async () => expect(await second.book.setting('open')).toBe(''));
	stop();
	expect(await begins(second.kill())).toBe(false);
});

test('whoever leaves with something unsaved, or comes back, is still at work', async () => {
	const app = openApp();
	await begins(app);
	const stop = startApp(app);
	app.unsaved.setState(new Set(['form']), true);
	app.platform.hide();
	expect(await app.book.setting('open')).toBe('1');
	app.unsaved.setState(new Set(), true);
	app.platform.hide();
	app.platform.show();
	stop();
	await vi.waitFor(async () => expect(await app.book.setting('open')).toBe('1'));
	expect(await begins(app.kill())).toBe(true);
});

test('the empty database of a new log is gone again, and the book is not', async () => {
	const app = openApp();
	await app.book.putSetting('name', 'Bu Sri');
	await app.book.beginNewLog();
	const names = (await indexedDB.databases()).map(({ name }) => name);
	expect(names).toContain(app.name);
	expect(names).not.toContain(`${app.name}-log`);
	expect(await app.book.setting('name')).toBe('Bu Sri');
});
