/** Many new names, quickly. */
export const bazaarText = {
	title: 'Bazar',
	say: 'Tulis nama dan nomor, lalu ketuk tombol lanjut di papan ketik. Langsung tersimpan, lanjut orang berikutnya.',
	save: 'Simpan, lanjut',
	added: (name: string) => `${name} jadi pelanggan`,
	list: 'Ditambahkan hari ini',
	people: (people: number) => `${people} orang`,
	noPhone: 'tanpa nomor',
} as const;
