/** Words of the price list. */

export const title = 'Jualan';
export const list = 'Katalog';
export const add = 'Tambah produk';
export const story = 'Gambar Story';
export const storyNote = 'siap dikirim';
export const catalog = 'Link katalog';
export const catalogNote = 'pembeli pilih sendiri';
export const promos = 'Kirim satu-satu';
export const promosNote = 'promo pakai nama';
export const bonus = 'Bonus';
export const send = 'Daftar harga';
export const card = 'Kartu nomor';
export const sort = 'Atur';
export const sorted = 'Selesai mengatur';
export const ready = 'Ready';
export const out = 'Habis';
export const per = (unit: string) => `per ${unit}`;
export const up = 'Naik';
export const down = 'Turun';
export const markOut = 'Tandai habis';
export const markReady = 'Tandai ready';
export const moved = (name: string) => `${name} dipindah`;
export const isOut = (name: string) => `${name} ditandai habis`;
export const isReady = (name: string) => `${name} ready lagi`;
export const empty = 'Tulis apa yang Anda jual. Nanti pesanan tinggal diketuk.';
export const addFirst = 'Tulis jualan pertama';
