import type { Tier } from '../domain/customer.ts';
import { formatRupiah, type Rupiah } from '../domain/rupiah.ts';
import { insideLine } from './order.ts';

/** Words of the order that is being written. */
export const orderFormText = {
	newTitle: 'Pesanan baru',
	editTitle: 'Ubah pesanan',

	who: 'Untuk siapa?',
	whoSearch: 'Cari nama',
	addCustomer: (name: string) => `Tambah “${name}” sebagai pelanggan baru`,
	later: 'Nanti saja',
	laterNote: 'namanya menyusul',
	newCustomer: 'pelanggan baru',
	change: 'Ganti',

	when: 'Untuk kapan?',
	whens: { today: 'Hari ini', tomorrow: 'Besok', other: 'Hari lain' },
	day: 'Tanggal',
	noDay: 'Pilih harinya',

	leftOut: (names: readonly string[]) => `${names.join(', ')} sedang habis, jadi tidak ikut.`,
	noProducts: 'Belum ada jualan. Tulis dulu satu, nanti tinggal ketuk.',
	newProduct: 'Produk baru',
	perUnit: (price: Rupiah, unit: string) => (unit ? `${formatRupiah(price)} / ${unit}` : formatRupiah(price)),
	out: 'Habis',
	add: 'Tambah',
	less: (name: string) => `Kurangi ${name}`,
	more: (name: string) => `Tambah ${name}`,
	type: (name: string) => `Ketik banyaknya ${name}`,

	lines: 'Rincian',
	quantity: (name: string) => `Jumlah ${insideLine(name)}`,
	price: (name: string) => `Harga ${insideLine(name)}`,
	useList: {
		ordinary: (price: Rupiah) => `Pakai harga biasa ${formatRupiah(price)}`,
		regular: (price: Rupiah) => `Pakai harga tetap ${formatRupiah(price)}`,
		reseller: (price: Rupiah) => `Pakai harga reseller ${formatRupiah(price)}`,
	} satisfies Record<Tier, (price: Rupiah) => string>,
	offList: 'Sudah tidak ada di jualan. Dipakai harga yang lama.',
	remove: 'Hapus',

	note: 'Catatan',
	noteHint: 'mis. diantar jam 7, kotak merah',
	noteHelp: 'Ikut tertulis di pesan WA untuk pembeli.',

	saved: (name: string | undefined) => (name ? `Pesanan ${name} tersimpan` : 'Pesanan tersimpan'),
	changed: (name: string | undefined) =>
		name ? `Perubahan pesanan ${name} tersimpan` : 'Perubahan pesanan tersimpan',
} as const;
