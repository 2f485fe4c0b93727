import { isRecord, oneOf, parsed, shape } from '../domain/shape.ts';
import type { Shop } from '../domain/shop.ts';
import type { App } from './app.ts';
import type { Today } from './today.ts';

/** What *Hari ini* showed last: it stands there until what is there now has been read. */
export interface LastLook {
	readonly shop: Shop;
	readonly today: Today;
}

const key = 'hari-ini';
/** Another version may show something else. */
const build = import.meta.url;

/** The latest look of each app, and which state of the book it was. */
const looks = new WeakMap<App, LastLook & { readonly version: number }>();

/** How *Hari ini* looked, as long as it is the same day and nothing has changed since. */
export function lastLook(app: App): LastLook | undefined {
	if (!looks.has(app)) takeKept(app);
	const look = looks.get(app);
	return look?.today.day === app.today.getState() && look.version === app.version.getState()
		? look
		: undefined;
}

/** Remembers how it looks, read when the book was in this state. */
export function keepLook(app: App, version: number, look: LastLook): void {
	looks.set(app, { ...look, version });
}

/**
 * Lays the look beside the database when the app goes out of sight, for a next start at which the browser takes long
 * to open the book. Not while it is at work: what lies there reaches the disk later than the book does, and after a
 * torn-out battery it would show what is no longer so.
 */
export function watchLook(app: App): () => void {
	const { kind, platform, trouble, unsaved, version } = app;
	const stops = [
		platform.onHide(() => {
			const isSound = !trouble.getState() && unsaved.getState().size === 0;
			const look = isSound && lastLook(app);
			platform.remember(key, look ? JSON.stringify({ ...look, build, kind }) : undefined);
		}),
		// Also one that another window has laid there.
		version.subscribe(() => platform.remember(key, undefined)),
	];
	return () => {
		for (const stop of stops) stop();
	};
}

/** Takes the kept one, which is none any more once the app is at work. */
function takeKept(app: App): void {
	const { kind, platform, version } = app;
	const isLook = shape({ build: oneOf(build), kind: oneOf(kind), shop: isRecord, today: isRecord });
	const look = parsed(platform.recall(key), isLook) as LastLook | undefined;
	platform.remember(key, undefined);
	if (look) keepLook(app, version.getState(), look);
}
