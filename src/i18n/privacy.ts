/** The notice of *Privasi*: what is kept, where, and what a customer may ask for. */

export const title = 'Privasi';
export const parts = [
	{
		head: 'Apa yang disimpan',
		say: 'Yang Anda tulis sendiri: nama, nomor, dan tempat pelanggan, pesanannya, kasbonnya, dan catatan tentangnya. Tidak lebih.',
	},
	{
		head: 'Di mana',
		say: 'Hanya di HP ini. Aplikasi ini tidak punya server, tidak ada akun, dan tidak mengamati cara Anda memakainya. Internet hanya dipakai untuk mengambil aplikasinya.',
	},
	{
		head: 'Kapan keluar dari HP',
		say: 'Hanya kalau Anda sendiri yang mengirim: pesan WA, gambar, katalog, atau cadangan. Di katalog tidak ada nama pelanggan. Cadangan memuat semuanya, jadi kirim hanya ke orang yang Anda percaya.',
	},
	{
		head: 'Hak pelanggan',
		say: 'Menurut UU Pelindungan Data Pribadi (UU 27/2022), pelanggan boleh melihat datanya, minta salinan, minta dibetulkan, dan minta dihapus. Buka pelanggannya, lalu ketuk Data pribadi di bawah.',
	},
	{
		head: 'Bagian Anda',
		say: 'Tulis seperlunya saja. Jangan bagikan nomor orang tanpa izinnya. Kalau orang tidak mau promo, matikan di halamannya.',
	},
];
export const toCustomers = 'Buka pelanggan';
