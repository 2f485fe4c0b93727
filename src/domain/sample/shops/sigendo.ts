import { list } from '../list.ts';
import { circles, products, type SampleShop } from '../sample-shop.ts';

export const sigendo: SampleShop = {
	key: 'sigendo',
	name: 'Sigendo',
	place: 'Watukumpul, Pemalang',
	phone: '6281200000103',
	sells: 'keripik pisang dan makanan ringan',
	region: 'jawa',
	lead: [1, 4],
	products: products(
		'Keripik pisang manis 250 g/bungkus/12 11.5 9.5/2 2 3, 20 20 30 50',
		'Keripik pisang asin 250 g/bungkus/12 11.5 9.5/2 2 3, 10 20 30',
		'Keripik pisang cokelat 250 g/bungkus/15 14 12/1 2 3, 10 20',
		'Keripik singkong balado 250 g/bungkus/11 10.5 8.5/2 3, 10 20 30',
		'Keripik pisang bal 5 kg/bal/190 185 165/1, 2 3 5/special',
	),
	circles: circles(
		'toko/toko/14 9 7 14/reseller',
		'pasar/ibu bapak/8 5 5 10/reseller',
		'reseller/mbak mas/6 4 7 14/reseller',
		'/ibu mas/4 1 14 20',
	),
	likes: list('baladonya pedas sedang/minta yang tipis/kemasan tanpa label/jangan terlalu manis'),
	notes: list('titip jual, setor minggu depan/ganti yang remuk/dikirim bareng pesanan pasar/untuk stok'),
	gift: { from: 1_000_000, note: 'bonus 5 bungkus keripik manis' },
};
