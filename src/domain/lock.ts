import type { Moment } from './day.ts';
import { type Guard, isText, shape } from './shape.ts';

/** How many digits a PIN has. */
export const leastPin = 4;
export const mostPin = 6;

/** How long the app may be out of sight before it locks, in ms. */
export const lockDelays = [0, 60_000, 300_000] as const;
export const usualLockDelay = 60_000;

/** How long whoever forgot the PIN waits before the shop's number opens the lock. */
export const forgotMs = 60_000;

/** What is kept of a PIN. */
export interface PinRecord {
	readonly salt: string;
	readonly hash: string;
	readonly digits: number;
}

/** Whether something kept is what this version keeps of a PIN. */
export const isPinRecord: Guard<PinRecord> = shape({
	salt: isText,
	hash: isText,
	digits: (value): value is number => Number(value) > 0,
});

/** Wrong tries one after the other, and when the last was. */
export interface Tries {
	readonly count: number;
	readonly at: Moment;
}

/** Tries that cost nothing: a thumb slips. */
const freeTries = 3;
const mostWaitMs = 60_000;

/** How long to wait before the next try: 5, 10, 20, 40 and then 60 seconds, also where the clock was set back. */
export function waitFor({ count, at }: Tries, now: Moment): number {
	if (count < freeTries) return 0;
	const wait = Math.min(mostWaitMs, 5_000 * 2 ** (count - freeTries));
	return Math.min(wait, Math.max(0, at + wait - now));
}
