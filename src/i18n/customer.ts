import type { CustomerKind } from '../domain/customer.ts';
import type { EntryKind } from '../domain/ledger.ts';
import { dots, formatRupiah, type Rupiah, rupiah } from '../domain/rupiah.ts';
import { gone } from './gone.ts';
import { everyDays } from './regular.ts';

type BookedKind = Exclude<EntryKind, 'void'>;

/** The page of one customer. */

export const missing = gone('Pelanggan');
export const toList = 'Lihat semua pelanggan';
export const kind = { reseller: 'Reseller', agent: 'Perantara' } satisfies Record<
	Exclude<CustomerKind, 'buyer'>,
	string
>;
export const called = (nick: string) => `Dipanggil ${nick}`;

export const times = (orders: number, gap: number | undefined) =>
	gap === undefined ? `${dots(orders)} kali belanja` : `${dots(orders)} kali, ${everyDays(gap)}`;
export const rhythm = (orders: number, gap: number | undefined, last: string) =>
	`${dots(orders)} kali belanja${gap === undefined ? '' : `, biasanya ${everyDays(gap)}`}, terakhir ${last}`;
export const today = 'hari ini';

export const owes = 'Sisa bayar';
export const owed = (since: string | undefined) => (since ? `${owes} sejak ${since}` : owes);
export const pay = 'Bayar';
export const addKasbon = 'Catat kasbon';
export const paidUp = 'Tidak ada kasbon';
export const credit = 'Saldo titipan';
export const remind = 'Ingatkan';
export const statement = 'Kirim rincian';
export const opening = 'Saldo awal';
export const correction = 'Koreksi saldo';

export const history = 'Riwayat';
export const noHistory = 'Belum ada pesanan atau kasbon.';
export const all = (count: number) => `Semua (${dots(count)})`;
export const entry = {
	kasbon: 'Kasbon',
	payment: 'Bayar',
	deposit: 'DP',
	opening: 'Saldo awal',
	correction: 'Koreksi',
} as const satisfies Record<BookedKind, string>;
export const voided = 'dibatalkan';
export const cancelEntry = (kind: BookedKind) => `Batalkan ${entry[kind].toLowerCase()} ini`;
export const entryCancelled = (kind: BookedKind, amount: string) => `${entry[kind]} ${amount} dibatalkan`;

export const kept = (done: number, cancelled: number) => `${done} pesanan jadi, ${cancelled} batal`;
export const touched = 'Sapaan dan kunjungan';
export const visit = 'Catat kunjungan';
export const visited = (name: string) => `Kunjungan ke ${name} dicatat`;
export const removeTouch = 'Hapus dari daftar ini';
export const touchRemoved = 'Sudah dihapus dari daftar';

export const contact = 'Kabar lewat WA';
export const savedUs = 'Sudah simpan nomor saya';
export const savedUsNote = 'Kalau belum, Story Anda tidak terlihat olehnya.';
export const saysSaved = (name: string) => `${name} sudah simpan nomor Anda`;
export const saysNotSaved = (name: string) => `${name} belum simpan nomor Anda`;
export const promos = 'Boleh dikirimi promo';
export const wantsPromos = (name: string) => `${name} boleh dikirimi promo`;
export const wantsNoPromos = (name: string) => `${name} tidak dikirimi promo lagi`;

export const pin = 'Jadikan pelanggan tetap';
export const unpin = 'Bukan pelanggan tetap';
export const followCount = 'Ikut hitungan';
export const pinned = (name: string) => `${name} jadi pelanggan tetap`;
export const unpinned = (name: string) => `${name} bukan pelanggan tetap`;
export const followsCount = (name: string) => `${name} ikut hitungan lagi`;

export const remove = 'Hapus pelanggan';
export const removeAsk = (name: string, balance: Rupiah, open: number) => {
	const owed = balance > 0 ? `kasbon ${formatRupiah(balance)}` : '';
	const kept = balance < 0 ? `titipan ${formatRupiah(rupiah(-balance))}` : '';
	const orders = open > 0 ? `${dots(open)} pesanan` : '';
	const what = [owed || kept, orders].filter(Boolean).join(' dan ');
	return `${name} masih punya ${what}. Kalau dihapus, namanya tidak tampil lagi di sana.`;
};
export const removeAnyway = 'Tetap hapus';
export const removed = (name: string) => `${name} dihapus dari pelanggan`;

export const wa = 'WA';
export const usual = 'Seperti biasa';
export const newOrder = 'Pesanan baru';
