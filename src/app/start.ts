import { errorCode } from '../domain/errors.ts';
import type { App } from './app.ts';
import { watchLook } from './last-look.ts';
import { readAnew } from './live.ts';
import { watchLock } from './lock.ts';
import { noteShop } from './missing-book.ts';
import { followHistory, go } from './navigation.ts';
import { watchRudeEnd } from './rude-end.ts';
import { endSample } from './sample.ts';
import { dropThumbs } from './thumbs.ts';

/** Sets the app going: history, the day's turn, news from other windows. Answers with how to stop. */
export function startApp(app: App): () => void {
	const { platform } = app;
	const turnDay = () => {
		const today = platform.today();
		if (today === app.today.getState()) return;
		app.today.setState(today, true);
		void refresh(app);
	};
	const everyMinute = setInterval(turnDay, 60_000);
	const stops = [
		followHistory(app),
		platform.onShow(turnDay),
		platform.onShow(() => platform.update.check()),
		platform.onAnnounced(() => readAnew(app)),
		platform.onFault((error) => {
			const code = errorCode(error);
			// No form is waiting to be saved again.
			app.fault.setState(code === 'quota' ? 'full' : code, true);
		}),
		updateWhenIdle(app),
		watchLook(app),
		watchRudeEnd(app),
		...(app.kind === 'own' ? [watchLock(app)] : []),
	];
	void refresh(app);
	// Nobody waits for it, and all pages come with it: not before the first screen stands.
	const upkeep = setTimeout(() => void tidy(app).catch(() => undefined), 3_000);
	tendBook(app).catch(() => undefined);
	const shared = platform.takeShared();
	if (typeof shared === 'string') go(app, { page: 'order-import', text: shared });
	else if (shared)
		void shared.then(async (file) => (await import('./shared-file.ts')).openSharedFile(app, file));
	return () => {
		clearInterval(everyMinute);
		clearTimeout(upkeep);
		for (const stop of stops) stop();
		dropThumbs(app);
	};
}

/** Puts in order what earlier times have left. */
async function tidy(app: App): Promise<void> {
	await (await import('./photo-upkeep.ts')).tidyPhotos(app);
	await (await import('./vault-upkeep.ts')).tidyVault(app);
}

/** Judges anew who is a regular, where days alone have changed it. */
async function refresh(app: App): Promise<void> {
	const renewed = await app.book.refresh(app.today.getState()).catch(() => 0);
	if (renewed > 0) readAnew(app);
}

/** A sample that is gone is no book to write into; one's own is missed should it ever be gone. */
async function tendBook(app: App): Promise<void> {
	const shop = await app.book.shop();
	if (shop) noteShop(app, shop.name);
	else if (app.kind === 'sample') await endSample(app);
}

/**
 * A new version takes over at the start, or when the seller comes back to the app with nothing unsaved
 * open: never under a working hand.
 */
function updateWhenIdle(app: App): () => void {
	const { platform } = app;
	let waiting = false;
	const isIdle = () => app.unsaved.getState().size === 0;
	const tryUpdate = () => {
		if (waiting && isIdle()) platform.update.apply(isIdle);
	};
	const stops = [
		platform.update.listen(() => {
			waiting = true;
			if (platform.history.depth() === 0 && !app.route.getState().sheet) tryUpdate();
		}),
		platform.onShow(tryUpdate),
	];
	return () => {
		for (const stop of stops) stop();
	};
}
