import type { Placeholder } from '../domain/template.ts';
import type { TouchKind } from '../domain/touch.ts';
import type { Tone } from './reminder.ts';

/** Words of the sheet that writes to somebody. */

export const title = (name: string) => `Tulis ke ${name}`;
export const titleOpen = 'Tulis lewat WhatsApp';
export const kinds = {
	greeting: 'Sapa',
	confirmation: 'Konfirmasi',
	receipt: 'Nota',
	proof: 'Bukti',
	statement: 'Rincian',
	reminder: 'Ingatkan',
	refusal: 'Belum bisa kasbon',
	stamps: 'Kartu stempel',
	thanks: 'Terima kasih',
	prices: 'Daftar harga',
	card: 'Nomor kami',
	promo: 'Promo',
	visit: 'Kunjungan',
	free: 'Tulis sendiri',
} satisfies Record<TouchKind, string>;
export const sendProof = 'Kirim bukti';
export const asPicture = 'Sebagai gambar';
export const which = 'Pesan apa?';
export const tone = 'Nada';
export const tones = { santai: 'Santai', biasa: 'Biasa', resmi: 'Resmi' } satisfies Record<Tone, string>;
export const reminded = (ago: string | undefined) =>
	ago ? `Terakhir diingatkan ${ago}.` : 'Belum pernah diingatkan.';
export const to = 'Kirim ke';
export const toAnybody = 'Pilih di WhatsApp';
export const noNumber = (name: string) =>
	`Nomor ${name} belum ada. WhatsApp nanti bertanya mau dikirim ke siapa.`;
export const preview = 'Isi pesan';
export const send = 'Kirim lewat WhatsApp';
export const share = 'Bagikan pesan';
export const copy = 'Salin pesan';
export const copied = 'Sudah disalin';
export const copyFailed = 'Belum bisa disalin. Tekan lama tulisannya, lalu pilih Salin.';
export const openApp = 'WA tidak terbuka?';
export const tooLong = 'Pesan ini terlalu panjang untuk dibuka langsung di WhatsApp.';
export const write = 'Tulis pesannya';
export const writeFirst = 'Halo {nama}, ';
export const insert = 'Selipkan';
export const words = {
	nama: 'nama',
	toko: 'nama usaha',
	produk: 'isi pesanan',
	harga: 'harga',
	total: 'jumlah',
	tanggal: 'hari',
	sisa: 'sisa kasbon',
} satisfies Record<Placeholder, string>;
export const unfilled = (words: string) => `${words} tidak ada isinya, jadi tampil apa adanya.`;
export const empty = 'Tulis dulu pesannya.';
