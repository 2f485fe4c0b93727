import { type Day, dayOf } from '../domain/day.ts';
import { stampMoment } from '../domain/stamp.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore, readAnew } from './live.ts';

/** The day that the seller has called right although later ones are in the book. */
const settled = 'clock';
const dayMs = 24 * 60 * 60 * 1000;

/** The day of what was written last, where the phone's clock stands more than a day before it. */
export function liveClockFault(app: App): LiveStore<Day | undefined> {
	return createLive(app, async () => {
		const last = await app.book.clock();
		const at = last ? stampMoment(last) : 0;
		if (at <= app.platform.now() + dayMs) return undefined;
		return (await app.book.setting(settled)) === dayOf(at) ? undefined : dayOf(at);
	});
}

/** Says no more of it: the clock was ahead before, or the other phone's is. */
export async function trustClock(app: App, day: Day): Promise<void> {
	await app.book.putSetting(settled, day);
	readAnew(app);
}
