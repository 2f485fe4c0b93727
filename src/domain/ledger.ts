import type { Day, Moment } from './day.ts';
import type { Id } from './id.ts';
import type { Row } from './row.ts';
import { type Rupiah, rupiah, sumRupiah } from './rupiah.ts';

/**
 * Kinds of entry. Kasbon raises what the customer owes; a payment lowers it, and so does a deposit, which comes
 * before the goods; an opening balance and a correction go either way; a void takes one entry back.
 */
export const entryKinds = ['kasbon', 'payment', 'deposit', 'opening', 'correction', 'void'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One fact about money. Never edited: what was wrong is voided by another entry. */
export interface Entry extends Row {
	readonly kind: EntryKind;
	readonly customer: Id;
	/** Above zero, and the kind says in which direction it counts; an opening balance or a correction may be below. */
	readonly amount: Rupiah;
	readonly day: Day;
	readonly at: Moment;
	readonly note?: string;
	readonly order?: Id;
	/** The entry that a void takes back. */
	readonly voids?: Id;
}

/** An entry, and whether it was taken back. */
export type Booked = Entry & { readonly voided?: boolean };

/** What of an entry makes the balance. */
export type Sum = Pick<Entry, 'id' | 'kind' | 'amount' | 'voids'>;

/** The ids of all entries that were taken back; voiding one twice, on two phones, counts once. */
export function voidedIds(entries: readonly Sum[]): ReadonlySet<Id> {
	return new Set(entries.flatMap((entry) => (entry.voids ? [entry.voids] : [])));
}

/** Entries that count: neither voids nor voided. */
export function standingEntries<E extends Sum>(entries: readonly E[]): readonly E[] {
	const voided = voidedIds(entries);
	return entries.filter((entry) => entry.kind !== 'void' && !voided.has(entry.id));
}

/** Money that came in. */
export function isPaid({ kind }: Pick<Entry, 'kind'>): boolean {
	return kind === 'payment' || kind === 'deposit';
}

/** What an entry adds to what the customer owes. */
export function entryEffect(entry: Sum): Rupiah {
	if (entry.kind === 'void') return rupiah(0);
	return isPaid(entry) ? rupiah(-entry.amount) : entry.amount;
}

/** What of an order stands as kasbon. */
export function orderKasbon(entries: readonly Entry[], order: Id): readonly Entry[] {
	return standingEntries(entries).filter((entry) => entry.kind === 'kasbon' && entry.order === order);
}

/** What was paid for an order, and would be the customer's again if it came to nothing, its kasbon with it. */
export function heldFor(entries: readonly Entry[], order: Id): Rupiah {
	const its = standingEntries(entries).filter((entry) => entry.kind !== 'kasbon' && entry.order === order);
	return rupiah(Math.max(0, -sumRupiah(its.map(entryEffect))));
}

/** What the customer owes: the sum of all entries that count; below zero it is theirs. */
export function balanceOf(entries: readonly Sum[]): Rupiah {
	return sumRupiah(standingEntries(entries).map(entryEffect));
}
