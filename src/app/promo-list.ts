import type { Day } from '../domain/day.ts';
import type { Promo } from '../domain/promo.ts';
import { countRest } from '../domain/promo-queue.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';

/** A promo as the list shows it. */
export interface PromoRow {
	readonly promo: Promo;
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
		const [running, latest] = await Promise.all([app.book.runningPromos(), app.book.latestPromos(most + 1)]);
		const ended = latest.slice(0, most).filter(({ status }) => status === 'ended');
		return {
			rows: [
				...(await Promise.all(running.reverse().map((promo) => withRest(app, promo)))),
				...ended.map((promo) => ({ promo, rest: 0 })),
			],
			more: latest.length > most,
			today: app.today.getState(),
		};
	});
}

/** A promo with how many it has still to go to. */
export async function withRest(app: App, promo: Promo): Promise<PromoRow> {
	return { promo, rest: countRest(promo, await app.book.touchesOfPromo(promo.id)) };
}
