import { expect, test } from 'vitest';
import { liveClockFault, trustClock } from '../../src/app/clock.ts';
import { dayOf } from '../../src/domain/day.ts';
import { addCustomer } from './customer-rows.ts';
import { firstMoment } from './fake-platform.ts';
import { openApp, type TestApp } from './open-app.ts';

const dayMs = 86_400_000;

/** On which day the newest entry is, where the clock stands so far before it. */
async function faultBefore(app: TestApp, ms: number) {
	app.platform.time = firstMoment - ms;
	const live = liveClockFault(app);
	await live.reload();
	const state = live.getState();
	return state.state === 'ready' ? state.value : 'failed';
}

test('a clock that stands more than a day before the newest entry is told of', async () => {
	const app = openApp();
	expect(await faultBefore(app, 365 * dayMs)).toBeUndefined();
	app.platform.time = firstMoment;
	await addCustomer(app, 'Bu Sri');
	expect(await faultBefore(app, 0)).toBeUndefined();
	expect(await faultBefore(app, dayMs)).toBeUndefined();
	expect(await faultBefore(app, dayMs + 1)).toBe(dayOf(firstMoment));
	expect(await faultBefore(app, 365 * dayMs)).toBe(dayOf(firstMoment));
});

test('a clock that is called right is told of no more, also after further entries', async () => {
	const app = openApp();
	await addCustomer(app, 'Bu Sri');
	const day = await faultBefore(app, 365 * dayMs);
	if (!day || day === 'failed') throw new Error('nothing was told');
	await trustClock(app, day);
	await addCustomer(app, 'Pak Karto');
	expect(await faultBefore(app, 364 * dayMs)).toBeUndefined();
});
