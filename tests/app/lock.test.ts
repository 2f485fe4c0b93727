import { afterEach, expect, test } from 'vitest';
import { watchLock } from '../../src/app/lock.ts';
import {
	dropLock,
	lockDelay,
	pinDigits,
	setLockDelay,
	setPin,
	tryNumber,
	tryPin,
} from '../../src/app/lock-desk.ts';
import { shopId } from '../../src/domain/shop.ts';
import { openApp, type TestApp } from './open-app.ts';

const minute = 60_000;
const stops: (() => void)[] = [];
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
});

async function lockedApp(delay: number = minute): Promise<TestApp> {
	const app = openApp();
	const fields = { name: 'Azzalea Cake', phone: '6281200000101', book: app.platform.newId() };
	await app.book.commit([{ kind: 'add', store: 'shop', id: shopId, fields }]);
	await setPin(app, '2580', delay);
	stops.push(watchLock(app));
	return app;
}

/** Out of sight for so long. */
function leave(app: TestApp, ms: number): void {
	app.platform.hide();
	app.platform.time += ms;
	app.platform.show();
}

const isLocked = (app: TestApp) => app.locked.getState();

test('whoever comes back soon is let in, whoever comes late is asked', async () => {
	const app = await lockedApp();
	expect(isLocked(app)).toBe(false);
	leave(app, minute - 1);
	expect(isLocked(app)).toBe(false);
	leave(app, minute);
	expect(isLocked(app)).toBe(true);
	expect(await tryPin(app, '0000')).toEqual({ kind: 'wrong' });
	expect(isLocked(app)).toBe(true);
	expect(await tryPin(app, '2580')).toEqual({ kind: 'open' });
	expect(isLocked(app)).toBe(false);
});

test('without a delay the app locks as it is left', async () => {
	const app = await lockedApp(0);
	app.platform.hide();
	expect(isLocked(app)).toBe(true);
});

test('a start is like coming back; leaving the closed door does not make it one', async () => {
	const app = await lockedApp(5 * minute);
	app.platform.hide();
	app.platform.time += 4 * minute;
	const soon = app.kill();
	expect(isLocked(soon)).toBe(false);
	soon.platform.time += minute;
	const late = soon.kill();
	expect(isLocked(late)).toBe(true);
	// The process that was killed hears nothing.
	stops.pop()?.();
	stops.push(watchLock(late));
	late.platform.hide();
	late.platform.time += 1_000;
	expect(isLocked(late.kill())).toBe(true);
});

test('a clock set back opens nothing', async () => {
	const app = await lockedApp();
	leave(app, -10 * minute);
	expect(isLocked(app)).toBe(true);
});

test('after three wrong tries there is a wait, which a restart does not end', async () => {
	const app = await lockedApp(0);
	app.platform.hide();
	for (const pin of ['1111', '2222', '3333']) expect(await tryPin(app, pin)).toEqual({ kind: 'wrong' });
	expect(await tryPin(app, '2580')).toEqual({ kind: 'early', ms: 5_000 });
	const again = app.kill();
	expect(await tryPin(again, '2580')).toMatchObject({ kind: 'early' });
	again.platform.time += 5_000;
	expect(await tryPin(again, '2580')).toEqual({ kind: 'open' });
	expect(await tryPin(again, '4444')).toEqual({ kind: 'wrong' });
});

test('who forgot the PIN waits a minute and knows the number of the shop; nothing is lost', async () => {
	const app = await lockedApp(0);
	app.platform.hide();
	const asked = app.platform.time;
	expect(await tryNumber(app, '0812 0000 0101', asked)).toEqual({ kind: 'early', ms: minute });
	app.platform.time += minute;
	expect(await tryNumber(app, '0812 0000 0102', asked)).toEqual({ kind: 'wrong' });
	expect(await tryNumber(app, 'bu ani', asked)).toEqual({ kind: 'wrong' });
	expect(isLocked(app)).toBe(true);
	expect(await tryNumber(app, '+62 812 0000 0101', asked)).toEqual({ kind: 'open' });
	expect(isLocked(app)).toBe(false);
	expect(await pinDigits(app)).toBeUndefined();
	expect((await app.book.shop())?.name).toBe('Azzalea Cake');
	leave(app, 10 * minute);
	expect(isLocked(app)).toBe(false);
});

test('the lock can be set otherwise and taken off, and the PIN itself is kept nowhere', async () => {
	const app = await lockedApp();
	expect([lockDelay(app), await pinDigits(app)]).toEqual([minute, 4]);
	setLockDelay(app, 0);
	expect(lockDelay(app)).toBe(0);
	const kept = await app.book.setting('pin');
	expect(kept).not.toContain('2580');
	await setPin(app, '2580', 0);
	expect(await app.book.setting('pin')).not.toBe(kept);
	await dropLock(app);
	expect([lockDelay(app), await pinDigits(app)]).toEqual([undefined, undefined]);
});
