/** Words of the first run. */
export const welcomeText = {
	title: 'Buku langganan Anda',
	say: 'Catat pembeli, pesanan, dan kasbon. Bisa tanpa sinyal, semua tersimpan di HP ini.',
	name: 'Nama usaha',
	namePlaceholder: 'Contoh: Kue Bu Ani',
	phone: 'Nomor WA usaha',
	phonePlaceholder: '0812 3456 7890',
	begin: 'Mulai',
	try: 'Coba dulu',
	tryTitle: 'Mau coba yang mana?',
	trySay: 'Isinya hanya contoh, boleh diubah sesuka hati. Buku Anda sendiri tidak tersentuh.',
	preparing: 'Menyiapkan buku contoh…',
	failed: 'Buku contoh belum bisa disiapkan. Coba sekali lagi.',
} as const;
