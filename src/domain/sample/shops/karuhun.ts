import type { SampleShop } from '../sample-shop.ts';

export const karuhun: SampleShop = {
	key: 'karuhun',
	name: 'Warung Karuhun',
	place: 'Cikeruh, Jatinangor',
	phone: '6281200000110',
	sells: 'warung makan',
	region: 'sunda',
	lead: [0, 0],
	products: [
		{ name: 'Nasi timbel komplet', unit: 'porsi', price: 22_000, regular: 20_000, few: [1, 1, 2] },
		{ name: 'Karedok', unit: 'porsi', price: 12_000, regular: 11_000, few: [1, 1, 2] },
		{ name: 'Ayam goreng', unit: 'potong', price: 14_000, regular: 13_000, few: [1, 1, 2, 4] },
		{ name: 'Es cendol', unit: 'gelas', price: 8_000, regular: 7_500, few: [1, 1, 2] },
		{ name: 'Kopi hitam', unit: 'gelas', price: 4_000, few: [1, 1, 2] },
		{ name: 'Gorengan', unit: 'biji', price: 1_500, few: [4, 5, 10] },
	],
	circles: [
		{ group: 'tetangga', kind: 'buyer', who: ['ibu', 'bapak'], people: 12, regulars: 7, gap: [3, 8] },
		{ group: 'mahasiswa', kind: 'buyer', who: ['mas', 'mbak'], people: 12, regulars: 6, gap: [2, 6] },
		{ group: 'ojek', kind: 'buyer', who: ['mas', 'bapak'], people: 6, regulars: 4, gap: [1, 4] },
	],
	likes: ['tidak pedas', 'pedas sedang', 'tanpa petai', 'kopi tanpa gula', 'sambal banyak', 'nasi setengah'],
	notes: ['dibungkus', 'makan di sini', 'diantar ke pos ojek', 'bayar habis gajian', 'untuk berempat'],
};
