import type { Manifest } from '../../../src/domain/backup/manifest.ts';
import type { BackupRow } from '../../../src/domain/backup/record.ts';
import type { Day } from '../../../src/domain/day.ts';
import { rupiah } from '../../../src/domain/rupiah.ts';
import { makeStamp } from '../../../src/domain/stamp.ts';
import { webBackups } from '../../../src/platform/backup/web-backups.ts';
import { idOf } from '../../domain/arbitrary.ts';

const backups = webBackups();
const day = '2026-11-22' as Day;
const born = makeStamp(Date.UTC(2026, 10, 22), 0, 'aaaaaaaaaa');

export const title = 'Cadangan Langganan · Azzalea Cake · 22 November 2026 · jangan diubah isinya';

export const manifest: Omit<Manifest, 'schema'> = {
	kind: 'book',
	shop: { book: idOf(7), name: 'Azzalea Cake' },
	made: Date.UTC(2026, 10, 22, 2),
	device: 'aaaaaaaaaa',
	photos: true,
	rows: { customer: 1, order: 1 },
};

/** A small book: a customer, an order. */
export const fewRows: readonly BackupRow[] = [
	{
		store: 'customer',
		row: { id: idOf(1), born, name: 'Bu Siti "Ayu" 🍰', kind: 'buyer', tier: 'ordinary' },
	},
	{
		store: 'order',
		row: {
			id: idOf(2),
			born,
			customer: idOf(1),
			lines: [{ product: idOf(3), name: 'Bolu', unit: 'loyang', quantity: 2, price: rupiah(45_000) }],
			placed: day,
			day,
			status: 'ordered',
		},
	},
];

/** Photos of bytes that do not pack, one a batch. */
export async function* photos(count: number): AsyncGenerator<readonly BackupRow[]> {
	for (let number = 0; number < count; number += 1) {
		const bytes = crypto.getRandomValues(new Uint8Array(60_000)).buffer;
		yield [{ store: 'photo', row: { id: idOf(100 + number), born, type: 'image/jpeg', bytes } }];
	}
}

/** So many customers, as the book gives them. */
export async function* manyRows(count: number): AsyncGenerator<readonly BackupRow[]> {
	for (let from = 0; from < count; from += 500)
		yield Array.from({ length: Math.min(500, count - from) }, (_, at) => {
			const number = from + at;
			const row = { id: idOf(number), born, name: `Bu ${number}`, kind: 'buyer', tier: 'ordinary' } as const;
			return { store: 'customer', row };
		});
}

export async function* batches(rows: readonly BackupRow[]): AsyncGenerator<readonly BackupRow[]> {
	yield rows;
}

/** A backup of these rows, as the phone writes it. */
export function written(
	rows: AsyncIterable<readonly BackupRow[]> = batches(fewRows),
	options: { password?: string; signal?: AbortSignal; onRows?: (done: number) => void } = {},
): Promise<File> {
	const { signal = new AbortController().signal, onRows = () => undefined } = options;
	return backups.write(title, 'Cadangan.txt', manifest, rows, { ...options, signal, onRows });
}

/** All rows of a file, once it has been found right. */
export async function read(file: Blob, password?: string): Promise<BackupRow[]> {
	const rows: BackupRow[] = [];
	const { signal } = new AbortController();
	const options = { signal, onBytes: () => undefined, ...(password !== undefined && { password }) };
	for await (const batch of backups.rows(file, options)) rows.push(...batch);
	return rows;
}

/** What a row holds, the bytes of a photo as numbers: to the test runner all buffers are equal. */
export function legible(rows: readonly BackupRow[]): unknown[] {
	return rows.map(({ store, row }) =>
		store === 'photo' && row.bytes
			? [store, { ...row, bytes: [...new Uint8Array(row.bytes)] }]
			: [store, row],
	);
}
