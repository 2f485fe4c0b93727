import type { Difference, StoreDifference } from '../domain/backup/comparison.ts';
import type { Manifest } from '../domain/backup/manifest.ts';
import type { RowStore } from '../domain/change.ts';
import { type Day, dayOf } from '../domain/day.ts';
import { formatPhone } from '../domain/phone.ts';
import { dots } from '../domain/rupiah.ts';
import { sayDay } from './calendar.ts';

/** What stands in a book, in the order in which it is told. */
const things = {
	customer: 'pelanggan',
	order: 'pesanan',
	product: 'jualan',
	ledger: 'catatan kasbon',
	touch: 'sapaan',
	promo: 'promo',
	photo: 'foto',
	slip: 'catatan tanpa nama',
	round: 'PO',
	making: 'catatan produksi',
	bonus: 'aturan bonus',
	shop: 'data usaha',
} as const satisfies Record<RowStore, string>;
const stores = Object.keys(things) as RowStore[];

/** What a seller calls the fields that two phones may both change. */
const fields: Readonly<Record<string, string>> = {
	name: 'Nama',
	nick: 'Panggilan',
	phone: 'Nomor',
	place: 'Alamat',
	groups: 'Kelompok',
	likes: 'Kesukaan',
	unit: 'Satuan',
	price: 'Harga',
	regularPrice: 'Harga pelanggan tetap',
	resellerPrice: 'Harga reseller',
	lines: 'Isi pesanan',
	day: 'Hari pesanan',
	note: 'Catatan',
	status: 'Keadaan',
};

const spoken: ReadonlySet<string> = new Set(['name', 'nick', 'phone', 'place', 'likes', 'unit', 'note']);

/** Words of *Pulihkan*, and of a book that is missing. */
export const restoreText = {
	title: 'Pulihkan',
	say: 'Pilih file cadangan: namanya mulai dengan Cadangan. Kalau ada di WhatsApp, simpan dulu filenya ke HP.',
	choose: 'Pilih file cadangan',
	chooseOther: 'Pilih file lain',
	have: 'Punya cadangan? Pulihkan',

	locked: 'Cadangan ini memakai sandi.',
	password: 'Kata sandi',
	open: 'Buka',

	reading: 'Membaca cadangan',
	working: 'Memasukkan ke buku',
	cancel: 'Batalkan',

	made: (made: number, today: Day) => `Dibuat ${sayDay(dayOf(made), today)}`,
	changes: 'Hanya yang baru saja, dari HP lain usaha ini.',
	inside: ({ rows }: Manifest) => list((store) => (store === 'shop' ? 0 : (rows[store] ?? 0))),
	difference: 'Bedanya dengan HP ini',
	fresh: (difference: Difference) => told('Baru', ({ fresh }) => fresh, difference),
	changed: (difference: Difference) => told('Berubah', ({ changed }) => changed, difference),
	missing: (difference: Difference) => told('Hanya ada di HP ini', ({ missing }) => missing, difference),
	same: 'Semua isi cadangan ini sudah ada di HP ini.',

	restore: 'Pulihkan',
	merge: 'Gabungkan',
	mergeSay: 'Digabung: yang ada di HP ini tidak hilang, yang sama tidak jadi dobel.',
	replace: 'Ganti isi buku',
	replaceAsk: 'Isi buku di HP ini diganti isi cadangan. Buku yang sekarang disimpan tujuh hari.',
	replaceNoPhotos: 'Cadangan ini tanpa foto, jadi foto di buku ikut hilang.',
	replaceYes: 'Ya, ganti',

	done: {
		merge: (shop: string) => `Buku ${shop} sudah digabung.`,
		replace: (shop: string) => `Buku ${shop} sudah pulih.`,
	},
	conflicts: 'Berbeda di dua HP',
	conflict: (field: string, name: string, value: unknown) =>
		`${[fields[field] ?? 'Isinya', name].filter(Boolean).join(' ')} berbeda di dua HP; dipakai yang terakhir diubah${shown(field, value)}.`,
	more: (count: number) => `dan ${dots(count)} lagi.`,
	gap: 'Ada catatan HP itu dari sebelum file ini yang belum masuk. File ini boleh digabung, tapi minta juga cadangan lengkap dari HP itu.',
	look: 'Buka buku',

	gone: (shop: string) => `Buku ${shop} tidak ada di HP\u00a0ini`,
	goneSay:
		'Mungkin data Chrome terhapus. Kalau punya cadangan, semua bisa kembali. Cari file Cadangan di WhatsApp atau unduhan HP.',
	anew: 'Mulai buku baru',
} as const;

/** Told of a store that has so many. */
function list(count: (store: RowStore) => number): string {
	const told = stores.filter((store) => count(store) > 0);
	return told.map((store) => `${dots(count(store))} ${things[store]}`).join(', ');
}

function told(word: string, count: (counts: StoreDifference) => number, difference: Difference): string {
	const what = list((store) => count(difference[store]));
	return what && `${word}: ${what}`;
}

/** The value that stays, where it can be said in a word. */
function shown(field: string, value: unknown): string {
	if (typeof value === 'number') return `: Rp${dots(value)}`;
	if (typeof value !== 'string' || !spoken.has(field)) return '';
	return `: ${field === 'phone' ? formatPhone(value) : value}`;
}
