import type { Day } from '../domain/day.ts';
import type { CodeLine } from '../domain/order-code.ts';
import type { OrderMessage } from '../domain/order-message.ts';
import { dots, formatRupiah, type Rupiah } from '../domain/rupiah.ts';
import { sayDay } from './calendar.ts';
import { orderFormText } from './order-form.ts';
import { letterLines } from './order-letter-line.ts';

/** Words of the page that turns a buyer's message into an order. */
export const orderImportText = {
	title: 'Tempel pesanan',
	message: 'Pesan dari pembeli',
	messageHint: 'Tempel di sini',
	messageHelp: 'Di WA, tahan pesannya lalu ketuk Salin. Di sini, tahan kolomnya lalu ketuk Tempel.',
	byLink: 'Dari link di pesan pembeli.',
	badLink: 'Link pesanannya tidak terbaca. Salin seluruh pesannya di WA, lalu tempel di sini.',

	read: 'Yang terbaca',
	line: (quantity: number, unit: string, name: string) =>
		[dots(quantity), unit, name].filter(Boolean).join(' '),
	written: (words: string) => `“${words}”`,
	shownPrice: (price: Rupiah) => `${formatRupiah(price)} di katalognya`,
	unsure: 'cek lagi',
	nothingRead: 'Belum ada jualan yang terbaca. Pilih sendiri di bawah.',
	dayUnsure: (words: string) => `Harinya belum pasti, di pesan tertulis “${words}”. Cek lagi di bawah.`,
	rest: (parts: readonly string[]) => `Ikut masuk catatan: ${parts.map((part) => `“${part}”`).join(', ')}`,

	unknown: (lines: readonly CodeLine[]) =>
		`${dots(lines.length)} macam sudah tidak ada di jualan: ${lines.map(sayUnknown).join(', ')}. Tanyakan dulu ke pembelinya.`,
	altered:
		'Jumlah di tulisannya beda dengan isi linknya. Yang dipakai isi link. Tanyakan dulu ke pembelinya.',

	earlier: (placed: Day, today: Day) => `Pesan ini sudah dicatat ${sayDay(placed, today)}.`,
	toEarlier: 'Lihat pesanannya',

	usual: 'Minta seperti biasa.',
	usualFill: 'Isi seperti pesanan terakhir',
	usualFilled: 'Minta seperti biasa, jadi diisi dari pesanan terakhirnya.',
	usualWho: 'Minta seperti biasa. Pilih dulu pembelinya.',
	usualNone: 'Minta seperti biasa, tapi belum ada pesanannya di sini.',

	changed: 'Pesannya berubah, isi di bawah belum ikut.',
	fillAgain: 'Isi ulang',

	deposit: (amount: Rupiah) => `Uang muka ${formatRupiah(amount)} sudah saya terima`,
	depositNote: (words: string) => `Tertulis “${words}”. Dicentang, langsung dicatat sebagai bayar.`,

	toImport: 'Tempel pesanan dari WA',
} as const;

/** What a message is read and written down with. */
export const messageWords = {
	letterLines,
	note: messageNote,
	saved: orderFormText.saved,
} as const;

/** The note of an order out of what its fields don't hold. */
function messageNote(message: OrderMessage): string {
	const { time, delivery, address, deposit, rest, unknown } = message;
	const way = delivery && (delivery === 'pickup' ? 'diambil' : 'diantar');
	const where = address && (way === 'diantar' ? `ke ${address}` : `alamat ${address}`);
	const first = [way, way === 'diantar' && where, time].filter(Boolean).join(' ');
	const missing = unknown.length > 0 && `tidak ada di jualan: ${unknown.map(sayUnknown).join(', ')}`;
	const parts = [first, way !== 'diantar' && where, deposit?.words, ...rest, missing];
	return parts.filter(Boolean).join('\n');
}

function sayUnknown({ quantity, price }: CodeLine): string {
	return `${dots(quantity)} × ${formatRupiah(price)}`;
}
