import { isRecord, oneOf, parsed, shape } from '../domain/shape.ts';
import type { Shop } from '../domain/shop.ts';
import type { App } from './app.ts';
import type { Today } from './today.ts';

/**
 * What *Hari ini* showed last, kept beside the database: it stands there at once while the browser still opens a big
 * book, and what is read then takes its place.
 */
export interface LastLook {
	readonly shop: Shop;
	readonly today: Today;
}

const key = 'hari-ini';
/** Another version may show something else. */
const build = import.meta.url;

/** The look of today, as long as nothing has changed since. */
export function lastLook({ kind, platform, today }: App): LastLook | undefined {
	const isLook = shape({
		build: oneOf(build),
		day: oneOf(today.getState()),
		kind: oneOf(kind),
		shop: isRecord,
		today: isRecord,
	});
	return parsed(platform.recall(key), isLook) as LastLook | undefined;
}

export function keepLook({ kind, platform }: App, look: LastLook): void {
	platform.remember(key, JSON.stringify({ ...look, build, kind, day: look.today.day }));
}

export function forgetLook({ platform }: App): void {
	platform.remember(key, undefined);
}
