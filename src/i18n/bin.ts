import type { Day } from '../domain/day.ts';
import { sayDay } from './calendar.ts';

/** Words of *Sampah*. */
export const binText = {
	title: 'Sampah',
	say: (days: number) =>
		`Yang dihapus bisa dikembalikan selama ${days} hari. Sesudah itu tidak tampil lagi di sini.`,
	empty: 'Tidak ada yang dihapus akhir-akhir ini.',
	kind: { customer: 'Pelanggan', product: 'Jualan', order: 'Pesanan', promo: 'Promo' },
	meta: (kind: string, day: Day, today: Day) => `${kind}, dihapus ${sayDay(day, today)}`,
	act: 'Kembalikan',
	said: (name: string) => `${name} sudah kembali`,
} as const;
