/** Words of the first run. */

export const title = 'Buku langganan Anda';
export const say = 'Catat pembeli, pesanan, dan kasbon. Bisa tanpa sinyal, semua tersimpan di HP ini.';
export const name = 'Nama usaha';
export const namePlaceholder = 'Contoh: Kue Bu Ani';
export const phone = 'Nomor WA usaha';
export const phonePlaceholder = '0812 3456 7890';
export const begin = 'Mulai';
export const tryFirst = 'Coba dulu';
export const tryTitle = 'Mau coba yang mana?';
export const trySay = 'Isinya hanya contoh, boleh diubah sesuka hati. Buku Anda sendiri tidak tersentuh.';
export const preparing = 'Menyiapkan buku contoh…';
export const absent = 'Buku contoh belum ada di HP ini. Nyalakan data sebentar, lalu coba lagi.';
export const failed = 'Buku contoh belum bisa disiapkan. Coba sekali lagi.';
