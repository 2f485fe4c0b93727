import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRow } from '../../src/domain/backup/record.ts';
import { webBackups } from '../../src/platform/backup/web-backups.ts';
import { type BookSize, bigBook } from './big-book.ts';
import { dayMs } from './big-making.ts';

const folder = '.cache/bench';

/** A backup of a made-up book up to today, as the app would write it; answers with its path. */
export async function bookFile(size: BookSize, photos: 'photos' | 'no photos'): Promise<string> {
	const now = Date.now() - (Date.now() % dayMs);
	const file = join(folder, `book of ${size.customers}, ${photos}, ${now}.txt`);
	if (existsSync(file)) return file;
	const [[shop] = []] = bigBook(1, now, size);
	if (shop?.store !== 'shop') throw new Error('A book begins with its shop.');
	const { name, book, born } = shop.row;
	const manifest = {
		kind: 'book',
		shop: { book, name },
		made: now,
		device: '0pemilik001',
		until: born,
		photos: photos === 'photos',
		rows: { customer: size.customers, order: size.orders, ledger: size.entries, product: size.products },
	} as const;
	async function* rows(): AsyncGenerator<readonly BackupRow[]> {
		for (const batch of bigBook(1, now, size))
			if (manifest.photos || batch[0]?.store !== 'photo') yield batch;
	}
	const options = { signal: new AbortController().signal, onRows: () => undefined };
	const backup = await webBackups().write('Cadangan', 'Cadangan.txt', manifest, rows(), options);
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, Buffer.from(await backup.arrayBuffer()));
	return file;
}
