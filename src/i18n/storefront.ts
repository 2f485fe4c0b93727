import type { Tier } from '../domain/customer.ts';
import { formatRupiah, type Rupiah } from '../domain/rupiah.ts';

/** Words of the buyer's page. */

export const catalog = 'Katalog';
export const title = (shop: string) => `Katalog ${shop}`;
export const prices = {
	ordinary: 'Pilih, lalu pesan lewat WhatsApp',
	regular: 'Harga pelanggan tetap',
	reseller: 'Harga reseller',
} satisfies Record<Tier, string>;
export const closes = (day: string) => `Pesan paling lambat ${day}`;
export const closed = (day: string) => `Pesanan ditutup ${day}. Tanya dulu, siapa tahu masih bisa.`;

export const perUnit = (price: Rupiah, unit: string) =>
	unit ? `${formatRupiah(price)} / ${unit}` : formatRupiah(price);
export const out = 'Habis';
export const shut = 'Sudah tutup';
export const pick = 'Pilih';
export const pickThis = (name: string) => `Pilih ${name}`;
export const less = (name: string) => `Kurangi ${name}`;
export const more = (name: string) => `Tambah ${name}`;
export const type = (name: string) => `Ketik banyaknya ${name}`;

export const name = 'Nama';
export const nameHint = 'supaya penjual tahu dari siapa';
export const noName = 'Tulis dulu nama Anda.';
export const delivery = 'Diambil atau diantar?';
export const deliveries = { pickup: 'Diambil', delivery: 'Diantar' };
export const day = 'Untuk hari apa? Boleh kosong';
export const dayPast = 'Hari itu sudah lewat.';
export const note = 'Catatan';
export const noteHints = { pickup: 'mis. diambil jam 7, kurang manis', delivery: 'alamat dan patokannya' };
export const onlyThere = 'Yang Anda tulis di sini hanya terkirim lewat WhatsApp Anda sendiri.';

export const picked = (kinds: number) => `${kinds} macam`;
export const order = 'Pesan lewat WhatsApp';
export const ask = 'Tanya lewat WhatsApp';
export const asking = (shop: string) => `Halo ${shop}, apa masih bisa pesan?`;

export const closedWhy = {
	none: 'Katalognya belum ikut. Buka link dari penjual sekali lagi, selengkapnya.',
	newer: 'Katalog ini butuh halaman yang lebih baru. Muat ulang, atau minta link lagi ke penjual.',
	broken: 'Link katalog ini terpotong. Di WA ketuk “Baca selengkapnya” dulu, atau minta dikirim lagi, ya.',
};
