/** A printed sign whose code leads to the catalog. */
export const posterText = {
	title: 'Poster QR',
	say: 'Cetak, lalu tempel di lapak. Pembeli arahkan kamera HP, katalog Anda terbuka.',
	picture: 'Poster yang akan dicetak',
	ground: 'Warna',
	heading: 'Pesan di sini',
	how: 'Arahkan kamera HP ke kotak ini',
	fileName: 'poster-katalog.jpg',
	making: 'Menyiapkan poster…',
	save: 'Simpan poster',
	saved: 'Poster ada di unduhan HP. Bawa ke tempat fotokopi untuk dicetak.',
	share: 'Bagikan',
	again: 'Kalau harga berubah, cetak lagi. Yang dibaca pembeli adalah harga biasa saat poster dibuat.',
	empty: 'Tulis dulu apa yang Anda jual. Nanti posternya jadi sendiri.',
	addFirst: 'Tulis jualan',
	long: 'Katalognya terlalu panjang untuk satu kotak QR. Kurangi produknya di link katalog.',
	toCatalog: 'Buka link katalog',
} as const;
