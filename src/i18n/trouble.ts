import type { ErrorCode } from '../domain/errors.ts';

/** What can go wrong with the book itself, on whatever page: what happened, that nothing is lost, and what to do. */
export const troubleText = {
	amount: 'Jumlah uangnya belum terbaca. Tulis angka saja, contoh: 25.000.',
	quota:
		'HP penuh, jadi ini belum tersimpan. Tulisan Anda masih ada di layar. Hapus foto, video, atau aplikasi lain, lalu simpan lagi.',
	full: 'HP penuh, jadi yang baru belum bisa disimpan. Yang sudah tersimpan tetap aman. Hapus foto, video, atau aplikasi lain. Jangan hapus data Chrome.',
	blocked:
		'Aplikasi ini masih terbuka di jendela lain. Catatan Anda aman. Tutup jendela yang lain itu, lalu coba lagi di sini.',
	outdated:
		'Aplikasi versi baru sudah terbuka di jendela lain. Yang sudah tersimpan tetap aman. Tutup jendela ini, lalu buka lagi aplikasinya.',
	newer:
		'Buku ini sudah dipakai aplikasi versi baru. Catatan Anda aman. Sambungkan internet, tunggu sebentar, lalu mulai ulang aplikasinya.',
	lost: 'Sambungan ke penyimpanan HP terputus. Yang sudah tersimpan tetap aman. Mulai ulang HP, lalu buka lagi aplikasinya. Jangan hapus data Chrome.',
	gone: 'Buku ini tidak ada lagi di HP, mungkin data Chrome terhapus. Tulisan yang belum disimpan masih ada. Ketuk Coba lagi, lalu pulihkan dari cadangan.',
	unavailable:
		'Chrome tidak boleh menyimpan di sini. Kalau ini mode Samaran, buka Chrome biasa; kalau tidak, izinkan cookie di Setelan Chrome. Catatan Anda aman asal data Chrome tidak dihapus.',
	aborted:
		'Penyimpanan terhenti di tengah jalan, jadi catatan ini belum tersimpan. Tulisan Anda masih ada di layar. Ketuk Simpan lagi.',
	missing:
		'Catatan ini tidak ditemukan, mungkin sudah dihapus. Catatan lain tidak berubah. Kembali, lalu pilih lagi dari daftar.',
	'saved-before':
		'Catatan ini sudah disimpan dari jendela lain. Yang sudah tersimpan tetap aman. Buka dari daftar kalau mau mengubahnya.',
	voided: 'Catatan ini sudah dibatalkan sebelumnya. Tidak ada yang berubah.',
	unknown:
		'Ada yang tidak beres. Yang sudah tersimpan tetap aman. Coba sekali lagi; kalau masih begini, tutup lalu buka lagi aplikasinya.',
} satisfies Partial<Record<ErrorCode, string>>;

/** The sentence where no form can be at fault; `errorText`, which has them all, is too much for the first screen. */
export function sayTrouble(code: ErrorCode): string {
	const texts: Partial<Record<ErrorCode, string>> = troubleText;
	return texts[code] ?? troubleText.unknown;
}
