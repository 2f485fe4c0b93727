import { expect } from 'vitest';
import type { Order } from '../../src/domain/order.ts';
import type { Phone } from './phone.ts';
import { wholeBook } from './whole-book.ts';

const shared = ['shop', 'customer', 'product', 'order', 'ledger', 'touch'] as const;

/** How many rows of each kind lie in the seller's own book, beneath the app. */
export async function countKept(phone: Phone): Promise<Record<string, number>> {
	const counts = await Promise.all(shared.map(async (store) => [store, (await read(phone, store)).length]));
	return Object.fromEntries(counts);
}

/** The orders in the book, as they lie there. */
export async function ordersKept(phone: Phone): Promise<Order[]> {
	return (await read(phone, 'order')) as Order[];
}

/** The ids of the customers in the book. */
export async function customersKept(phone: Phone): Promise<string[]> {
	return ((await read(phone, 'customer')) as { id: string }[]).map(({ id }) => id);
}

/** What was typed and not saved, as it lies in the book. */
export function draftsKept(phone: Phone): Promise<readonly object[]> {
	return read(phone, 'draft');
}

/** Waits until this lies in a draft: at most two seconds, the time that a call leaves before it takes over. */
export async function draftKept(phone: Phone, typed: string): Promise<void> {
	const drafts = async () => JSON.stringify(await draftsKept(phone));
	await expect.poll(drafts, { timeout: 2_000 }).toContain(typed);
}

async function read(phone: Phone, store: string): Promise<readonly object[]> {
	return (await wholeBook(phone))[store] ?? [];
}
