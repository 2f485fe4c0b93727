/** The list of customers. */
export const customersText = {
	title: 'Pelanggan',
	add: 'Tambah',
	search: 'Cari pelanggan',
	searchHint: 'Cari nama',
	circles: 'Saring pelanggan',
	circle: {
		all: 'Semua',
		regular: 'Tetap',
		slipping: 'Mulai jauh',
		owing: 'Kasbon',
	},
	list: 'Daftar pelanggan',
	owes: 'kasbon',
	empty: 'Catat satu pembeli. Pesanan berikutnya cukup dua ketukan.',
	addFirst: 'Tambah pelanggan',
	emptyCircle: {
		regular: 'Belum ada pelanggan tetap. Yang belanja di empat hari berbeda akan muncul di sini.',
		slipping: 'Tidak ada yang mulai jauh. Semua pelanggan tetap masih belanja seperti biasa.',
		owing: 'Tidak ada kasbon. Semua sudah lunas.',
	},
	showAll: 'Lihat semua pelanggan',
	notFound: (query: string) => `Belum ada pelanggan “${query}”.`,
	addNamed: (query: string) => `Tambah “${query}”`,
	found: (count: number, more: boolean) =>
		more ? `Lebih dari ${count} pelanggan cocok` : `${count} pelanggan cocok`,
} as const;
