import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RowStore } from '../domain/change.ts';
import { type Cell, csvOf, csvRows } from '../domain/csv.ts';
import type { Customer } from '../domain/customer.ts';
import type { Day } from '../domain/day.ts';
import { type ErrorCode, errorCode } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import { type Entry, entryEffect } from '../domain/ledger.ts';
import type { Order } from '../domain/order.ts';
import type { Rupiah } from '../domain/rupiah.ts';
import type { App } from './app.ts';
import { everyPercent } from './every-percent.ts';

/** What stands in the tables. */
export interface TableTexts {
	readonly orderHead: readonly Cell[];
	readonly ledgerHead: readonly Cell[];
	orderRows(order: Order, buyer: Customer | undefined): readonly (readonly Cell[])[];
	entryRow(
		entry: Entry,
		effect: Rupiah,
		buyer: Customer | undefined,
		receipt: number | undefined,
	): readonly Cell[];
	ordersFile(day: Day): string;
	ledgerFile(day: Day): string;
}

export interface Tables {
	readonly orders: File;
	readonly ledger: File;
}

export type TablesWork =
	| { readonly step: 'asked' }
	| { readonly step: 'making'; readonly done: number; readonly total: number }
	| { readonly step: 'failed'; readonly code: ErrorCode }
	| ({ readonly step: 'ready' } & Tables);

/** Orders and ledger as files for spreadsheets. */
export interface TablesDesk {
	readonly state: StoreApi<TablesWork>;
	make(): Promise<void>;
	cancel(): void;
}

export function openTables(app: App, texts: TableTexts): TablesDesk {
	const state = createStore<TablesWork>(() => ({ step: 'asked' }));
	let making: AbortController | undefined;

	function cancel(): void {
		making?.abort();
		making = undefined;
		state.setState({ step: 'asked' }, true);
	}

	return {
		state,
		cancel,
		async make() {
			cancel();
			const own = new AbortController();
			making = own;
			const show = (work: TablesWork) => {
				if (own === making) state.setState(work, true);
			};
			const tell = everyPercent((done, total) => show({ step: 'making', done, total }));
			tell(0, 1);
			try {
				show({ step: 'ready', ...(await writeTables(app, texts, own.signal, tell)) });
			} catch (error) {
				show({ step: 'failed', code: errorCode(error) });
			}
		},
	};
}

/**
 * Both tables, written batch by batch: what is written is the browser's to keep, and of the book only names,
 * receipt numbers and amounts stay in memory.
 */
async function writeTables(
	{ book, today }: App,
	texts: TableTexts,
	signal: AbortSignal,
	onRows: (done: number, total: number) => void,
): Promise<Tables> {
	const counts = await book.countRows();
	const total = Object.values({ ...counts, photo: 0 }).reduce((sum, count) => sum + count, 1);
	const orders = [new Blob([csvOf([texts.orderHead])])];
	const ledger = [new Blob([csvOf([texts.ledgerHead])])];
	const buyers = new Map<Id, Customer>();
	const receipts = new Map<Id, number | undefined>();
	const effects = new Map<Id, Rupiah>();
	const reached = new Map<RowStore, Id>();
	let done = 0;
	for await (const batch of book.readRows({ photos: false, signal })) {
		const orderCells: (readonly Cell[])[] = [];
		const entryCells: (readonly Cell[])[] = [];
		for (const { store, row } of batch) {
			// What was written meanwhile comes once more at the end: new rows are taken, changed ones stay.
			if (row.id <= (reached.get(store) ?? '')) continue;
			reached.set(store, row.id);
			done += 1;
			if (row.gone) continue;
			if (store === 'customer') buyers.set(row.id, row);
			else if (store === 'order') {
				if (row.receipt) receipts.set(row.id, row.receipt);
				orderCells.push(...texts.orderRows(row, row.customer && buyers.get(row.customer)));
			} else if (store === 'ledger') {
				const effect = row.voids ? (-(effects.get(row.voids) ?? 0) as Rupiah) : entryEffect(row);
				effects.set(row.id, effect);
				const receipt = row.order && receipts.get(row.order);
				entryCells.push(texts.entryRow(row, effect, buyers.get(row.customer), receipt));
			}
		}
		if (orderCells.length > 0) orders.push(new Blob([csvRows(orderCells)]));
		if (entryCells.length > 0) ledger.push(new Blob([csvRows(entryCells)]));
		onRows(Math.min(done, total), total);
	}
	const type = 'text/csv';
	return {
		orders: new File(orders, texts.ordersFile(today.getState()), { type }),
		ledger: new File(ledger, texts.ledgerFile(today.getState()), { type }),
	};
}
