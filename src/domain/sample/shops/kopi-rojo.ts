import { list } from '../list.ts';
import { circles, products, type SampleShop } from '../sample-shop.ts';

export const kopiRojo: SampleShop = {
	key: 'kopirojo',
	name: 'Kopi Rojo',
	place: 'Watukumpul, Pemalang',
	phone: '6281200000102',
	sells: 'kopi bubuk dan minuman',
	region: 'jawa',
	lead: [0, 2],
	products: products(
		'Kopi robusta bubuk 200 g/bungkus/22 21 18.5/1 2 2, 10 10 20',
		'Kopi robusta bubuk 1 kg/bungkus/98 95 86/1, 2 3 5',
		'Kopi arabika bubuk 200 g/bungkus/35 33 30/1 1 2, 5 10',
		'Kopi lanang 200 g/bungkus/45 43 39/1, 3 5/special',
		'Kopi susu gula aren/botol/12 11 9.5/1 2 4, 10 12 20',
		'Biji robusta sangrai 1 kg/bungkus/105 100 92/1, 2 4/special',
	),
	circles: circles(
		'toko/toko/10 6 7 14/reseller',
		'warung kopi/kafe/6 4 5 10/reseller',
		'reseller/mas mbak/6 4 7 14/reseller',
		'warga/bapak ibu mas/10 4 12 20',
	),
	likes: list('giling halus/giling kasar untuk tubruk/sangrai lebih gelap/tanpa gula/kemasan polos'),
	notes: list('dikirim ke toko/titip mobil sayur/minta stiker/dari grup Facebook'),
	gift: { from: 500_000, note: 'bonus tester kopi arabika' },
};
