import type { RowOf, RowStore } from '../../domain/change.ts';
import type { Moment } from '../../domain/day.ts';
import { makeStamp } from '../../domain/stamp.ts';
import type { Database } from '../schema.ts';

/** What the bin shows: stores whose rows a seller deletes herself. */
export const binStores = ['customer', 'product', 'order', 'promo'] as const;
export type BinStore = (typeof binStores)[number];

export type Binned = { readonly [S in BinStore]: { readonly store: S; readonly row: RowOf[S] } }[BinStore];

/** What was deleted since that moment, the latest first. */
export async function goneRows(db: Database, since: Moment): Promise<Binned[]> {
	const range = IDBKeyRange.lowerBound(makeStamp(since, 0, ''));
	const tx = db.transaction(binStores, 'readonly');
	const found = await Promise.all(
		binStores.map(async (store) => {
			const rows = await tx.objectStore(store).index('gone').getAll(range);
			return rows.map((row) => ({ store, row }) as Binned);
		}),
	);
	return found.flat().sort((a, b) => ((a.row.gone ?? '') < (b.row.gone ?? '') ? 1 : -1));
}

/** How many rows are not deleted; of the stores that the bin does not show, how many there are. */
export async function countLiving(db: Database, store: RowStore): Promise<number> {
	const all = await db.count(store);
	const binned = binStores.find((bin) => bin === store);
	return binned ? all - (await db.countFromIndex(binned, 'gone')) : all;
}
