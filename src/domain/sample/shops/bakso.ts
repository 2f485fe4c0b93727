import type { SampleShop } from '../sample-shop.ts';

export const bakso: SampleShop = {
	key: 'bakso',
	name: 'Bakso Aki Iyen',
	place: 'Cikeruh, Jatinangor',
	phone: '6281200000111',
	sells: 'bakso',
	region: 'sunda',
	lead: [0, 1],
	products: [
		{ name: 'Bakso urat', unit: 'porsi', price: 17_000, regular: 16_000, few: [1, 2, 2, 4] },
		{ name: 'Bakso halus', unit: 'porsi', price: 15_000, regular: 14_000, few: [1, 2, 2, 3] },
		{ name: 'Mie ayam bakso', unit: 'porsi', price: 18_000, regular: 17_000, few: [1, 1, 2, 3] },
		{
			name: 'Bakso beku isi 50',
			unit: 'bungkus',
			price: 75_000,
			regular: 72_000,
			reseller: 66_000,
			few: [1],
			many: [2, 3, 5],
		},
		{ name: 'Kuah bakso 1 liter', unit: 'bungkus', price: 15_000, few: [1, 1, 2], many: [2, 3, 5] },
	],
	circles: [
		{ group: 'warga', kind: 'buyer', who: ['ibu', 'bapak'], people: 12, regulars: 7, gap: [4, 10] },
		{ group: 'mahasiswa', kind: 'buyer', who: ['mas', 'mbak'], people: 12, regulars: 6, gap: [3, 7] },
		{ group: 'reseller beku', kind: 'reseller', who: ['toko', 'mbak'], people: 6, regulars: 4, gap: [5, 10] },
	],
	likes: ['tanpa seledri', 'tanpa mecin', 'sambal dipisah', 'pedas sedang', 'mi kuning saja', 'kuah dipisah'],
	notes: ['dibungkus', 'pesan lewat WA, diambil', 'diantar ke kos', 'untuk pengajian'],
	gift: { from: 250_000, note: 'bonus 1 porsi bakso halus' },
};
