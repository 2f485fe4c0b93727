import { createStore, type StoreApi } from 'zustand/vanilla';
import { addDays, type Day } from '../domain/day.ts';
import { isToMake, orderTotal } from '../domain/order.ts';
import { type ProductSum, sumProducts } from '../domain/production.ts';
import { profitOfAll } from '../domain/profit.ts';
import { type Rupiah, sumRupiah } from '../domain/rupiah.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import { type OrderRow, withNames } from './order-rows.ts';

/** What was promised for one day. */
export interface OrderDay {
	readonly day: Day;
	readonly rows: readonly OrderRow[];
	readonly total: Rupiah;
	/** What is left of it, where it is known of every line what it cost to make. */
	readonly profit?: Rupiah | undefined;
	readonly sums: readonly ProductSum[];
}

export interface ComingOrders {
	/** Should have been handed over, the latest first. */
	readonly overdue: readonly OrderRow[];
	readonly moreOverdue: boolean;
	readonly days: readonly OrderDay[];
	readonly today: Day;
}

export interface EndedOrders {
	readonly rows: readonly OrderRow[];
	/** Whether more rows may follow these. */
	readonly more: boolean;
	readonly today: Day;
}

/** A list that can be read further. */
export interface GrowingList<T> {
	readonly live: LiveStore<T>;
	/** Reads the next rows. */
	readonly more: () => void;
}

export type OrderTab = 'coming' | 'ended';

/** The orders as they were left: which of them, and how far they were read. */
export interface OrderLists {
	readonly tab: StoreApi<OrderTab>;
	readonly coming: GrowingList<ComingOrders>;
	readonly ended: GrowingList<EndedOrders>;
}

/** Forgotten orders must not bury what is due today. */
const overdueAtFirst = 3;
const pageSize = 40;

const lists = new WeakMap<App, OrderLists>();

/** The lists of this app, the same whenever they are come back to. */
export function orderLists(app: App): OrderLists {
	const made = lists.get(app) ?? {
		tab: createStore<OrderTab>(() => 'coming'),
		coming: comingOrders(app),
		ended: endedOrders(app),
	};
	lists.set(app, made);
	return made;
}

function comingOrders(app: App): GrowingList<ComingOrders> {
	return growing(app, overdueAtFirst, pageSize, async (limit) => {
		const today = app.today.getState();
		const [overdue, open] = await Promise.all([
			app.book.overdueOrders(today, limit + 1),
			app.book.openOrdersAfter(addDays(today, -1)),
		]);
		const rows = await withNames(app, [...overdue.slice(0, limit), ...open]);
		const late = rows.splice(0, Math.min(limit, overdue.length));
		return { overdue: late, moreOverdue: overdue.length > limit, days: byDay(rows), today };
	});
}

function endedOrders(app: App): GrowingList<EndedOrders> {
	return growing(app, pageSize, pageSize, async (limit) => {
		const orders = await app.book.endedOrders(limit + 1);
		const rows = await withNames(app, orders.slice(0, limit));
		return { rows, more: orders.length > limit, today: app.today.getState() };
	});
}

/** Twice as many rows each time, so that reading to the end of a long list costs it only twice. */
function growing<T>(
	app: App,
	first: number,
	least: number,
	load: (limit: number) => Promise<T>,
): GrowingList<T> {
	let limit = first;
	const live = createLive(app, () => load(limit));
	return {
		live,
		more() {
			limit = Math.max(least, 2 * limit);
			void live.reload();
		},
	};
}

function byDay(rows: readonly OrderRow[]): OrderDay[] {
	const days = new Map<Day, OrderRow[]>();
	for (const row of rows) {
		const { day } = row.order;
		const others = days.get(day);
		if (others) others.push(row);
		else days.set(day, [row]);
	}
	return [...days].map(([day, rows]) => {
		const orders = rows.map(({ order }) => order);
		return {
			day,
			rows,
			total: sumRupiah(orders.map(orderTotal)),
			profit: profitOfAll(orders),
			sums: sumProducts(orders.filter(isToMake)),
		};
	});
}
