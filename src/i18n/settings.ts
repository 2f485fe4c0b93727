/** Words of *Lainnya*. */
export const settingsText = {
	title: 'Lainnya',
	shop: 'Usaha',
	shopSaved: 'Data usaha tersimpan',
	sources: 'Dari mana pelanggan datang',
	save: 'Simpan',
	book: 'Jaga buku',
	pages: {
		backup: { name: 'Cadangan', note: 'Salinan buku, kalau HP hilang atau rusak' },
		move: { name: 'Pindah HP', note: 'Bawa buku ke HP baru, langkah demi langkah' },
		bin: { name: 'Sampah', note: 'Yang dihapus bisa kembali' },
		lock: { name: 'Kunci', note: 'PIN sebelum buku bisa dilihat' },
		privacy: { name: 'Privasi', note: 'Apa yang disimpan, dan hak pelanggan' },
	},
	storage: 'Penyimpanan',
	storageSay: 'Semua catatan ada di HP ini saja, tidak dikirim ke mana pun. Jangan hapus data Chrome.',
	kept: 'HP ini sudah diminta menjaga buku Anda, juga saat penuh.',
	notKept:
		'Kalau memori HP penuh, buku ini bisa ikut terhapus. Pasang aplikasinya di layar HP supaya lebih aman.',
	app: 'Aplikasi',
	install: 'Pasang di layar HP',
	installSay: 'Supaya mudah dibuka seperti WhatsApp, dan bukunya lebih terjaga.',
	sample: 'Buku contoh',
	sampleSay: 'Belajar memakai aplikasi dengan warung contoh. Buku Anda tidak ikut berubah.',
	try: 'Coba warung contoh',
	inSample: 'Anda sedang memakai buku contoh. Kalau selesai, buku contoh dibuang dan buku Anda dibuka lagi.',
} as const;
