import type { Day } from '../domain/day.ts';
import type { Round, RoundState } from '../domain/round.ts';
import { dots } from '../domain/rupiah.ts';
import { handOverDay, sayDay } from './calendar.ts';
import { gone } from './gone.ts';

/** Pre-order rounds: the list, the page of one, the form. */

export const title = 'PO';
export const list = 'Daftar PO';
export const empty = 'Buka PO: tulis yang bisa dipesan, sampai kapan, dan kapan diambil.';
export const addFirst = 'Buka PO pertama';
export const add = 'PO baru';
export const missing = gone('PO');
export const toList = 'Lihat semua PO';

/** Whether it takes orders: `buka sampai Jumat`. */
export const state = ({ opens, closes }: Round, state: RoundState, full: boolean, today: Day) =>
	({
		coming: `buka ${sayDay(opens, today)}`,
		open: full ? 'sudah penuh' : `buka sampai ${sayDay(closes, today)}`,
		closed: 'sudah tutup',
	})[state];
/** The same as a sentence. */
export const status = (...of: Parameters<typeof state>) => `PO ${state(...of)}.`;
export const orderFor = (...[round, ...of]: Parameters<typeof state>) =>
	`${round.name} ${state(round, ...of)}.`;
export const handOver = (day: Day, today: Day) => `Diambil ${handOverDay(day, today)}`;
export const orders = 'Pesanan';
export const count = (count: number) => `${dots(count)} pesanan`;
export const noOrders = 'Belum ada yang pesan.';
export const products = 'Yang bisa dipesan';
export const taken = (taken: number, most: number) => `${dots(taken)} dari ${dots(most)} dipesan`;
export const unbounded = 'tidak dibatasi';
export const left = (left: number) => (left > 0 ? `sisa ${dots(left)}` : 'habis');
export const order = 'Pesan untuk PO ini';
export const close = 'Tutup PO';
export const closed = 'PO ditutup';
export const reopen = 'Buka lagi';
export const reopened = 'PO dibuka lagi';
export const remove = 'Hapus PO';
export const removed = 'PO dihapus, pesanannya tetap ada';

export const titleEdit = 'Ubah PO';
export const name = 'Nama PO';
export const nameHint = 'mis. PO Lebaran';
export const days = { opens: 'Buka mulai', closes: 'Terakhir pesan', day: 'Diambil tanggal' };
export const most = (name: string) => `Paling banyak ${name}`;
export const mostHint = 'tidak dibatasi';
export const saved = (name: string) => `${name} tersimpan`;
