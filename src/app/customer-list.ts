import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Day } from '../domain/day.ts';
import type { Circle, Known } from '../domain/known.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import { searchCustomers } from './search-customers.ts';

/** What the list is asked for. */
export interface CustomerChoice {
	readonly circle: Circle;
	/** As typed; while there is any, the circle is everybody. */
	readonly query: string;
}

export interface CustomersView {
	readonly counts: Readonly<Record<Circle, number>>;
	readonly rows: readonly Known[];
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

/** Lets the list stand on one circle when it is next seen. */
export function showCircle(app: App, circle: Circle): void {
	customerList(app).choose(circle);
}

function makeList(app: App): CustomerList {
	const choice = createStore<CustomerChoice>(() => ({ circle: 'all', query: '' }));
	const rowsOf = growingRows(app);
	let wanted = pageSize;

	const live = createLive<CustomersView>(app, async () => {
		const asked = choice.getState();
		const limit = wanted;
		const [counts, rows] = await Promise.all([
			app.book.countCustomers(),
			asked.query.trim() ? searchCustomers(app, asked.query, limit) : rowsOf(asked.circle, limit),
		]);
		return { counts, rows, more: rows.length === limit, choice: asked, today: app.today.getState() };
	});

	function ask(next: CustomerChoice): void {
		wanted = pageSize;
		choice.setState(next, true);
		void live.reload();
	}

	return {
		choice,
		live,
		choose: (circle) => ask({ circle, query: '' }),
		type: (query) => ask({ circle: 'all', query }),
		more() {
			const now = live.getState();
			// The rows asked for last time may still be on their way.
			if (now.state !== 'ready' || now.value.rows.length < wanted) return;
			wanted += pageSize;
			void live.reload();
		},
	};
}

interface Kept {
	readonly key: string;
	readonly rows: readonly Known[];
}

/** Reads rows of a circle; a longer list of the same book costs only the rows that are new to it. */
function growingRows(app: App): (circle: Circle, limit: number) => Promise<readonly Known[]> {
	let kept: Kept = { key: '', rows: [] };
	return async (circle, limit) => {
		const key = `${circle} ${app.version.getState()} ${app.today.getState()}`;
		const before = kept.key === key ? kept.rows.slice(0, limit) : [];
		const added = await app.book.customers(circle, before.length, limit - before.length);
		const rows = [...before, ...added];
		kept = { key, rows };
		return rows;
	};
}
