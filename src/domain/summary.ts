import type { Customer } from './customer.ts';
import { type Day, dayNumber } from './day.ts';
import type { Id } from './id.ts';
import { balanceOf, type Entry, type Sum } from './ledger.ts';
import { type Order, orderTotal, purchaseDay } from './order.ts';
import { judge, type Reason, type Standing } from './regular.ts';
import { type Rupiah, rupiah, sumRupiah } from './rupiah.ts';

/** Raised whenever the same rows would give another summary, so that every phone makes its own anew. */
export const summaryRules = 1;

/** Regulars first, then who bought last, then the name. */
export type Rank = [group: number, lastFirst: number, name: string];

/** What the screens show of a customer without reading their history. Derived: a rebuild gives the same. */
export interface Summary {
	readonly id: Id;
	readonly orders: number;
	readonly spent: Rupiah;
	readonly balance: Rupiah;
	/** The balance again where it is owed: only debtors stand in its index. */
	readonly owes?: Rupiah;
	readonly first?: Day;
	readonly last?: Day;
	readonly gap?: number;
	readonly due?: Day;
	readonly standing: Standing;
	readonly reason: Reason;
	readonly until?: Day;
	readonly rank: Rank;
}

/** What of a customer's orders and entries makes their summary. */
export interface Tally {
	/** The purchase days, one for each order that counts. */
	readonly days: Day[];
	spent: Rupiah;
	readonly sums: Sum[];
}

export function emptyTally(): Tally {
	return { days: [], spent: rupiah(0), sums: [] };
}

export function tallyOrder(tally: Tally, order: Order): void {
	if (order.gone || order.status === 'cancelled') return;
	tally.days.push(purchaseDay(order));
	tally.spent = sumRupiah([tally.spent, orderTotal(order)]);
}

export function tallyEntry(tally: Tally, { id, kind, amount, voids, gone }: Entry): void {
	if (!gone) tally.sums.push({ id, kind, amount, ...(voids && { voids }) });
}

/** The summary of one customer out of all their rows. */
export function summarize(
	customer: Customer,
	orders: readonly Order[],
	entries: readonly Entry[],
	today: Day,
): Summary {
	const tally = emptyTally();
	for (const order of orders) tallyOrder(tally, order);
	for (const entry of entries) tallyEntry(tally, entry);
	return summaryOf(customer, tally, today);
}

/** The summary of one customer out of what was counted. */
export function summaryOf(customer: Customer, tally: Tally, today: Day): Summary {
	const days = tally.days.sort();
	const first = days[0];
	const last = days[days.length - 1];
	const balance = balanceOf(tally.sums);
	const judgement = judge(days, today, customer.pin);
	const regular = judgement.standing === 'regular' || judgement.standing === 'slipping';
	return {
		id: customer.id,
		orders: days.length,
		spent: tally.spent,
		balance,
		...(balance > 0 && { owes: balance }),
		...(first && { first }),
		...(last && { last }),
		...judgement,
		rank: [regular ? 0 : 1, last ? -dayNumber(last) : 1, customer.name.toLowerCase()],
	};
}
