import type { StoreApi } from 'zustand/vanilla';
import type { Day } from '../domain/day.ts';
import type { Circle, Known } from '../domain/known.ts';
import { pagesOf } from '../domain/pages.ts';
import type { App } from './app.ts';
import { type CustomerChoice, customerChoice, showCircle } from './customer-choice.ts';
import { createLive, type LiveStore } from './live.ts';
import { searchCustomers } from './search-customers.ts';

export interface CustomersView {
	readonly counts: Readonly<Record<Circle, number>>;
	/** The rows by fifties; a page that has not changed is the same array. */
	readonly pages: readonly (readonly Known[])[];
	/** Whether more rows may follow these. */
	readonly more: boolean;
	/** What these rows answer, which may lag a moment behind what was typed. */
	readonly choice: CustomerChoice;
	readonly today: Day;
}

/** The list of customers as it was left: circle, query, and how far it was read. */
export interface CustomerList {
	readonly choice: Pick<StoreApi<CustomerChoice>, 'getState' | 'subscribe'>;
	readonly live: LiveStore<CustomersView>;
	choose(circle: Circle): void;
	type(query: string): void;
	/** Reads the next rows. */
	readonly more: () => void;
}

const pageSize = 50;

const lists = new WeakMap<App, CustomerList>();

/** The one list of this app, the same whenever it is come back to. */
export function customerList(app: App): CustomerList {
	const list = lists.get(app) ?? makeList(app);
	lists.set(app, list);
	return list;
}

function makeList(app: App): CustomerList {
	const choice = customerChoice(app);
	const pagesIn = growingPages(app);
	let wanted = 1;

	const live = createLive<CustomersView>(app, async () => {
		const asked = choice.getState();
		const most = wanted;
		const [counts, pages] = await Promise.all([
			app.book.countCustomers(),
			asked.query.trim()
				? searchCustomers(app, asked.query, most * pageSize).then((found) => pagesOf(found, pageSize))
				: pagesIn(asked.circle, most),
		]);
		const more = pages.length === most && pages[most - 1]?.length === pageSize;
		return { counts, pages, more, choice: asked, today: app.today.getState() };
	});

	choice.subscribe(() => {
		wanted = 1;
		void live.reload();
	});

	return {
		choice,
		live,
		choose: (circle) => showCircle(app, circle),
		type: (query) => choice.setState({ circle: 'all', query }, true),
		more() {
			const now = live.getState();
			// The rows asked for last time may still be on their way.
			if (now.state !== 'ready' || now.value.pages.length < wanted) return;
			wanted += 1;
			void live.reload();
		},
	};
}

interface Kept {
	readonly key: string;
	readonly pages: readonly (readonly Known[])[];
}

/** Reads pages of a circle; a longer list of the same book costs only the pages that are new to it. */
function growingPages(app: App): (circle: Circle, most: number) => Promise<Kept['pages']> {
	let kept: Kept = { key: '', pages: [] };
	return async (circle, most) => {
		const key = `${circle} ${app.version.getState()} ${app.today.getState()}`;
		const before = kept.key === key ? kept.pages.slice(0, most) : [];
		const from = before.length * pageSize;
		const added = most > before.length ? await app.book.customers(circle, from, most * pageSize - from) : [];
		const pages = [...before, ...pagesOf(added, pageSize)];
		kept = { key, pages };
		return pages;
	};
}
