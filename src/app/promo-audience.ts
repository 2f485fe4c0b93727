import {
	type Audience,
	buyersIn,
	chooseAudience,
	type LeftOut,
	lastSeason,
	type Past,
	writtenLately,
} from '../domain/audience.ts';
import type { Id } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import { same } from '../domain/row.ts';
import type { App } from './app.ts';
import type { Form } from './form.ts';
import { createLive, type LiveStore } from './live.ts';
import { type PromoValue, wantedIn } from './promo-value.ts';
import { recentTouches } from './recent-touches.ts';

/** Who will get a promo, and what of the book can tell people apart. */
export interface PromoAudience {
	readonly recipients: readonly Known[];
	readonly leftOut: readonly LeftOut[];
	readonly everybody: readonly Known[];
}

/** Whom the form asks for; changes with the book and with what is chosen. */
export function livePromoAudience(app: App, form: Form<PromoValue>): LiveStore<PromoAudience> {
	const reading = readOnce(app);
	const live = createLive(app, () => audienceOf(app, wantedIn(form.state.getState().value), reading));
	return {
		...live,
		start() {
			let asked = wantedIn(form.state.getState().value);
			const stops = [
				live.start(),
				form.state.subscribe(({ value }) => {
					const wanted = wantedIn(value);
					if (same(wanted, asked)) return;
					asked = wanted;
					void live.reload();
				}),
			];
			return () => {
				for (const stop of stops) stop();
			};
		},
	};
}

/** Who gets a promo that is for these. */
export async function audienceOf(
	app: App,
	wanted: Audience,
	{ everybody, buyersOf } = readOnce(app),
): Promise<PromoAudience> {
	const [people, past] = await Promise.all([everybody(), pastOf(app, wanted, buyersOf)]);
	return { ...chooseAudience(people, wanted, past), everybody: people };
}

async function pastOf(app: App, wanted: Audience, buyersOf: Reading['buyersOf']): Promise<Past> {
	const today = app.today.getState();
	const season = lastSeason(today);
	const [touches, buyers, orders] = await Promise.all([
		recentTouches(app),
		buyersOf(wanted.bought ?? []),
		wanted.lastSeason ? app.book.ordersBetween(season.from, season.to) : [],
	]);
	return {
		buyers,
		lastSeason: buyersIn(orders),
		written: writtenLately(touches, today),
	};
}

interface Reading {
	everybody(): Promise<readonly Known[]>;
	buyersOf(products: readonly Id[]): Promise<ReadonlySet<Id>>;
}

/** Reads all customers once, and all orders once for the same products, until the book changes. */
function readOnce(app: App): Reading {
	let version = -1;
	let people: Promise<readonly Known[]> | undefined;
	let bought = new Map<string, Promise<ReadonlySet<Id>>>();
	const renew = () => {
		if (version === app.version.getState()) return;
		version = app.version.getState();
		people = undefined;
		bought = new Map();
	};
	return {
		everybody() {
			renew();
			people ??= app.book.everybody();
			return people;
		},
		buyersOf(products) {
			renew();
			const key = products.join();
			const buyers = bought.get(key) ?? app.book.buyersOf(products);
			bought.set(key, buyers);
			return buyers;
		},
	};
}
