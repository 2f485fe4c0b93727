/** The shop's number, to be saved in other phones. */
export const shopCardText = {
	title: 'Kartu nomor',
	why: 'Story WA hanya terlihat oleh orang yang menyimpan nomor Anda.',
	message: 'Isi pesan',
	send: 'Kirim lewat WhatsApp',
	file: 'Simpan berkas kontak',
	fileName: (shop: string) => `${shop}.vcf`,
	fileSaved: 'Berkas kontak ada di unduhan HP. Kirim lewat WhatsApp sebagai dokumen.',
	copy: 'Salin pesan',
	copied: 'Pesan sudah disalin.',
	copyFailed: 'Belum bisa disalin. Tekan lama tulisannya, lalu pilih Salin.',
	who: 'Sudah simpan nomor Anda',
	saved: (saved: number, people: number) => `${saved} dari ${people} pelanggan.`,
	howTo: 'Tandai di halaman tiap pelanggan.',
} as const;
