import { expect, test, vi } from 'vitest';
import { createLive } from '../../src/app/live.ts';
import { addDays } from '../../src/domain/day.ts';
import { AppError } from '../../src/domain/errors.ts';
import { openApp } from './open-app.ts';
import { settled } from './settled.ts';

/** Loads that are answered by hand, in any order. */
function byHand() {
	const asked: { answer: (value: string) => void; refuse: (error: unknown) => void }[] = [];
	const load = () =>
		new Promise<string>((answer, refuse) => {
			asked.push({ answer, refuse });
		});
	return { asked, load };
}

test('it loads, then shows what was read', async () => {
	const { asked, load } = byHand();
	const live = createLive(openApp(), load);
	live.start();
	expect(live.getState()).toEqual({ state: 'loading' });
	asked[0]?.answer('satu');
	expect(await settled(live)).toBe('satu');
});

test('a late answer never covers a newer one', async () => {
	const { asked, load } = byHand();
	const live = createLive(openApp(), load);
	live.start();
	const second = live.reload();
	asked[1]?.answer('baru');
	await second;
	asked[0]?.answer('lama');
	await Promise.resolve();
	expect(live.getState()).toEqual({ state: 'ready', value: 'baru' });
});

test('nor does a late refusal', async () => {
	const { asked, load } = byHand();
	const live = createLive(openApp(), load);
	live.start();
	const second = live.reload();
	asked[0]?.refuse(new AppError('lost'));
	await Promise.resolve();
	expect(live.getState()).toEqual({ state: 'loading' });
	asked[1]?.answer('baru');
	await second;
	expect(live.getState()).toEqual({ state: 'ready', value: 'baru' });
});

test('what was read stays when reading anew is refused', async () => {
	const { asked, load } = byHand();
	const live = createLive(openApp(), load);
	live.start();
	asked[0]?.answer('satu');
	await settled(live);
	const second = live.reload();
	asked[1]?.refuse(new AppError('lost'));
	await second;
	expect(live.getState()).toEqual({ state: 'ready', value: 'satu' });
});

test('a first reading that is refused says why', async () => {
	const { asked, load } = byHand();
	const live = createLive(openApp(), load);
	const first = live.reload();
	asked[0]?.refuse(new AppError('unavailable'));
	await first;
	expect(live.getState()).toEqual({ state: 'failed', code: 'unavailable' });
	const second = live.reload();
	asked[1]?.refuse(new TypeError());
	await second;
	expect(live.getState()).toEqual({ state: 'failed', code: 'unknown' });
});

test('it reads anew with the book, with the day, and when trouble has ended', () => {
	const app = openApp();
	const { asked, load } = byHand();
	const stop = createLive(app, load).start();
	expect(asked).toHaveLength(1);
	app.version.setState(7, true);
	expect(asked).toHaveLength(2);
	app.today.setState(addDays(app.today.getState(), 1), true);
	expect(asked).toHaveLength(3);
	app.trouble.setState('lost', true);
	expect(asked).toHaveLength(3);
	app.trouble.setState(undefined, true);
	expect(asked).toHaveLength(4);
	stop();
	app.version.setState(8, true);
	expect(asked).toHaveLength(4);
});

test('an answer after the end is not heard', async () => {
	const { asked, load } = byHand();
	const live = createLive(openApp(), load);
	const stop = live.start();
	stop();
	asked[0]?.answer('satu');
	await Promise.resolve();
	expect(live.getState()).toEqual({ state: 'loading' });
});

test('what stood there before gives way to what is read, and to a refusal', async () => {
	const { asked, load } = byHand();
	const app = openApp();
	const live = createLive(app, load, 'dulu');
	live.start();
	expect(live.getState()).toEqual({ state: 'ready', value: 'dulu' });
	asked[0]?.answer('satu');
	expect(await settled(live, (value) => value !== 'dulu')).toBe('satu');

	const other = createLive(app, load, 'dulu');
	other.start();
	asked[1]?.refuse(new AppError('unavailable'));
	await vi.waitFor(() => expect(other.getState()).toEqual({ state: 'failed', code: 'unavailable' }));
});

test('what stood there before does not stay where the book cannot be asked', () => {
	const { load } = byHand();
	const app = openApp();
	const live = createLive(app, load, 'dulu');
	live.start();
	app.trouble.setState('blocked', true);
	expect(live.getState()).toEqual({ state: 'loading' });

	const late = createLive(app, load, 'dulu');
	late.start();
	expect(late.getState()).toEqual({ state: 'loading' });
});
