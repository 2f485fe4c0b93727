import type { Day } from '../domain/day.ts';
import { sayDay } from './calendar.ts';

/** Words about the book that gave way to another. */
export const formerText = {
	title: 'Buku lama',
	say: (day: Day, until: Day, today: Day) =>
		`Isi buku sebelum diubah ${sayDay(day, today)} masih disimpan sampai ${sayDay(until, today)}.`,
	act: 'Kembalikan buku lama',
	ask: 'Isi buku yang sekarang diganti buku lama. Yang sekarang gantian disimpan tujuh hari.',
	yes: 'Ya, kembalikan',
	working: 'Mengembalikan buku lama',
	said: 'Buku lama sudah kembali',
} as const;
