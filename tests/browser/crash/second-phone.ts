import type { BackupRow } from '../../../src/domain/backup/record.ts';
import type { Customer } from '../../../src/domain/customer.ts';
import type { Id } from '../../../src/domain/id.ts';
import type { Photo } from '../../../src/domain/photo.ts';
import type { Product } from '../../../src/domain/product.ts';
import { lastStamp } from '../../../src/domain/row.ts';
import { rupiah } from '../../../src/domain/rupiah.ts';
import type { Shop } from '../../../src/domain/shop.ts';
import { makeStamp } from '../../../src/domain/stamp.ts';
import { webBackups } from '../../../src/platform/backup/web-backups.ts';
import { idOf } from '../../domain/arbitrary.ts';
import { todayInJakarta } from '../seller.ts';

/** What the other phone of the shop has written. */
export interface Brought {
	readonly file: Buffer;
	readonly rows: readonly BackupRow[];
}

const device = 'hpkedua000';
/** More than are summed up one by one: see `many` in src/data/backup/bring-in.ts. */
const people = 400;
const few = 5;
const [ofPeople, ofOrders, ofEntries, ofPhotos] = [0x10000000, 0x20000000, 0x30000000, 0x40000000];
const own = idOf(0x50000000);

/**
 * The phone of somebody who helps in the shop. Each of its files changes rows of every kind, and marks
 * hundreds that the one before has marked as well: so one that came in by half shows.
 */
export function secondPhone(shop: Shop, customer: Id, picture: Buffer) {
	const known = new Map<Id, BackupRow>([[shop.id, { store: 'shop', row: shop }]]);
	const bytes = new Uint8Array(picture).buffer;

	/** The file of that number: what is new in it, or the whole book so far. */
	async function write(number: number): Promise<Brought> {
		const news = newsOf(number);
		for (const record of news) known.set(record.row.id, record);
		const isWhole = number % 3 === 0;
		const rows = isWhole ? [...known.values()] : news;
		const now = Date.now();
		const manifest = {
			kind: isWhole ? 'book' : 'changes',
			shop: { book: shop.book, name: shop.name },
			made: now,
			device,
			...(!isWhole && { since: makeStamp(now, 0, device) }),
			photos: true,
			rows: {},
		} as const;
		const { signal } = new AbortController();
		const options = { signal, onRows: () => undefined };
		const file = await webBackups().write('Cadangan', 'Cadangan.txt', manifest, inSteps(rows), options);
		return { file: Buffer.from(await file.arrayBuffer()), rows };
	}

	function newsOf(number: number): BackupRow[] {
		const stamp = makeStamp(Date.now(), number % 1_000_000, device);
		const day = todayInJakarta();
		const edited = (id: Id, ...fields: readonly string[]) => {
			const before = known.get(id)?.row;
			if (!before) return { id, born: stamp };
			return { id, born: before.born, edits: Object.fromEntries(fields.map((field) => [field, stamp])) };
		};
		const marked = Array.from({ length: number % 2 ? people : few }, (_, at): BackupRow => {
			const row: Customer = {
				...edited(idOf(ofPeople + at), 'nick'),
				name: `Tetangga ${at}`,
				nick: `berkas ${number}`,
				kind: 'buyer',
				tier: 'ordinary',
			};
			return { store: 'customer', row };
		});
		const photo = idOf(ofPhotos + number);
		const product: Product = {
			...edited(own, 'photo'),
			name: 'Lupis',
			unit: 'bungkus',
			price: rupiah(5_000),
			available: true,
			rank: 9,
			photo,
		};
		const line = { product: own, name: 'Lupis', unit: 'bungkus', quantity: 1, price: rupiah(5_000) };
		const entry = { born: stamp, customer, amount: rupiah(1_000_000 + number), day, at: Date.now() };
		return [
			...marked,
			{ store: 'product', row: product },
			...[...known.values()].flatMap((record) => formerPhoto(record)),
			{ store: 'photo', row: { id: photo, born: stamp, type: 'image/jpeg', bytes } },
			{
				store: 'order',
				row: {
					id: idOf(ofOrders + number),
					born: stamp,
					customer,
					lines: [line],
					placed: day,
					day,
					note: `gabung ${number}`,
					status: 'ordered',
				},
			},
			{ store: 'ledger', row: { ...entry, id: idOf(ofEntries + 2 * number), kind: 'kasbon' } },
			{ store: 'ledger', row: { ...entry, id: idOf(ofEntries + 2 * number + 1), kind: 'payment' } },
		];

		function formerPhoto({ store, row }: BackupRow): BackupRow[] {
			if (store !== 'photo' || row.gone) return [];
			const { bytes: _, ...rest } = row;
			const gone: Photo = { ...rest, gone: stamp, edits: { gone: stamp, bytes: stamp } };
			return [{ store, row: gone }];
		}
	}

	return { write };
}

export type SecondPhone = ReturnType<typeof secondPhone>;

/** A row as late as it is in the file, or later. */
export function hasArrived({ row }: BackupRow, book: ReadonlyMap<Id, BackupRow['row']>): boolean {
	const here = book.get(row.id);
	return here !== undefined && lastStamp(here) >= lastStamp(row);
}

async function* inSteps(rows: readonly BackupRow[]) {
	for (let at = 0; at < rows.length; at += 100) yield rows.slice(at, at + 100);
}
