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

/** One thing after the other; the next is on its way while one is being worked on. */
async function* prefetched<T>(ask: (last: T | undefined) => Promise<T> | undefined): AsyncGenerator<T, void> {
	let coming = ask(undefined);
	while (coming) {
		const found: T = await coming;
		coming = ask(found);
		// Whoever stops before it comes need not hear that it failed.
		coming?.catch(() => undefined);
		yield found;
	}
}

/** All rows by id, in steps. */
export function walk<R extends Row>(
	read: (range: IDBKeyRange | undefined) => Promise<readonly R[]>,
	step: number,
): AsyncGenerator<readonly R[], void> {
	return prefetched<readonly R[]>((rows) => {
		const last = rows?.[step - 1];
		return rows && !last ? undefined : read(last && IDBKeyRange.lowerBound(last.id, true));
	});
}

/** All rows of a store, within a transaction. */
export function walkStore(tx: Reading | Writing, store: RowStore): AsyncGenerator<readonly Row[], void> {
	const step = stepOf(store);
	return walk<Row>((range) => tx.objectStore(store).getAll(range, step), step);
}

/** The batches under these keys, one after the other. */
export function walkBatches(
	tx: Writing,
	from: 'staged' | 'former',
	keys: readonly number[],
): AsyncGenerator<Batch, void> {
	const left = keys.values();
	return prefetched(() => {
		const { value: key } = left.next();
		return key === undefined ? undefined : (tx.objectStore(from).get(key) as Promise<Batch>);
	});
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
