import type { SourceKind } from '../domain/source.ts';

/** Where a customer came from, to be chosen. */

export const label = 'Tahu usaha Anda dari mana';
export const kind = {
	neighbour: 'Tetangga',
	story: 'Story WA',
	facebook: 'Facebook',
	tiktok: 'TikTok',
	bazaar: 'Bazar',
	customer: 'Diajak pelanggan',
	other: 'Lain-lain',
} satisfies Record<SourceKind, string>;
export const from = {
	neighbour: 'Tahu dari tetangga',
	story: 'Tahu dari Story WA',
	facebook: 'Tahu dari Facebook',
	tiktok: 'Tahu dari TikTok',
	bazaar: 'Tahu dari bazar',
	customer: 'Diajak pelanggan',
	other: 'Tahu dari tempat lain',
} satisfies Record<SourceKind, string>;
export const broughtBy = (name: string) => `Diajak ${name}`;
export const gone = 'pelanggan yang sudah dihapus';
export const unknown = 'Tahu dari mana? Belum diisi';
export const who = 'Siapa yang mengajak?';
export const whoHint = 'Cari nama pelanggan';
export const nobody = 'Tidak ketemu. Coba nama lain.';
export const forgot = 'Tidak tahu siapa';
export const change = 'Ganti';
export const ask = (name: string) => `${name} tahu usaha Anda dari mana?`;
export const later = 'Lain kali saja';
export const answered = (name: string) => `Asal ${name} dicatat`;

export const title = 'Dari mana pelanggan datang';
export const people = (people: number) => `${people} orang`;
export const notAsked = 'Belum ditanya';
export const bringers = 'Yang paling banyak mengajak';
export const empty =
	'Di sini nanti terlihat pelanggan Anda datang dari mana. Isi saat pesanan pertamanya, atau di data pelanggan.';
export const toCustomers = 'Lihat pelanggan';
