import type { Tier } from '../domain/customer.ts';
import { formatRupiah, type Rupiah } from '../domain/rupiah.ts';

/** Words of the buyer's page. */
export const storefrontText = {
	catalog: 'Katalog',
	title: (shop: string) => `Katalog ${shop}`,
	prices: {
		ordinary: 'Pilih, lalu pesan lewat WhatsApp',
		regular: 'Harga pelanggan tetap',
		reseller: 'Harga reseller',
	} satisfies Record<Tier, string>,
	closes: (day: string) => `Pesan paling lambat ${day}`,
	closed: (day: string) => `Pesanan ditutup ${day}. Tanya dulu, siapa tahu masih bisa.`,

	perUnit: (price: Rupiah, unit: string) => (unit ? `${formatRupiah(price)} / ${unit}` : formatRupiah(price)),
	out: 'Habis',
	shut: 'Sudah tutup',
	pick: 'Pilih',
	pickThis: (name: string) => `Pilih ${name}`,
	less: (name: string) => `Kurangi ${name}`,
	more: (name: string) => `Tambah ${name}`,
	type: (name: string) => `Ketik banyaknya ${name}`,

	name: 'Nama',
	nameHint: 'supaya penjual tahu dari siapa',
	noName: 'Tulis dulu nama Anda.',
	delivery: 'Diambil atau diantar?',
	deliveries: { pickup: 'Diambil', delivery: 'Diantar' },
	day: 'Untuk hari apa? Boleh kosong',
	dayPast: 'Hari itu sudah lewat.',
	note: 'Catatan',
	noteHints: { pickup: 'mis. diambil jam 7, kurang manis', delivery: 'alamat dan patokannya' },
	onlyThere: 'Yang Anda tulis di sini hanya terkirim lewat WhatsApp Anda sendiri.',

	picked: (kinds: number) => `${kinds} macam`,
	order: 'Pesan lewat WhatsApp',
	ask: 'Tanya lewat WhatsApp',
	asking: (shop: string) => `Halo ${shop}, apa masih bisa pesan?`,

	none: 'Katalognya belum ikut. Buka link dari penjual sekali lagi, selengkapnya.',
	newer: 'Katalog ini butuh halaman yang lebih baru. Muat ulang, atau minta link lagi ke penjual.',
	broken: 'Link katalog ini terpotong. Di WA ketuk “Baca selengkapnya” dulu, atau minta dikirim lagi, ya.',
} as const;
