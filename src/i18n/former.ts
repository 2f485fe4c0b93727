import type { Day } from '../domain/day.ts';
import { sayDay } from './calendar.ts';

/** Words about the book that gave way to another. */

export const title = 'Buku lama';
export const say = (day: Day, until: Day, today: Day) =>
	`Isi buku sebelum diubah ${sayDay(day, today)} masih disimpan sampai ${sayDay(until, today)}.`;
export const act = 'Kembalikan buku lama';
export const ask = 'Isi buku yang sekarang diganti buku lama. Yang sekarang gantian disimpan tujuh hari.';
export const yes = 'Ya, kembalikan';
export const working = 'Mengembalikan buku lama';
export const said = 'Buku lama sudah kembali';
