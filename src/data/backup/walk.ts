import { unwrap } from 'idb';
import type { RowStore } from '../../domain/change.ts';
import type { Id } from '../../domain/id.ts';
import type { Row } from '../../domain/row.ts';
import type { Batch, Reading, Writing } from '../schema.ts';

/** So many rows at a time: enough to be quick, too few to fill a cheap phone's memory. */
export const batchSize = 500;

/** Photos are large. */
export function stepOf(store: RowStore): number {
	return store === 'photo' ? 4 : batchSize;
}

/** All rows by id, in steps; the next ones are on their way while these are being worked on. */
export async function* walk<R extends Row>(
	read: (range: IDBKeyRange | undefined) => Promise<readonly R[]>,
	step: number,
): AsyncGenerator<readonly R[], void> {
	let coming: Promise<readonly R[]> | undefined = read(undefined);
	while (coming) {
		const rows: readonly R[] = await coming;
		const last = rows[step - 1];
		coming = last && ahead(read(IDBKeyRange.lowerBound(last.id, true)));
		if (rows.length > 0) yield rows;
	}
}

/** All rows of a store, within a transaction. */
export function walkStore(tx: Reading | Writing, store: RowStore): AsyncGenerator<readonly Row[], void> {
	const step = stepOf(store);
	return walk<Row>((range) => tx.objectStore(store).getAll(range, step), step);
}

/** The batches under these keys, one after the other. */
export async function* walkBatches(
	tx: Writing,
	from: 'staged' | 'former',
	keys: readonly number[],
): AsyncGenerator<Batch, void> {
	const read = (at: number) => {
		const key = keys[at];
		return key === undefined ? undefined : ahead(tx.objectStore(from).get(key));
	};
	let coming = read(0);
	for (let at = 1; coming; at += 1) {
		const batch: Batch | undefined = await coming;
		coming = read(at);
		if (batch) yield batch;
	}
}

/**
 * Writes rows without waiting for any: a fault ends the transaction, and whatever is read in it afterwards
 * comes only when they are in.
 */
export function putRows(tx: Writing, store: RowStore | 'summary', rows: readonly object[]): void {
	const target = unwrap(tx.objectStore(store));
	for (const row of rows) target.put(row);
}

/** The book's own versions of some rows, by id. */
export async function present(
	tx: Reading | Writing,
	store: RowStore,
	ids: readonly Id[],
): Promise<Map<Id, Row>> {
	const sorted = [...ids].sort();
	const [first, last] = [sorted[0], sorted[sorted.length - 1]];
	if (first === undefined || last === undefined) return new Map();
	const rows = tx.objectStore(store);
	const range = IDBKeyRange.bound(first, last);
	// Side by side in the book, as after a whole backup, they come at one go; else one by one.
	const near = (await rows.count(range)) <= 2 * ids.length;
	const found: readonly (Row | undefined)[] = near
		? await rows.getAll(range)
		: await Promise.all(sorted.map((id) => rows.get(id)));
	return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** Something asked for in advance: whoever stops before it comes need not hear that it failed. */
function ahead<T>(coming: Promise<T>): Promise<T> {
	coming.catch(() => undefined);
	return coming;
}
