import type { Delivery } from '../domain/delivery.ts';
import { dots, formatRupiah, type Rupiah } from '../domain/rupiah.ts';
import { insideLine } from './order.ts';

/** Words of the order that is being written. */

export const newTitle = 'Pesanan baru';
export const editTitle = 'Ubah pesanan';

export const who = 'Untuk siapa?';
export const whoSearch = 'Cari nama';
export const later = 'Nanti saja';
export const laterNote = 'namanya menyusul';
export const newCustomer = 'pelanggan baru';
export const change = 'Ganti';

export const when = 'Untuk kapan?';
export const whens = { today: 'Hari ini', tomorrow: 'Besok', other: 'Hari lain' };
export const day = 'Tanggal';
export const noDay = 'Pilih harinya';

export const delivery = 'Diambil atau diantar?';
export const deliveries = { pickup: 'Diambil', delivery: 'Diantar' } satisfies Record<Delivery, string>;
export const place = 'Diantar ke mana';
export const fee = 'Ongkir';
export const feeHelp = 'Boleh kosong. Ikut dijumlah.';
export const time = 'Jam berapa';
export const timeHelp = 'Boleh kosong.';

export const leftOut = (names: readonly string[]) => `${names.join(', ')} sedang habis, jadi tidak ikut.`;
export const noProducts = 'Belum ada jualan. Tulis dulu satu, nanti tinggal ketuk.';
export const newProduct = 'Produk baru';
export const perUnit = (price: Rupiah, unit: string) =>
	unit ? `${formatRupiah(price)} / ${unit}` : formatRupiah(price);
export const withLeft = (price: string, left: number) => `${price}, sisa ${dots(left)}`;
export const onlyLeft = (name: string, left: number) =>
	left > 0 ? `${name} di PO ini tinggal ${dots(left)}.` : `${name} di PO ini sudah habis.`;
export const out = 'Habis';
export const add = 'Tambah';
export const less = (name: string) => `Kurangi ${name}`;
export const more = (name: string) => `Tambah ${name}`;
export const type = (name: string) => `Ketik banyaknya ${name}`;

export const lines = 'Rincian';
export const quantity = (name: string) => `Jumlah ${insideLine(name)}`;
export const price = (name: string) => `Harga ${insideLine(name)}`;
export const why = {
	own: (name: string) => `harga ${name}`,
	bulk: (from: number) => `harga mulai ${dots(from)}`,
	regular: 'harga pelanggan tetap',
	reseller: 'harga reseller',
};
export const useList = (price: Rupiah) => `Pakai harga ${formatRupiah(price)}`;
export const remember = (name: string) => `Ingat harga ini untuk ${name}`;
export const offList = 'Sudah tidak ada di jualan. Dipakai harga yang lama.';
export const remove = 'Hapus';

export const note = 'Catatan';
export const noteHint = 'mis. kotak merah, sambal dipisah';
export const noteHelp = 'Ikut tertulis di pesan WA untuk pembeli.';

export const saved = (name: string | undefined) => (name ? `Pesanan ${name} tersimpan` : 'Pesanan tersimpan');
export const changed = (name: string | undefined) =>
	name ? `Perubahan pesanan ${name} tersimpan` : 'Perubahan pesanan tersimpan';
