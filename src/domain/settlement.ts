import type { Day } from './day.ts';
import type { Id } from './id.ts';
import { type Entry, entryEffect, standingEntries } from './ledger.ts';
import { isOpen, type Order, orderTotal } from './order.ts';
import { type Rupiah, rupiah } from './rupiah.ts';

/** One debt, and what of it is still open. */
export interface Debt {
	readonly entry: Entry;
	readonly left: Rupiah;
}

/** How an order stands with money. */
export interface OrderMoney {
	/** What was paid for it, deposits and money that was theirs among it; never more than it costs. */
	readonly paid: Rupiah;
	/** What is still to be paid for it. */
	readonly owes: Rupiah;
	/** What of that was not yet written down as kasbon, as it is at the hand-over. */
	readonly unbooked: Rupiah;
}

/** What of a customer's money went where. Derived from orders and entries, never stored. */
export interface Settlement {
	/** Debts that are not paid yet, the oldest first. */
	readonly debts: readonly Debt[];
	readonly orders: ReadonlyMap<Id, OrderMoney>;
	/** What is theirs: neither taken by a debt nor held for an order. */
	readonly credit: Rupiah;
}

/** What the settlement looks at of an order. */
export type Settled = Pick<Order, 'id' | 'lines' | 'discount' | 'fee' | 'day' | 'status' | 'gone'>;

interface Account {
	readonly entry: Entry;
	left: number;
}

/**
 * Settles a customer's account. Money that names an order goes to the debts of that order, then is held for the
 * order itself while it waits to be handed over; all other money pays the oldest debt first, then the next orders.
 * An order handed over owes no more than was written down of it: the rest was paid there and then.
 */
export function settle(orders: readonly Settled[], entries: readonly Entry[]): Settlement {
	const standing = [...standingEntries(entries)].filter(({ gone }) => !gone).sort(byAge);
	const accounts = standing.map((entry) => ({ entry, left: Math.abs(entryEffect(entry)) }));
	const debts = accounts.filter(({ entry }) => entryEffect(entry) > 0);
	const credits = accounts.filter(({ entry }) => entryEffect(entry) < 0);
	const waiting = orders.filter((order) => !order.gone && isOpen(order)).sort(byHandOver);
	const held = new Map<Id, { price: number; need: number }>(
		waiting.map((order) => {
			const booked = sumOf(ofOrder(debts, order.id), ({ entry }) => entry.amount);
			const price = Math.max(0, orderTotal(order) - booked);
			return [order.id, { price, need: price }];
		}),
	);
	for (const credit of credits) {
		const { order } = credit.entry;
		if (!order) continue;
		payAll(ofOrder(debts, order), credit);
		hold(held.get(order), credit);
	}
	for (const credit of credits) payAll(debts, credit);
	for (const { id } of waiting) for (const credit of credits) hold(held.get(id), credit);
	return {
		debts: debts.filter(({ left }) => left > 0).map(({ entry, left }) => ({ entry, left: rupiah(left) })),
		orders: new Map(
			orders.map((order) => {
				const own = ofOrder(debts, order.id);
				const { price, need } = held.get(order.id) ?? { price: 0, need: 0 };
				const booked = sumOf(own, ({ entry, left }) => entry.amount - left);
				const owed = sumOf(own, ({ left }) => left);
				const paid = Math.min(orderTotal(order), booked + price - need);
				return [order.id, { paid: sum(paid), owes: sum(owed + need), unbooked: sum(price) }];
			}),
		),
		credit: sum(sumOf(credits, ({ left }) => left)),
	};
}

/** The day since which something has been owed. */
export function owedSince({ debts }: Pick<Settlement, 'debts'>): Day | undefined {
	return debts[0]?.entry.day;
}

function payAll(debts: readonly Account[], credit: Account): void {
	for (const debt of debts) {
		const part = Math.min(debt.left, credit.left);
		debt.left -= part;
		credit.left -= part;
	}
}

function hold(order: { need: number } | undefined, credit: Account): void {
	if (!order) return;
	const part = Math.min(order.need, credit.left);
	order.need -= part;
	credit.left -= part;
}

function ofOrder(accounts: readonly Account[], order: Id): readonly Account[] {
	return accounts.filter(({ entry }) => entry.order === order);
}

function sumOf(accounts: readonly Account[], amount: (account: Account) => number): number {
	return accounts.reduce((sum, account) => sum + amount(account), 0);
}

/** A sum may be larger than any one amount. */
function sum(amount: number): Rupiah {
	return amount as Rupiah;
}

function byAge(a: Entry, b: Entry): number {
	return a.day + a.id < b.day + b.id ? -1 : 1;
}

function byHandOver(a: Settled, b: Settled): number {
	return a.day + a.id < b.day + b.id ? -1 : 1;
}
