import type { RowStore } from '../../domain/change.ts';
import type { Day } from '../../domain/day.ts';
import type { Id } from '../../domain/id.ts';
import { mergeRows } from '../../domain/merge.ts';
import { lastStamp, type Row, same } from '../../domain/row.ts';
import { laterStamp, type Stamp } from '../../domain/stamp.ts';
import { backupStores } from '../backup-table.ts';
import { customersOf } from '../commit.ts';
import type { Batch, Writing } from '../schema.ts';
import { updateSummary } from '../summarizing.ts';
import { beforeRow } from './arrivals.ts';
import { startTallies, summarizeAll } from './summarize-all.ts';
import { present, putRows } from './walk.ts';

/** What has come into the book. */
export interface Arrived {
	/** The latest stamp in it. */
	readonly last?: Stamp | undefined;
	/** Sorts before all that is new here; none where nothing is. */
	readonly before?: string | undefined;
}

/** From so many customers on it is quicker to go through the whole book. */
const many = 300;

/** Puts other rows in the place of all that is in the book. */
export async function replaceAll(
	tx: Writing,
	batches: AsyncIterable<Batch>,
	today: Day,
	onRows: (rows: number) => void,
): Promise<Arrived> {
	for (const store of backupStores) await tx.objectStore(store).clear();
	let last: Stamp | undefined;
	const photos = new Set<Id>();
	const tallies = startTallies();
	const latest = new Map<RowStore, Id>();
	/** By id, as most backups are: then none comes twice. */
	let isOrdered = true;
	for await (const batch of batches) {
		const { store, rows } = batch;
		for (const row of rows) {
			last = laterStamp(last, lastStamp(row));
			if (row.id <= (latest.get(store) ?? '')) isOrdered = false;
			latest.set(store, row.id);
			if (store === 'photo' && !row.gone) photos.add(row.id);
		}
		putRows(tx, store, rows);
		tallies.add(batch);
		onRows(rows.length);
	}
	const thumbs = await tx.objectStore('thumb').getAllKeys();
	await dropThumbs(
		tx,
		thumbs.filter((id) => !photos.has(id)),
	);
	if (isOrdered) await tallies.write(tx, today);
	else await summarizeAll(tx, today);
	return { last, before: '' };
}

/** Merges rows into the book, each with its own version of it. */
export async function mergeAll(
	tx: Writing,
	batches: AsyncIterable<Batch>,
	today: Day,
	onRows: (rows: number) => void,
): Promise<Arrived> {
	let last: Stamp | undefined;
	let before: string | undefined;
	const customers = new Set<Id>();
	for await (const { store, rows } of batches) {
		const ours = await present(
			tx,
			store,
			rows.map(({ id }) => id),
		);
		const changed = new Map<Id, Row>();
		for (const row of rows) {
			last = laterStamp(last, lastStamp(row));
			const own = ours.get(row.id);
			const merged = own && !same(own, row) ? mergeRows(own, row) : (own ?? row);
			if (own && same(own, merged)) continue;
			ours.set(row.id, merged);
			changed.set(row.id, merged);
			for (const id of customersOf(store, own, merged)) customers.add(id);
			if (before === undefined || beforeRow(merged) < before) before = beforeRow(merged);
		}
		const news = [...changed.values()];
		putRows(tx, store, news);
		if (store === 'photo')
			await dropThumbs(
				tx,
				news.filter(({ gone }) => gone).map(({ id }) => id),
			);
		onRows(rows.length);
	}
	if (customers.size > many) await summarizeAll(tx, today);
	else await Promise.all([...customers].map((id) => updateSummary(tx, id, today)));
	return { last, before };
}

async function dropThumbs(tx: Writing, photos: readonly Id[]): Promise<void> {
	await Promise.all(photos.map((id) => tx.objectStore('thumb').delete(id)));
}
