import type { FormerNote } from '../data/schema.ts';
import { formerDays } from '../domain/backup/safety.ts';
import { addDays, type Day, dayOf } from '../domain/day.ts';
import type { App } from './app.ts';
import { forgetCameIn } from './came-in.ts';
import { keepAlive } from './keep-alive.ts';
import { createLive, type LiveStore, readAnew } from './live.ts';
import { drawThumbs } from './photo-thumbs.ts';

/** The book that gave way to another. */
export interface Former {
	/** The day on which it did. */
	readonly day: Day;
	/** The last day on which it can come back. */
	readonly until: Day;
}

/** The book before, as long as it is kept; one in which nothing but the shop stood is none. */
export function liveFormer(app: App): LiveStore<Former | undefined> {
	return createLive(app, async () => {
		const former = await app.book.former();
		return former && former.rows > 1 ? formerOf(former) : undefined;
	});
}

/** The book before comes back; the present one is kept in its place. */
export async function bringFormerBack(
	app: App,
	said: string,
	onProgress: (done: number, total: number) => void,
): Promise<void> {
	keepAlive(app, true);
	await app.book.takeBack(onProgress).finally(() => keepAlive(app, false));
	await forgetCameIn(app).catch(() => undefined);
	app.done.setState({ said }, true);
	readAnew(app);
	app.platform.announce();
	void drawThumbs(app);
}

function formerOf({ at }: FormerNote): Former {
	return { day: dayOf(at), until: addDays(dayOf(at), formerDays) };
}
