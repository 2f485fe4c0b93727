import type { Day } from '../domain/day.ts';
import { sayDay } from './calendar.ts';

/** Words of *Sampah*. */

export const title = 'Sampah';
export const say = (days: number) =>
	`Yang dihapus bisa dikembalikan selama ${days} hari. Sesudah itu tidak tampil lagi di sini.`;
export const empty = 'Tidak ada yang dihapus akhir-akhir ini.';
export const kind = { customer: 'Pelanggan', product: 'Jualan', order: 'Pesanan', promo: 'Promo' };
export const meta = (kind: string, day: Day, today: Day) => `${kind}, dihapus ${sayDay(day, today)}`;
export const act = 'Kembalikan';
export const said = (name: string) => `${name} sudah kembali`;
