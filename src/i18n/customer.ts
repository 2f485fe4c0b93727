import type { CustomerKind } from '../domain/customer.ts';
import type { EntryKind } from '../domain/ledger.ts';
import { dots, formatRupiah, type Rupiah, rupiah } from '../domain/rupiah.ts';
import { everyDays } from './regular.ts';

type BookedKind = Exclude<EntryKind, 'void'>;

const entryWords = {
	kasbon: 'Kasbon',
	payment: 'Bayar',
	deposit: 'DP',
	opening: 'Saldo awal',
	correction: 'Koreksi',
} as const satisfies Record<BookedKind, string>;

/** The page of one customer. */
export const customerText = {
	missing: 'Pelanggan ini tidak ada lagi di buku. Mungkin sudah dihapus.',
	toList: 'Lihat semua pelanggan',
	kind: { reseller: 'Reseller', agent: 'Perantara' } satisfies Record<Exclude<CustomerKind, 'buyer'>, string>,
	called: (nick: string) => `Dipanggil ${nick}`,

	times: (orders: number, gap: number | undefined) =>
		gap === undefined ? `${dots(orders)} kali belanja` : `${dots(orders)} kali, ${everyDays(gap)}`,
	rhythm: (orders: number, gap: number | undefined, last: string) =>
		`${dots(orders)} kali belanja${gap === undefined ? '' : `, biasanya ${everyDays(gap)}`}, terakhir ${last}`,
	today: 'hari ini',

	owes: 'Sisa bayar',
	pay: 'Bayar',
	addKasbon: 'Catat kasbon',
	paidUp: 'Tidak ada kasbon',
	credit: 'Titip',

	history: 'Riwayat',
	noHistory: 'Belum ada pesanan atau kasbon.',
	all: (count: number) => `Semua (${dots(count)})`,
	entry: entryWords,
	voided: 'dibatalkan',
	cancelEntry: (kind: BookedKind) => `Batalkan ${entryWords[kind].toLowerCase()} ini`,
	entryCancelled: (kind: BookedKind, amount: string) => `${entryWords[kind]} ${amount} dibatalkan`,

	touched: 'Terakhir disapa',

	contact: 'Kabar lewat WA',
	savedUs: 'Sudah simpan nomor saya',
	savedUsNote: 'Kalau belum, Story Anda tidak terlihat olehnya.',
	saysSaved: (name: string) => `${name} sudah simpan nomor Anda`,
	saysNotSaved: (name: string) => `${name} belum simpan nomor Anda`,
	promos: 'Boleh dikirimi promo',
	wantsPromos: (name: string) => `${name} boleh dikirimi promo`,
	wantsNoPromos: (name: string) => `${name} tidak dikirimi promo lagi`,

	pin: 'Jadikan pelanggan tetap',
	unpin: 'Bukan pelanggan tetap',
	followCount: 'Ikut hitungan',
	pinned: (name: string) => `${name} jadi pelanggan tetap`,
	unpinned: (name: string) => `${name} bukan pelanggan tetap`,
	followsCount: (name: string) => `${name} ikut hitungan lagi`,

	remove: 'Hapus pelanggan',
	removeAsk: (name: string, balance: Rupiah, open: number) => {
		const owed = balance > 0 ? `kasbon ${formatRupiah(balance)}` : '';
		const kept = balance < 0 ? `titipan ${formatRupiah(rupiah(-balance))}` : '';
		const orders = open > 0 ? `${dots(open)} pesanan` : '';
		const what = [owed || kept, orders].filter(Boolean).join(' dan ');
		return `${name} masih punya ${what}. Kalau dihapus, namanya tidak tampil lagi di sana.`;
	},
	removeAnyway: 'Tetap hapus',
	removed: (name: string) => `${name} dihapus dari pelanggan`,

	wa: 'WA',
	usual: 'Seperti biasa',
	newOrder: 'Pesanan baru',
} as const;
