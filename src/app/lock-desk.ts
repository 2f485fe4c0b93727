import { attempt } from '../domain/errors.ts';
import { forgotMs, isPinRecord, type Tries, waitFor } from '../domain/lock.ts';
import { parsePhone } from '../domain/phone.ts';
import { parsed } from '../domain/shape.ts';
import type { App } from './app.ts';
import { lockKey } from './lock.ts';

/** What came of a try to get in: how long to wait, where it came too early. */
export type Tried = { readonly kind: 'open' | 'wrong' } | { readonly kind: 'early'; readonly ms: number };

const pinKey = 'pin';
const triesKey = 'pin-tries';
const noTries: Tries = { count: 0, at: 0 };

/** Locks the app with this PIN from the next leaving on. Only what the PIN makes is kept, not the PIN. */
export async function setPin(app: App, pin: string, delay: number): Promise<void> {
	const salt = app.platform.newId();
	const hash = await app.platform.hashPin(pin, salt);
	await app.book.putSetting(pinKey, JSON.stringify({ salt, hash, digits: pin.length }));
	setLockDelay(app, delay);
}

/** Locks the app when it has been out of sight for so long. */
export function setLockDelay({ platform }: App, delay: number): void {
	platform.remember(lockKey, String(delay));
}

/** After how long the app locks; nothing where it never does. */
export function lockDelay({ platform }: App): number | undefined {
	const delay = platform.recall(lockKey);
	return delay === undefined ? undefined : Number(delay);
}

/** Takes the lock off. */
export async function dropLock(app: App): Promise<void> {
	app.platform.remember(lockKey, undefined);
	await app.book.putSetting(pinKey, '');
	await open(app);
}

/** How many digits the PIN has; nothing where there is none any more, and nothing to ask for. */
export async function pinDigits(app: App): Promise<number | undefined> {
	return (await readPin(app))?.digits;
}

/** Opens the app to whoever knows the PIN. */
export function tryPin(app: App, pin: string): Promise<Tried> {
	return tryOnce(app, async () => {
		const known = await readPin(app);
		return !known || (await app.platform.hashPin(pin, known.salt)) === known.hash;
	});
}

/** Takes the lock off for whoever has waited since `asked` and knows the shop's number. */
export async function tryNumber(app: App, number: string, asked: number): Promise<Tried> {
	const ms = asked + forgotMs - app.platform.now();
	if (ms > 0) return { kind: 'early', ms };
	const tried = await tryOnce(app, async () => (await app.book.shop())?.phone === phoneOf(number));
	if (tried.kind === 'open') await dropLock(app);
	return tried;
}

async function tryOnce(app: App, isRight: () => Promise<boolean>): Promise<Tried> {
	const now = app.platform.now();
	const [count = 0, at = 0] = (await app.book.setting(triesKey))?.split(' ').map(Number) ?? [];
	const ms = waitFor({ count, at }, now);
	if (ms > 0) return { kind: 'early', ms };
	// Counted before it is looked at, so that killing the app saves no try.
	await putTries(app, { count: count + 1, at: now });
	if (!(await isRight())) return { kind: 'wrong' };
	await open(app);
	return { kind: 'open' };
}

async function open(app: App): Promise<void> {
	await putTries(app, noTries);
	app.locked.setState(false, true);
}

function putTries({ book }: App, { count, at }: Tries): Promise<void> {
	return book.putSetting(triesKey, `${count} ${at}`);
}

async function readPin({ book }: App) {
	return parsed(await book.setting(pinKey), isPinRecord);
}

function phoneOf(number: string): string | undefined {
	return attempt(() => parsePhone(number));
}
