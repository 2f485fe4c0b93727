/** Words around the photo of a product. */
export const productPhotoText = {
	title: 'Foto',
	note: 'boleh kosong',
	take: 'Potret',
	pick: 'Dari galeri',
	takeOther: 'Potret lagi',
	pickOther: 'Ganti foto',
	remove: 'Hapus foto',
	opening: 'Membuka foto',
	step: (done: number, total: number) => `${done} dari ${total}`,
	cutTitle: 'Atur foto',
	cutHow: 'Geser dan cubit fotonya dengan jari.',
	use: 'Pakai foto ini',
	keys: {
		picture: 'Foto yang sedang diatur',
		larger: 'Perbesar',
		smaller: 'Perkecil',
		left: 'Kiri',
		right: 'Kanan',
		up: 'Atas',
		down: 'Bawah',
	},
} as const;
