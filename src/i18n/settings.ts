/** Words of *Lainnya*. */

export const title = 'Lainnya';
export const shop = 'Usaha';
export const shopSaved = 'Data usaha tersimpan';
export const save = 'Simpan';
export const book = 'Jaga buku';
export const pages = {
	backup: { name: 'Cadangan', note: 'Salinan buku, kalau HP hilang atau rusak' },
	move: { name: 'Pindah HP', note: 'Bawa buku ke HP baru, langkah demi langkah' },
	bin: { name: 'Sampah', note: 'Yang dihapus bisa kembali' },
	lock: { name: 'Kunci', note: 'PIN sebelum buku bisa dilihat' },
	privacy: { name: 'Privasi', note: 'Apa yang disimpan, dan hak pelanggan' },
};
export const storage = 'Penyimpanan';
export const storageSay =
	'Semua catatan ada di HP ini saja, tidak dikirim ke mana pun. Jangan hapus data Chrome.';
export const kept = 'HP ini sudah diminta menjaga buku Anda, juga saat penuh.';
export const notKept =
	'Kalau memori HP penuh, buku ini bisa ikut terhapus. Pasang aplikasinya di layar HP supaya lebih aman.';
export const app = 'Aplikasi';
export const install = 'Pasang di layar HP';
export const installSay = 'Supaya mudah dibuka seperti WhatsApp, dan bukunya lebih terjaga.';
export const sample = 'Buku contoh';
export const sampleSay = 'Belajar memakai aplikasi dengan warung contoh. Buku Anda tidak ikut berubah.';
export const trySample = 'Coba warung contoh';
export const inSample =
	'Anda sedang memakai buku contoh. Kalau selesai, buku contoh dibuang dan buku Anda dibuka lagi.';
