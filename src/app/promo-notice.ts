import type { Promo } from '../domain/promo.ts';
import { countRest, promosOn } from '../domain/promo-progress.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import { recentTouches } from './recent-touches.ts';

export interface PromoNotice {
	readonly promo: Promo;
	/** How many it has still to go to. */
	readonly rest: number;
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
			const rest = await restOf(app, promo);
			if (rest > 0) return { promo, rest, full: sentToday >= promo.daily };
		}
		return undefined;
	});
}

/** How many a promo has still to go to. */
export async function restOf(app: App, promo: Promo): Promise<number> {
	return countRest(promo, await app.book.touchesOfPromo(promo.id));
}
