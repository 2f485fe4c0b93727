import type { Day } from '../domain/day.ts';
import type { CodeLine } from '../domain/order-code.ts';
import type { OrderMessage } from '../domain/order-message.ts';
import { clockTime } from '../domain/order-text/clock-time.ts';
import { dots, formatRupiah, type Rupiah } from '../domain/rupiah.ts';
import { sayDay } from './calendar.ts';
import * as orderFormText from './order-form.ts';
import { letterLines } from './order-letter-line.ts';

/** Words of the page that turns a buyer's message into an order. */

export const title = 'Tempel pesanan';
export const message = 'Pesan dari pembeli';
export const messageHint = 'Tempel di sini';
export const messageHelp =
	'Di WA, tahan pesannya lalu ketuk Salin. Di sini, tahan kolomnya lalu ketuk Tempel.';
export const byLink = 'Dari link di pesan pembeli.';
export const badLink = 'Link pesanannya tidak terbaca. Salin seluruh pesannya di WA, lalu tempel di sini.';

export const read = 'Yang terbaca';
export const line = (quantity: number, unit: string, name: string) =>
	[dots(quantity), unit, name].filter(Boolean).join(' ');
export const written = (words: string) => `“${words}”`;
export const shownPrice = (price: Rupiah) => `${formatRupiah(price)} di katalognya`;
export const unsure = 'cek lagi';
export const nothingRead = 'Belum ada jualan yang terbaca. Pilih sendiri di bawah.';
export const dayUnsure = (words: string) =>
	`Harinya belum pasti, di pesan tertulis “${words}”. Cek lagi di bawah.`;
export const rest = (parts: readonly string[]) =>
	`Ikut masuk catatan: ${parts.map((part) => `“${part}”`).join(', ')}`;

export const unknown = (lines: readonly CodeLine[]) =>
	`${dots(lines.length)} macam sudah tidak ada di jualan: ${lines.map(sayUnknown).join(', ')}. Tanyakan dulu ke pembelinya.`;
export const altered =
	'Jumlah di tulisannya beda dengan isi linknya. Yang dipakai isi link. Tanyakan dulu ke pembelinya.';

export const earlier = (placed: Day, today: Day) => `Pesan ini sudah dicatat ${sayDay(placed, today)}.`;
export const toEarlier = 'Lihat pesanannya';

export const usual = 'Minta seperti biasa.';
export const usualFill = 'Isi seperti pesanan terakhir';
export const usualFilled = 'Minta seperti biasa, jadi diisi dari pesanan terakhirnya.';
export const usualWho = 'Minta seperti biasa. Pilih dulu pembelinya.';
export const usualNone = 'Minta seperti biasa, tapi belum ada pesanannya di sini.';

export const changed = 'Pesannya berubah, isi di bawah belum ikut.';
export const fillAgain = 'Isi ulang';

export const deposit = (amount: Rupiah) => `Uang muka ${formatRupiah(amount)} sudah saya terima`;
export const depositNote = (words: string) =>
	`Tertulis “${words}”. Dicentang, langsung dicatat sebagai bayar.`;

export const toImport = 'Tempel dari WA';

/** What a message is read and written down with. */
export const messageWords = {
	letterLines,
	note: messageNote,
	saved: orderFormText.saved,
} as const;

/** The note of an order out of what its fields don't hold. */
function messageNote(message: OrderMessage): string {
	const { time = '', delivery, address, deposit, rest, unknown } = message;
	const hour = clockTime(time) ? '' : time;
	const where = delivery !== 'delivery' && address && `alamat ${address}`;
	const missing = unknown.length > 0 && `tidak ada di jualan: ${unknown.map(sayUnknown).join(', ')}`;
	const parts = [hour, where, deposit?.words, ...rest, missing];
	return parts.filter(Boolean).join('\n');
}

function sayUnknown({ quantity, price }: CodeLine): string {
	return `${dots(quantity)} × ${formatRupiah(price)}`;
}
