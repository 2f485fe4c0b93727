declare const stampBrand: unique symbol;

/**
 * Hybrid logical clock stamp: 9 digits of time (ms, base 36), 4 of a counter, then the device.
 * Stamps of all phones sort as text, and one device never makes the same stamp twice.
 */
export type Stamp = string & { readonly [stampBrand]: true };

const timeDigits = 9;
const countDigits = 4;
const latest = 36 ** timeDigits - 1;
const most = 36 ** countDigits;
const form = /^[0-9a-z]{13}[0-9a-z]{4,16}$/;

export function isStamp(text: unknown): text is Stamp {
	return typeof text === 'string' && form.test(text);
}

/** A stamp of the given parts; `now` in UTC milliseconds. */
export function makeStamp(now: number, count: number, device: string): Stamp {
	return (digits(possible(now), timeDigits) + digits(count, countDigits) + device) as Stamp;
}

/**
 * The next stamp of this device: later than `last` whatever the phone's clock says, so that a clock
 * set back by years does not let old facts win, and one set forward only runs ahead and stays there.
 */
export function nextStamp(now: number, last: Stamp | undefined, device: string): Stamp {
	if (!last) return makeStamp(now, 0, device);
	const time = stampMoment(last);
	if (possible(now) > time) return makeStamp(now, 0, device);
	const count = Number.parseInt(last.slice(timeDigits, timeDigits + countDigits), 36) + 1;
	return count < most ? makeStamp(time, count, device) : makeStamp(time + 1, 0, device);
}

/** The moment of a stamp: when its row was written down, by the clock of that phone. */
export function stampMoment(stamp: Stamp): number {
	return Number.parseInt(stamp.slice(0, timeDigits), 36);
}

/** The device that made a stamp. */
export function stampDevice(stamp: Stamp): string {
	return stamp.slice(timeDigits + countDigits);
}

/** The greater of two stamps; what was never stamped is the smallest. */
export function laterStamp(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
	if (!a) return b;
	return b && b > a ? b : a;
}

/** A moment that fits into the digits. */
function possible(now: number): number {
	return Math.min(Math.max(0, Math.floor(now)), latest);
}

function digits(value: number, width: number): string {
	return value.toString(36).padStart(width, '0');
}
