import { expect } from 'vitest';
import { staleSummaries } from '../../../src/data/summarizing.ts';
import type { BackupRow } from '../../../src/domain/backup/record.ts';
import { balanceOf, type Entry } from '../../../src/domain/ledger.ts';
import type { Order } from '../../../src/domain/order.ts';
import type { Product } from '../../../src/domain/product.ts';
import { lastStamp, type Row } from '../../../src/domain/row.ts';
import type { Summary } from '../../../src/domain/summary.ts';
import { newBrowser, openTab } from '../../data/fresh-book.ts';
import type { Phone } from '../phone.ts';
import { todayInJakarta } from '../seller.ts';
import { wholeBook } from '../whole-book.ts';
import { type Confirmed, noteBrought, type Site } from './deeds.ts';
import { hasArrived } from './second-phone.ts';

type Rows = Record<string, readonly object[]>;

/** In what way a kill met a file on its way into the book. */
export type Met = `${'reading' | 'working'}, ${'none of it' | 'all of it'}`;

/** Everything that was confirmed is there, nothing is there by half, and what is derived is right. */
export async function expectNothingLost(
	phone: Phone,
	site: Site,
	confirmed: Confirmed,
): Promise<Met | undefined> {
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
	const met = expectWholeMerges(rows, confirmed);
	expectNoHalves(rows, site, confirmed);
	expectBalances((rows['summary'] ?? []) as Summary[], entries);
	expect(await staleInCopy(rows)).toEqual([]);
	return met;
}

const carried = ['shop', 'customer', 'product', 'order', 'ledger', 'photo'] as const;

/** What had come from the other phone is there; of what was on its way, all or nothing. */
function expectWholeMerges(rows: Rows, confirmed: Confirmed): Met | undefined {
	const all = carried.flatMap((store) => (rows[store] ?? []) as BackupRow['row'][]);
	const book = new Map(all.map((row) => [row.id, row]));
	const lost = [...confirmed.brought].filter(([id, stamp]) => {
		const row = book.get(id);
		return !row || lastStamp(row) < stamp;
	});
	expect(lost).toEqual([]);
	expectSoundVault(rows, all);

	const { merging, brought } = confirmed;
	confirmed.merging = undefined;
	if (!merging) return undefined;
	const news = merging.rows.filter(
		({ store, row }) => store !== 'shop' && (brought.get(row.id) ?? '') < lastStamp(row),
	);
	const arrived = news.filter((record) => hasArrived(record, book)).length;
	expect([0, news.length], 'a merge came in by half').toContain(arrived);
	if (arrived === 0) return `${merging.step}, none of it`;
	noteBrought(confirmed, merging.rows);
	return `${merging.step}, all of it`;
}

/** The clock is not behind any row, and the book before is kept whole. */
function expectSoundVault(rows: Rows, all: readonly Row[]): void {
	const device = (rows['device'] ?? []) as { key: string; last?: string; rows?: number }[];
	const note = (key: string) => device.find((record) => record.key === key);
	const last = note('clock')?.last ?? '';
	expect(all.filter((row) => lastStamp(row) > last)).toEqual([]);
	const kept = ((rows['former'] ?? []) as { rows: readonly object[] }[]).flatMap((batch) => batch.rows);
	expect(kept.length, 'the book before is kept by half').toBe(note('former')?.rows ?? 0);
}

/** Whatever a row points to is there, and a product that was given a photo has both its pictures. */
function expectNoHalves(rows: Rows, site: Site, confirmed: Confirmed): void {
	const ids = (store: string) => new Set((rows[store] ?? []).map((row) => (row as Row).id));
	const customers = ids('customer');
	for (const row of [...(rows['order'] ?? []), ...(rows['ledger'] ?? [])] as (Order | Entry)[]) {
		expect(customers.has(row.customer ?? site.customer)).toBe(true);
	}
	for (const order of (rows['order'] ?? []) as Order[]) expect(order.lines).toHaveLength(1);
	const photos = ids('photo');
	const thumbs = ids('thumb');
	for (const { id, photo } of (rows['product'] ?? []) as Product[]) {
		const isOurs = id === site.product;
		if (isOurs && confirmed.photos > 0) expect(photo).toBeDefined();
		if (!photo) continue;
		expect(photos).toContain(photo);
		// That of a photo out of a file is made when the app has time.
		if (isOurs) expect(thumbs).toContain(photo);
	}
}

function expectBalances(summaries: readonly Summary[], entries: readonly Entry[]): void {
	const wrong = summaries.filter(
		({ id, balance }) => balance !== balanceOf(entries.filter(({ customer }) => customer === id)),
	);
	expect(wrong).toEqual([]);
}

/** The summaries that a rebuild makes otherwise, by the app's own rule in a copy of the book. */
async function staleInCopy(rows: Rows): Promise<unknown> {
	newBrowser();
	const db = await openTab();
	const stores = ['customer', 'order', 'ledger', 'summary'] as const;
	const tx = db.transaction(stores, 'readwrite');
	for (const store of stores) {
		for (const row of rows[store] ?? []) void tx.objectStore(store).put(row as never);
	}
	await tx.done;
	const stale = await staleSummaries(db, todayInJakarta());
	db.close();
	return stale;
}
