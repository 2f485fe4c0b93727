import { afterEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { openForm } from '../../src/app/form.ts';
import { go, openSheet } from '../../src/app/navigation.ts';
import { startApp } from '../../src/app/start.ts';
import { addDays } from '../../src/domain/day.ts';
import { AppError } from '../../src/domain/errors.ts';
import { addCustomer, addOrders } from './customer-rows.ts';
import { firstMoment } from './fake-platform.ts';
import { openApp } from './open-app.ts';

const dayMs = 86_400_000;
const stops: (() => void)[] = [];
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
});

function started() {
	const app = openApp();
	stops.push(startApp(app));
	return app;
}

/** A form on the screen with something typed into it. */
async function typing(app: App) {
	const form = await openForm<{ readonly name: string }>(app, {
		key: 'form',
		initial: { name: '' },
		isDraft: (_draft): _draft is { readonly name: string } => false,
		check: () => ({}),
		save: async () => undefined,
	});
	stops.push(form.start());
	form.set({ name: 'Bu Sri' });
	return form;
}

describe('a newer version', () => {
	test('takes over at the start, where nothing is open', () => {
		const app = started();
		app.platform.offerUpdate();
		expect(app.platform.updates).toBe(1);
	});

	test('waits while one is inside the app, until one comes back to it', () => {
		const app = started();
		go(app, { page: 'customers' });
		app.platform.offerUpdate();
		expect(app.platform.updates).toBe(0);
		app.platform.hide();
		expect(app.platform.updates).toBe(0);
		app.platform.show();
		expect(app.platform.updates).toBe(1);
	});

	test('waits behind a sheet', () => {
		const app = started();
		app.platform.history.replace('/?lembar=kasbon');
		app.platform.offerUpdate();
		expect(app.platform.updates).toBe(0);
	});

	test('never takes over while something typed is not saved', async () => {
		const app = started();
		const form = await typing(app);
		app.platform.offerUpdate();
		app.platform.show();
		openSheet(app, { name: 'record' });
		app.platform.show();
		expect(app.platform.updates).toBe(0);
		await form.submit();
		expect(app.platform.updates).toBe(0);
		app.platform.show();
		expect(app.platform.updates).toBe(1);
	});

	test('is not let in where there is none', () => {
		const app = started();
		app.platform.show();
		expect(app.platform.updates).toBe(0);
	});
});

describe('the day', () => {
	test('turns when the app is come back to', () => {
		const app = started();
		app.platform.time = firstMoment + dayMs;
		expect(app.today.getState()).toBe('2026-11-22');
		app.platform.show();
		expect(app.today.getState()).toBe('2026-11-23');
	});

	test('turns under a lying phone too', () => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
		const app = started();
		app.platform.time = firstMoment + dayMs;
		vi.advanceTimersByTime(60_000);
		expect(app.today.getState()).toBe('2026-11-23');
		vi.useRealTimers();
	});

	test('that turned may make a regular slip away, and the screens hear of it', async () => {
		const app = openApp();
		const id = await addCustomer(app, 'Bu Sri');
		await addOrders(app, id, 6, app.today.getState(), 7);
		const standing = async () => (await app.book.known(id))?.summary.standing;
		expect(await standing()).toBe('regular');
		stops.push(startApp(app));
		const heard = new Promise<void>((hear) => {
			app.version.subscribe(() => hear());
		});
		app.platform.time = firstMoment + 20 * dayMs;
		app.platform.show();
		await heard;
		await vi.waitFor(async () => expect(await standing()).toBe('slipping'));
	});
});

test('what another window did is read anew', () => {
	const app = started();
	const before = app.version.getState();
	app.platform.changeElsewhere();
	expect(app.version.getState()).toBe(before + 1);
});

test('what nobody caught is said, by its code', () => {
	const app = started();
	app.platform.fail(new AppError('aborted'));
	expect(app.fault.getState()).toBe('aborted');
	// No form is there to be saved again.
	app.platform.fail(new AppError('quota'));
	expect(app.fault.getState()).toBe('full');
	app.platform.fail(new TypeError());
	expect(app.fault.getState()).toBe('unknown');
});

test('a stopped app hears nothing any more', () => {
	const app = openApp();
	startApp(app)();
	const version = app.version.getState();
	app.platform.time = firstMoment + dayMs;
	app.platform.show();
	app.platform.changeElsewhere();
	app.platform.offerUpdate();
	expect(app.today.getState()).toBe(addDays(app.platform.today(), -1));
	expect(app.version.getState()).toBe(version);
	expect(app.platform.updates).toBe(0);
});
