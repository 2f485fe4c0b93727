import type { Known } from '../domain/known.ts';
import { type SearchEntry, search, searchKey } from '../domain/search.ts';
import type { App } from './app.ts';

interface Index {
	readonly version: number;
	readonly entries: Promise<readonly SearchEntry[]>;
}

const indexes = new WeakMap<App, Index>();

/** Customers that fit what was typed, best first. The book is read once, at the first search after a change. */
export async function searchCustomers(app: App, query: string, limit: number): Promise<Known[]> {
	const found = search(await searchIndex(app), query, limit);
	return app.book.manyKnown(found.map((entry) => entry.id));
}

function searchIndex(app: App): Promise<readonly SearchEntry[]> {
	const version = app.version.getState();
	const index = indexes.get(app);
	if (index?.version === version) return index.entries;
	const entries = app.book.allCustomers().then((customers) => customers.map(searchKey));
	indexes.set(app, { version, entries });
	// What could not be read is asked for again at the next letter.
	entries.catch(() => indexes.delete(app));
	return entries;
}
