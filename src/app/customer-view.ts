import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import { type Entry, voidedIds } from '../domain/ledger.ts';
import { isOpen, type Order, purchaseDay } from '../domain/order.ts';
import { owedSince, settle } from '../domain/settlement.ts';
import type { Touch } from '../domain/touch.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';

/** One line of a customer's past. */
export type Happening =
	| { readonly kind: 'order'; readonly order: Order }
	| { readonly kind: 'entry'; readonly entry: Entry; readonly voided: boolean };

export interface CustomerView {
	readonly known: Known;
	/** The order that *Seperti biasa* repeats. */
	readonly usual?: Id;
	/** Purchase days that count, oldest first. */
	readonly bought: readonly Day[];
	/** Orders and money mixed, newest day first. */
	readonly history: readonly Happening[];
	/** When the seller wrote to them, newest first. */
	readonly touches: readonly Touch[];
	/** The day since which they owe something. */
	readonly since?: Day;
	/** How many orders are still to be handed over. */
	readonly open: number;
	readonly today: Day;
}

/** A customer as their page shows them; `undefined` where there is none (any more). */
export function liveCustomer(app: App, id: Id): LiveStore<CustomerView | undefined> {
	return createLive(app, async () => {
		const [known, past, usual] = await Promise.all([
			app.book.known(id),
			app.book.history(id),
			app.book.lastOrder(id),
		]);
		if (!known) return undefined;
		const since = owedSince(settle(past.orders, past.entries));
		return {
			known,
			...(usual && { usual: usual.id }),
			...(since && { since }),
			bought: past.orders
				.filter((order) => order.status !== 'cancelled')
				.map(purchaseDay)
				.sort(),
			history: happenings(past.orders, past.entries),
			touches: past.touches,
			open: past.orders.filter(isOpen).length,
			today: app.today.getState(),
		};
	});
}

/** A customer alone, without their past. */
export function liveKnown(app: App, id: Id): LiveStore<Known | undefined> {
	return createLive(app, () => app.book.known(id));
}

function happenings(orders: readonly Order[], entries: readonly Entry[]): Happening[] {
	const voided = voidedIds(entries);
	const all: Happening[] = [
		...orders.map((order) => ({ kind: 'order', order }) as const),
		...entries
			.filter((entry) => entry.kind !== 'void' && !entry.gone)
			.map((entry) => ({ kind: 'entry', entry, voided: voided.has(entry.id) }) as const),
	];
	const keyed = all.map((one) => ({ one, key: newness(one) }));
	return keyed.sort((a, b) => (a.key < b.key ? 1 : -1)).map(({ one }) => one);
}

/** By day, and within a day by when it was written down. */
function newness(one: Happening): string {
	const row = one.kind === 'order' ? one.order : one.entry;
	return row.day + row.born;
}
