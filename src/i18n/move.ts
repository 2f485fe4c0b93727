import { dots, formatRupiah, type Rupiah } from '../domain/rupiah.ts';
import { restoreText } from './restore.ts';

/** Words of *Pindah HP*: on the page, and in the message that takes the new phone's part along. */
export const moveText = {
	title: 'Pindah HP',
	say: 'Empat langkah, tanpa kehilangan catatan. HP lama jangan dikosongkan sebelum semuanya cocok.',
	send: 'Kirim cadangan',
	sendSay: 'Di HP lama ini. Nyalakan Sertakan foto kalau ada, lalu kirim ke WA sendiri.',
	open: 'Buka aplikasi di HP baru',
	openSay: (address: string) => `Dengan Chrome, di alamat ${address}`,
	instruct: 'Kirim petunjuk lewat WhatsApp',
	restore: 'Pulihkan di HP baru',
	restoreSay: `Simpan dulu file cadangan dari WhatsApp ke HP. Lalu di halaman pertama aplikasi, ketuk “${restoreText.have}” dan pilih filenya.`,
	check: 'Cocokkan isinya',
	checkSay: (customers: number, products: number, owed: Rupiah) =>
		`Di HP ini ada ${dots(customers)} pelanggan, ${dots(products)} jualan, dan kasbon ${formatRupiah(owed)}. Di HP baru harus sama.`,
	step: (number: number, head: string) => `${number}. ${head}`,
} as const;

/** The part of the new phone, to be read there. */
export function moveMessage(address: string): string {
	const { open, openSay, restore, restoreSay } = moveText;
	return [
		'Pindah buku Langganan ke HP ini:',
		`1. ${open}. ${openSay(address)}`,
		`2. ${restore}. ${restoreSay}`,
	].join('\n\n');
}
