import { expect, test } from 'vitest';
import type { BackupRow } from '../../src/domain/backup/record.ts';
import { isId } from '../../src/domain/id.ts';
import { isStamp } from '../../src/domain/stamp.ts';
import { bigBook, bigSize, smallSize } from './big-book.ts';

const now = Date.UTC(2026, 10, 22, 3);

function rowsOf(seed: number): BackupRow[] {
	return [...bigBook(seed, now, smallSize)].flat();
}

test('a made-up book is the same for the same seed, and another for another', () => {
	expect(rowsOf(1)).toEqual(rowsOf(1));
	expect(rowsOf(1)).not.toEqual(rowsOf(2));
});

test('it has as much of everything as was asked for, by id, and nothing that is of nobody', () => {
	const rows = rowsOf(1);
	const of = (wanted: BackupRow['store']) =>
		rows.flatMap(({ store, row }) => (store === wanted ? [row] : []));
	for (const [store, count] of Object.entries({
		customer: smallSize.customers,
		order: smallSize.orders,
		ledger: smallSize.entries,
		product: smallSize.products,
		photo: smallSize.photos,
	} as const)) {
		const ids = of(store as BackupRow['store']).map(({ id }) => id);
		expect(ids).toHaveLength(count);
		expect(ids).toEqual([...new Set(ids)].sort());
	}
	expect(rows.every(({ row }) => isId(row.id) && isStamp(row.born))).toBe(true);
	const customers = new Set(of('customer').map(({ id }) => id));
	const theirs = rows.flatMap(({ row }) => ('customer' in row && row.customer ? [row.customer] : []));
	expect(theirs.length).toBeGreaterThanOrEqual(smallSize.orders);
	expect(theirs.every((id) => customers.has(id))).toBe(true);
});

test('the big one comes in batches of no more than 500, photos one by one', () => {
	let photos = 0;
	for (const batch of bigBook(1, now, { ...bigSize, orders: 2_000, photos: 3, products: 2 })) {
		expect(batch.length).toBeLessThanOrEqual(500);
		if (batch[0]?.store !== 'photo') continue;
		photos += 1;
		expect(batch).toHaveLength(1);
		expect(batch[0].row.bytes?.byteLength).toBeLessThanOrEqual(150_000);
	}
	expect(photos).toBe(3);
});
