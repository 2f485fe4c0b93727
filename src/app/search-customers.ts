import type { Known } from '../data/customer.ts';
import type { Id } from '../domain/id.ts';
import { type SearchEntry, search, searchEntry } from '../domain/search.ts';
import type { App } from './app.ts';

interface Index {
	readonly version: number;
	readonly entries: Promise<readonly SearchEntry<Id>[]>;
}

const indexes = new WeakMap<App, Index>();

/** Customers that fit what was typed, best first. The book is read once, at the first search after a change. */
export async function searchCustomers(app: App, query: string, limit: number): Promise<Known[]> {
	const found = search(await indexOf(app), query, limit);
	return app.book.manyKnown(found.map((entry) => entry.id));
}

/** Reads the names ahead, as when the search field gets the focus. */
export function indexOf(app: App): Promise<readonly SearchEntry<Id>[]> {
	const version = app.version.getState();
	let index = indexes.get(app);
	if (index?.version !== version) {
		const entries = app.book.allCustomers().then((customers) => customers.map(searchEntry));
		index = { version, entries };
		indexes.set(app, index);
	}
	return index.entries;
}
