/** A printed sign whose code leads to the catalog. */

export const title = 'Poster QR';
export const say = 'Cetak, lalu tempel di lapak. Pembeli arahkan kamera HP, katalog Anda terbuka.';
export const picture = 'Poster yang akan dicetak';
export const heading = 'Pesan di sini';
export const how = 'Arahkan kamera HP ke kotak ini';
export const fileName = 'poster-katalog.jpg';
export const making = 'Menyiapkan poster…';
export const save = 'Simpan poster';
export const saved = 'Poster ada di unduhan HP. Bawa ke tempat fotokopi untuk dicetak.';
export const share = 'Bagikan';
export const again =
	'Kalau harga berubah, cetak lagi. Yang dibaca pembeli adalah harga biasa saat poster dibuat.';
export const empty = 'Tulis dulu apa yang Anda jual. Nanti posternya jadi sendiri.';
export const addFirst = 'Tulis jualan';
export const long = 'Katalognya terlalu panjang untuk satu kotak QR. Kurangi produknya di link katalog.';
export const toCatalog = 'Buka link katalog';
