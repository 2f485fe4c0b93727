import { expect } from 'vitest';
import type { Order } from '../../src/domain/order.ts';
import type { Phone } from './phone.ts';

const shared = ['shop', 'customer', 'product', 'order', 'ledger', 'touch'] as const;

/** Every record of every store, beneath the app; of a picture the length of its bytes. */
export function wholeBook({ page }: Phone): Promise<Record<string, readonly object[]>> {
	return page.evaluate(async () => {
		const asked = <T>(request: IDBRequest<T>) =>
			new Promise<T>((done, fail) => {
				request.onsuccess = () => done(request.result);
				request.onerror = () => fail(request.error);
			});
		const db = await asked(indexedDB.open('langganan-buku'));
		const names = [...db.objectStoreNames];
		const tx = db.transaction(names);
		const stores = await Promise.all(names.map((name) => asked(tx.objectStore(name).getAll())));
		db.close();
		const legible = (row: Record<string, unknown>) =>
			row['bytes'] instanceof ArrayBuffer ? { ...row, bytes: row['bytes'].byteLength } : row;
		return Object.fromEntries(names.map((name, at) => [name, (stores[at] ?? []).map(legible)]));
	});
}

/** How many rows of each kind lie in the seller's own book, beneath the app. */
export async function countKept(phone: Phone): Promise<Record<string, number>> {
	const counts = await Promise.all(shared.map(async (store) => [store, (await read(phone, store)).length]));
	return Object.fromEntries(counts);
}

/** The orders in the book, as they lie there. */
export async function ordersKept(phone: Phone): Promise<Order[]> {
	return (await read(phone, 'order')) as Order[];
}

/** What was typed and not saved, as it lies in the book. */
export function draftsKept(phone: Phone): Promise<unknown[]> {
	return read(phone, 'draft');
}

/** Waits until this lies in a draft: at most two seconds, the time that a call leaves before it takes over. */
export async function draftKept(phone: Phone, typed: string): Promise<void> {
	const drafts = async () => JSON.stringify(await draftsKept(phone));
	await expect.poll(drafts, { timeout: 2_000 }).toContain(typed);
}

function read({ page }: Phone, store: string): Promise<unknown[]> {
	return page.evaluate(async (store) => {
		const asked = <T>(request: IDBRequest<T>) =>
			new Promise<T>((done, fail) => {
				request.onsuccess = () => done(request.result);
				request.onerror = () => fail(request.error);
			});
		const db = await asked(indexedDB.open('langganan-buku'));
		const rows = await asked(db.transaction(store).objectStore(store).getAll());
		db.close();
		return rows;
	}, store);
}
