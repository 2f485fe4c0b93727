/** Many new names, quickly. */

export const title = 'Bazar';
export const say =
	'Tulis nama dan nomor, lalu ketuk tombol lanjut di papan ketik. Langsung tersimpan, lanjut orang berikutnya.';
export const save = 'Simpan, lanjut';
export const added = (name: string) => `${name} jadi pelanggan`;
export const list = 'Ditambahkan hari ini';
export const people = (people: number) => `${people} orang`;
export const noPhone = 'tanpa nomor';
