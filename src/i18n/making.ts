import type { Day } from '../domain/day.ts';
import { sayMeasure } from '../domain/measure.ts';
import type { Ingredient } from '../domain/product.ts';
import type { MadeSum } from '../domain/production.ts';
import { dots } from '../domain/rupiah.ts';
import { plainName } from '../domain/wa.ts';
import { longDay, sayDay } from './calendar.ts';
import { hour, sayWare } from './order.ts';

/** Words of the page that tells what to make for a day. */

export const title = (day: Day, today: Day) => `${capital(sayDay(day, today))} bikin apa`;
export const days = 'Untuk hari apa';
export const day = (day: Day, today: Day) => capital(sayDay(day, today));
export const make = 'Yang dibikin';
export const progress = (made: number, all: number, count: number) =>
	`${made} dari ${all} beres, ${orders(count)}`;
export const orders = (count: number) => `${dots(count)} pesanan`;
/** `8 loyang brownies kukus`. */
export const ware = (sum: Pick<MadeSum, 'quantity' | 'name' | 'unit'>) =>
	`${dots(sum.quantity)} ${sayWare(sum)}`;
export const made = ({ made, quantity }: MadeSum) =>
	made === quantity ? 'sudah dibikin semua' : `${dots(made)} dari ${dots(quantity)} sudah dibikin`;
export const inReady = 'sudah siap di pesanannya';
export const saidMade = (name: string) => `${name} sudah dibikin`;
export const saidNotMade = (name: string) => `${name} belum dibikin`;

export const shopping = 'Belanja';
export const shoppingNote = 'pas untuk yang belum dibikin';
export const amount = ({ amount, unit }: Ingredient) => [sayMeasure(amount), unit].filter(Boolean).join(' ');
export const without = (names: readonly string[]) => `Resepnya belum ditulis: ${names.join(', ')}.`;
/** The list as it leaves the phone. */
export const shoppingList = (day: Day, items: readonly Ingredient[]) =>
	[
		`Belanja untuk ${longDay(day)}:`,
		...items.map((item) => `• ${plainName(item.name)} ${plainName(amount(item))}`),
	].join('\n');
export const send = 'Kirim lewat WA';
export const copy = 'Salin';

export const bring = (dusun: string) => (dusun ? `Antar ke ${dusun}` : 'Antar, tempatnya belum ditulis');
export const collect = 'tagih';
export const paid = 'sudah lunas';
export const at = (place: string | undefined, time: string | undefined) =>
	[time && hour(time), place].filter(Boolean).join(', ');

export const empty = (day: string) => `Belum ada pesanan untuk ${day}. Kalau ada, daftarnya muncul di sini.`;
export const emptyAct = 'Catat pesanan';

function capital(words: string): string {
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
