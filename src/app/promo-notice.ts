import { promosOn } from '../domain/promo-queue.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import { type PromoRow, withRest } from './promo-list.ts';
import { recentTouches } from './recent-touches.ts';

export interface PromoNotice extends PromoRow {
	/** As many went out today as the seller wants to send in a day. */
	readonly full: boolean;
}

/** The oldest promo that is not finished, for *Hari ini*. */
export function livePromoNotice(app: App): LiveStore<PromoNotice | undefined> {
	return createLive(app, async () => {
		const running = await app.book.runningPromos();
		if (running.length === 0) return undefined;
		const sentToday = promosOn(app.today.getState(), await recentTouches(app));
		for (const promo of running) {
			const row = await withRest(app, promo);
			if (row.rest > 0) return { ...row, full: sentToday >= promo.daily };
		}
		return undefined;
	});
}
