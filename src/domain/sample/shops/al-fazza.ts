import { list } from '../list.ts';
import { circles, products, type SampleShop } from '../sample-shop.ts';

export const alFazza: SampleShop = {
	key: 'alfazza',
	name: 'Al-Fazza',
	place: 'Cikeruh, Jatinangor',
	phone: '6281200000109',
	sells: 'kerajinan senapan angin dan aksesori',
	region: 'sunda',
	lead: [3, 10],
	products: products(
		'Senapan uklik/buah/850 820 760/1, 1 2/special',
		'Senapan gejluk/buah/1250 1200 1120/1, 1/special',
		'Tas senapan/buah/120 110 95/1, 2 3 5',
		'Servis per sil/kali/60 55/1 1 2',
	),
	circles: circles(
		'penghobi/mas bapak/16 4 16 24',
		'toko/hobi/6 4 14 22/reseller',
		'luar kota/mas/6 2 16 24/agent/Garut',
	),
	likes: list('popor kayu sonokeling/tangan kidal/tali tas panjang/warna gelap'),
	notes: list('masih garansi/sil bocor/minta disetel dulu/ditunggu/kirim lewat travel'),
	gift: { from: 1_100_000, note: 'bonus tas senapan' },
};
