import type { Day } from '../domain/day.ts';
import type { Promo } from '../domain/promo.ts';
import { promoHeadline } from '../domain/promo-text.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import { restOf } from './promo-notice.ts';

/** A promo as the list shows it. */
export interface PromoRow {
	readonly promo: Promo;
	/** What it says, to nobody in particular. */
	readonly words: string;
	/** How many it has still to go to; of one that has ended, nobody. */
	readonly rest: number;
}

export interface PromoList {
	readonly rows: readonly PromoRow[];
	/** Whether older ones may follow these. */
	readonly more: boolean;
	readonly today: Day;
}

/** The promos, those not finished first, then the newest; `limit` is asked at every reading. */
export function livePromos(app: App, limit: () => number): LiveStore<PromoList> {
	return createLive(app, async () => {
		const most = limit();
		const [running, latest, shop, products] = await Promise.all([
			app.book.runningPromos(),
			app.book.latestPromos(most + 1),
			app.book.shop(),
			app.book.products(),
		]);
		const ended = latest.slice(0, most).filter(({ status }) => status === 'ended');
		const rowOf = (promo: Promo, rest: number): PromoRow => {
			const product = products.find(({ id }) => id === promo.product);
			return { promo, words: promoHeadline(promo.text, { shop: shop?.name ?? '', product }), rest };
		};
		const unfinished = running.reverse().map(async (promo) => rowOf(promo, await restOf(app, promo)));
		return {
			rows: [...(await Promise.all(unfinished)), ...ended.map((promo) => rowOf(promo, 0))],
			more: latest.length > most,
			today: app.today.getState(),
		};
	});
}
