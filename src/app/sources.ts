import type { Known } from '../domain/known.ts';
import { countBringers, countSources, type SourceCount } from '../domain/source.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';

/** Where the customers came from. */
export interface SourcesView {
	readonly people: number;
	readonly counts: readonly SourceCount[];
	/** Of how many it is not known. */
	readonly unknown: number;
	/** Who brought others, the most first. */
	readonly bringers: readonly { readonly known: Known; readonly people: number }[];
}

const mostBringers = 10;

export function liveSources(app: App): LiveStore<SourcesView> {
	return createLive(app, async () => {
		const customers = await app.book.allCustomers();
		const sources = customers.map(({ source }) => source);
		const bringers = countBringers(sources).slice(0, mostBringers);
		const known = await app.book.manyKnown(bringers.map(({ customer }) => customer));
		const byId = new Map(known.map((one) => [one.customer.id, one]));
		return {
			people: customers.length,
			counts: countSources(sources),
			unknown: sources.filter((source) => !source).length,
			bringers: bringers.flatMap(({ customer, people }) => {
				const one = byId.get(customer);
				return one ? [{ known: one, people }] : [];
			}),
		};
	});
}
