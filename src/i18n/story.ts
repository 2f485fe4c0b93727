import type { Day } from '../domain/day.ts';
import { formatRupiah } from '../domain/rupiah.ts';
import type { Layout } from '../domain/story/compose.ts';
import type { CalendarLeaf, StoryFacts, StoryProduct, StoryWords } from '../domain/story/facts.ts';
import type { Format } from '../domain/story/frame.ts';
import type { Ground } from '../domain/story/theme.ts';
import { bold, plainName } from '../domain/wa.ts';
import { dayName, hijriDay, monthNames, monthYear } from './calendar.ts';

/** What a heading may say, by layout; the first stands there until another is typed. */
export const headings = {
	single: ['Ready hari ini', 'Baru', 'Promo', 'Paling laris'],
	four: ['Ready hari ini', 'Promo', 'Menu baru', 'Paling laris'],
	tampah: ['Ready hari ini', 'Jajan pasar', 'Pesanan hajatan', 'Aneka gorengan'],
	board: ['Daftar harga', 'Menu hari ini', 'Harga hari ini'],
	season: ['Promo spesial', 'Paket Lebaran', 'Promo Ramadan', 'Pesanan hajatan', 'Promo merdeka'],
	preorder: ['PO dibuka', 'Open PO', 'PO Lebaran'],
} as const satisfies Record<Layout, readonly string[]>;

/** Words of the page that makes pictures for WhatsApp Story. */

export const title = 'Gambar Story';
export const pictures = 'Gambar yang akan dikirim';
export const page = (page: number, total: number) =>
	total > 1 ? `Gambar ${page} dari ${total}` : 'Gambar yang akan dikirim';
export const making = 'Menyiapkan gambar…';
export const made = (made: number, total: number) => `${made} dari ${total}`;
export const layout = 'Susunan';
export const layouts = {
	single: 'Satu produk',
	four: 'Empat kotak',
	tampah: 'Tampah',
	board: 'Papan harga',
	season: 'Musiman',
	preorder: 'PO',
} satisfies Record<Layout, string>;
export const ground = 'Warna';
export const grounds = {
	toska: 'Toska',
	jambon: 'Jambon',
	kunyit: 'Kunyit',
	kopi: 'Kopi',
} satisfies Record<Ground, string>;
export const format = 'Bentuk gambar';
export const formats = { story: 'Story', square: 'Persegi' } satisfies Record<Format, string>;
export const heading = 'Tulisan';
export const headingHelp = 'Boleh dikosongkan.';
export const suggested = 'Pilihan tulisan';
export const closing = 'Terakhir pesan';
export const pickUp = 'Diambil tanggal';
export const code = 'Tambah gambar QR';
export const codeHelp = 'Pembeli arahkan kamera HP ke QR, katalog Anda terbuka.';
export const products = 'Isi gambar';
export const alone = 'Yang digambar';
export const count = (count: number) => `${count} produk`;
export const pages = (pages: number) => `jadi ${pages} gambar`;
export const out = 'Habis';
export const raise = 'Naik';
export const raiseOf = (name: string) => `Naikkan ${name}`;
export const send = { story: 'Kirim ke Story', square: 'Kirim gambar' } satisfies Record<Format, string>;
export const save = 'Simpan';
export const empty = 'Tulis dulu apa yang Anda jual. Nanti gambarnya jadi sendiri, lengkap dengan harga.';
export const sharedStory = 'Di WhatsApp pilih “Status saya”, lalu kirim.';
export const sharedSquare = 'Di WhatsApp pilih orang atau grupnya, lalu kirim.';
export const copied = 'Teks daftarnya sudah disalin. Tinggal tempel di keterangan gambar.';
export const savedTitle = 'Gambar tersimpan di HP';
export const steps = [
	'Buka WhatsApp, lalu tab Pembaruan. Ketuk Status saya.',
	'Pilih gambar tadi dari galeri, lalu kirim.',
];

/** Words that stand in the pictures themselves. */
export const storyWords: StoryWords = { soldOut: 'Habis', closes: 'Terakhir pesan', pickUp: 'Diambil' };

/** The leaf of a day, as on the calendar of the wall. */
export function storyLeaf(day: Day): CalendarLeaf {
	const hijri = hijriDay(day);
	return { month: monthYear(day), date: dateOf(day), day: dayName(day), ...(hijri && { hijri }) };
}

/** `Minggu Legi, 28 Februari`. */
export function storyDay(day: Day): string {
	return `${dayName(day)}, ${dateOf(day)} ${monthNames[Number(day.slice(5, 7)) - 1] ?? ''}`;
}

/** A long caption is folded away by WhatsApp, and the picture says it all anyway. */
const mostCaptionLines = 12;

/** What is sent along with a picture, and lies on the clipboard in case it is dropped on the way. */
export function storyCaption({ shop, phone, heading, products, closing, pickUp }: StoryFacts): string {
	const shown = products.slice(0, mostCaptionLines);
	const rest = products.length - shown.length;
	const first = [heading && bold(plainName(heading)), plainName(shop)].filter(Boolean).join(' · ');
	const list = [...shown.map(captionLine), rest > 0 ? `• dan ${rest} lainnya` : ''];
	const days = [
		closing && `Terakhir pesan: ${closing.day}, ${closing.date} ${closing.month}`,
		pickUp && `Diambil: ${pickUp}`,
	];
	return [first, ...list, ...days, phone && `Pesan lewat WA ${phone}`].filter(Boolean).join('\n');
}

function captionLine({ name, unit, price, available }: StoryProduct): string {
	const per = plainName(unit);
	return `• ${plainName(name)} ${formatRupiah(price)}${per && `/${per}`}${available ? '' : ' (habis)'}`;
}

function dateOf(day: Day): number {
	return Number(day.slice(8, 10));
}
