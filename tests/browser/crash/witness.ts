import { expect } from 'vitest';
import { staleSummaries } from '../../../src/data/summarizing.ts';
import { balanceOf, type Entry } from '../../../src/domain/ledger.ts';
import type { Order } from '../../../src/domain/order.ts';
import type { Product } from '../../../src/domain/product.ts';
import type { Row } from '../../../src/domain/row.ts';
import type { Summary } from '../../../src/domain/summary.ts';
import { newBrowser, openTab } from '../../data/fresh-book.ts';
import type { Phone } from '../phone.ts';
import { todayInJakarta } from '../seller.ts';
import { wholeBook } from '../whole-book.ts';
import type { Confirmed } from './deeds.ts';

type Rows = Record<string, readonly object[]>;

/** Everything that was confirmed is there, nothing is there by half, and what is derived is right. */
export async function expectNothingLost(phone: Phone, confirmed: Confirmed): Promise<void> {
	const rows = await wholeBook(phone);
	const orders = (rows['order'] ?? []) as Order[];
	const entries = (rows['ledger'] ?? []) as Entry[];

	const notes = orders.map(({ note }) => note);
	expect(notes).toEqual(expect.arrayContaining(confirmed.orders));
	expect(new Set(notes).size, 'an order is there twice').toBe(notes.length);
	for (const kind of ['kasbon', 'payment'] as const) {
		const amounts = entries.filter((entry) => entry.kind === kind).map(({ amount }) => Number(amount));
		const wanted = kind === 'kasbon' ? confirmed.kasbon : confirmed.payments;
		expect(amounts).toEqual(expect.arrayContaining(wanted));
		expect(new Set(amounts).size, `a ${kind} is there twice`).toBe(amounts.length);
	}
	expectNoHalves(rows, confirmed);
	expectBalances((rows['summary'] ?? []) as Summary[], entries);
	expect(await staleInCopy(rows)).toEqual([]);
}

/** Whatever a row points to is there, and a product that was given a photo has both its pictures. */
function expectNoHalves(rows: Rows, confirmed: Confirmed): void {
	const ids = (store: string) => new Set((rows[store] ?? []).map((row) => (row as Row).id));
	const customers = ids('customer');
	for (const row of [...(rows['order'] ?? []), ...(rows['ledger'] ?? [])] as (Order | Entry)[]) {
		expect(customers).toContain(row.customer);
	}
	for (const order of (rows['order'] ?? []) as Order[]) expect(order.lines).toHaveLength(1);
	const photos = ids('photo');
	const thumbs = ids('thumb');
	for (const { photo } of (rows['product'] ?? []) as Product[]) {
		if (confirmed.photos > 0) expect(photo).toBeDefined();
		if (!photo) continue;
		expect(photos).toContain(photo);
		expect(thumbs).toContain(photo);
	}
}

function expectBalances(summaries: readonly Summary[], entries: readonly Entry[]): void {
	for (const { id, balance } of summaries) {
		expect(balance).toBe(balanceOf(entries.filter(({ customer }) => customer === id)));
	}
}

/** The summaries that a rebuild makes otherwise, by the app's own rule in a copy of the book. */
async function staleInCopy(rows: Rows): Promise<unknown> {
	newBrowser();
	const db = await openTab();
	for (const store of ['customer', 'order', 'ledger', 'summary'] as const) {
		for (const row of rows[store] ?? []) await db.put(store, row as never);
	}
	const stale = await staleSummaries(db, todayInJakarta());
	db.close();
	return stale;
}
