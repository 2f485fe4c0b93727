/** The list of customers. */

export const title = 'Pelanggan';
export const add = 'Tambah';
export const search = 'Cari pelanggan';
export const searchHint = 'Cari nama';
export const circles = 'Saring pelanggan';
export const circle = {
	all: 'Semua',
	regular: 'Tetap',
	slipping: 'Mulai jauh',
	owing: 'Kasbon',
};
export const list = 'Daftar pelanggan';
export const owes = 'kasbon';
export const empty = 'Catat satu pembeli. Pesanan berikutnya cukup dua ketukan.';
export const addFirst = 'Tambah pelanggan';
export const emptyCircle = {
	regular: 'Belum ada pelanggan tetap. Yang belanja di empat hari berbeda akan muncul di sini.',
	slipping: 'Tidak ada yang mulai jauh. Semua pelanggan tetap masih belanja seperti biasa.',
	owing: 'Tidak ada kasbon. Semua sudah lunas.',
};
export const showAll = 'Lihat semua pelanggan';
export const notFound = (query: string) => `Belum ada pelanggan “${query}”.`;
export const addNamed = (query: string) => `Tambah “${query}”`;
export const found = (count: number, more: boolean) =>
	more ? `Lebih dari ${count} pelanggan cocok` : `${count} pelanggan cocok`;
