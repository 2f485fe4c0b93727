import type { Binned } from '../data/backup/bin.ts';
import { binDays } from '../domain/backup/safety.ts';
import type { Change } from '../domain/change.ts';
import { type Day, dayOf } from '../domain/day.ts';
import { errorCode } from '../domain/errors.ts';
import { orderKasbon } from '../domain/ledger.ts';
import type { Order } from '../domain/order.ts';
import { stampMoment } from '../domain/stamp.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';

const binMs = binDays * 24 * 60 * 60 * 1000;

/** One thing in the bin. */
export interface BinItem {
	readonly binned: Binned;
	/** The day it was deleted. */
	readonly day: Day;
	/** Whose order it is, as far as is known. */
	readonly name?: string;
}

/** What was deleted of late, the latest first. */
export function liveBin(app: App): LiveStore<readonly BinItem[]> {
	return createLive(app, async () => {
		const gone = await app.book.goneRows(app.platform.now() - binMs);
		return Promise.all(gone.filter(isSomebody).map((binned) => itemOf(app, binned)));
	});
}

/** Takes something out of the bin again. */
export async function restoreBinned(app: App, { store, row }: Binned, said: string): Promise<void> {
	const itself: Change = { kind: 'restore', store, id: row.id };
	if (store === 'order' && (await hasLostKasbon(app, row)))
		// Handed over once more, it is kasbon anew.
		return act(app, [itself, { kind: 'edit', store, id: row.id, edit: { status: 'ready' } }], { said });
	if (store !== 'product' || !row.photo) return act(app, [itself], { said });
	const withPhoto: Change[] = [itself, { kind: 'restore', store: 'photo', id: row.photo }];
	await act(app, withPhoto, { said }).catch((error: unknown) => {
		// A backup without photos knows of them only by their products.
		if (errorCode(error) !== 'missing') throw error;
		return act(app, [itself], { said });
	});
}

/** Whether it was handed over, and the kasbon of that was deleted together with it. */
async function hasLostKasbon({ book }: App, { id, customer, status }: Order): Promise<boolean> {
	if (!customer || status !== 'done') return false;
	const { entries } = await book.history(customer, 0);
	const booked = entries.filter(({ order }) => order === id);
	return booked.length > 0 && orderKasbon(entries, id).length === 0;
}

/** Whoever was forgotten for good leaves a row without a name: nobody who could come back. */
function isSomebody({ store, row }: Binned): boolean {
	return store !== 'customer' || row.name !== '';
}

async function itemOf(app: App, binned: Binned): Promise<BinItem> {
	const { store, row } = binned;
	const buyer = store === 'order' && row.customer ? await app.book.known(row.customer) : undefined;
	const day = row.gone ? dayOf(stampMoment(row.gone)) : app.today.getState();
	return { binned, day, ...(buyer && { name: buyer.customer.name }) };
}
