/** Words around the photo of a product. */

export const title = 'Foto';
export const note = 'boleh kosong';
export const take = 'Potret';
export const pick = 'Dari galeri';
export const takeOther = 'Potret lagi';
export const pickOther = 'Ganti foto';
export const remove = 'Hapus foto';
export const opening = 'Membuka foto';
export const step = (done: number, total: number) => `${done} dari ${total}`;
export const cutTitle = 'Atur foto';
export const cutHow = 'Geser dan cubit fotonya dengan jari.';
export const use = 'Pakai foto ini';
export const keys = {
	picture: 'Foto yang sedang diatur',
	larger: 'Perbesar',
	smaller: 'Perkecil',
	left: 'Kiri',
	right: 'Kanan',
	up: 'Atas',
	down: 'Bawah',
};
