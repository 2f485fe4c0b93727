import { dots, formatRupiah, type Rupiah } from '../domain/rupiah.ts';
import { restoreText } from './restore.ts';

/** Words of *Pindah HP*: on the page, and in the message that takes the new phone's part along. */

export const title = 'Pindah HP';
export const say =
	'Empat langkah, tanpa kehilangan catatan. HP lama jangan dikosongkan sebelum semuanya cocok.';
export const send = 'Kirim cadangan';
export const sendSay = 'Di HP lama. Nyalakan Sertakan foto kalau ada, lalu kirim ke WA sendiri.';
export const open = 'Buka aplikasi di HP baru';
export const openSay = (address: string) => `Dengan Chrome, di alamat ${address}`;
export const instruct = 'Kirim petunjuk lewat WhatsApp';
export const restore = 'Pulihkan di HP baru';
export const restoreSay = `Simpan dulu file cadangan dari WhatsApp ke HP. Lalu di halaman pertama aplikasi, ketuk “${restoreText.have}” dan pilih filenya.`;
export const check = 'Cocokkan isinya';
export const checkSay = (customers: number, products: number, owed: Rupiah) =>
	`Di HP ini ada ${dots(customers)} pelanggan, ${dots(products)} jualan, dan kasbon ${formatRupiah(owed)}. Di HP baru harus sama.`;
export const picture = 'Petunjuk bergambar';
export const pictureSay = 'Cetak, atau kirim ke HP baru supaya langkahnya terbaca di sana.';
export const share = 'Bagikan petunjuk';
export const saved = 'Petunjuk ada di unduhan HP.';
export const step = (number: number, head: string) => `${number}. ${head}`;

/** The part of the new phone, to be read there. */
export function moveMessage(address: string): string {
	return [
		'Pindah buku Langganan ke HP ini:',
		`1. ${open}. ${openSay(address)}`,
		`2. ${restore}. ${restoreSay}`,
	].join('\n\n');
}

/** All four parts, for the picture; what is in the book stays out of it. */
export function moveTexts(address: string) {
	return {
		heading: title,
		address,
		steps: [
			{ head: send, say: sendSay },
			{ head: open, say: 'Arahkan kamera HP ke kotak ini, atau tulis alamat di bawah di Chrome.' },
			{ head: restore, say: restoreSay },
			{ head: check, say: 'Pelanggan, jualan, dan kasbon harus sama. Baru HP lama boleh dikosongkan.' },
		],
		scanned: 1,
		fileName: 'pindah-hp.jpg',
	} as const;
}
