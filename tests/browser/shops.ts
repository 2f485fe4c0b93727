import type { Priced } from './seller.ts';

/** A shop of the field studies, as its owner writes it down on the first day. */
export interface ShopOfStudy {
	readonly name: string;
	readonly number: string;
	readonly products: readonly Priced[];
}

/** Home-made cakes; tells of them by WhatsApp Story only. */
export const azzalea: ShopOfStudy = {
	name: 'Azzalea Cake',
	number: '0812 0000 0101',
	products: [
		{ name: 'Bolu pandan', unit: 'loyang', price: '45000' },
		{ name: 'Brownies kukus', unit: 'loyang', price: '55000' },
		{ name: 'Donat kentang isi 6 🍩', unit: 'kotak', price: '18000' },
		{ name: 'Roti sobek cokelat', unit: 'loyang', price: '32000' },
		{ name: 'Kue ulang tahun 20 cm', unit: 'buah', price: '175000' },
		{ name: 'Bento cake 🎂', unit: 'buah', price: '45000' },
		{ name: 'Risol mayo', unit: 'biji', price: '3000' },
	],
};

/** Cakes for students; Story, reseller prices, advance orders before the feast. */
export const vanara: ShopOfStudy = {
	name: 'Vanara Cake',
	number: '0812 0000 0104',
	products: [
		{ name: 'Nastar toples 500 g', unit: 'toples', price: '65000', regular: '62000', reseller: '55000' },
		{ name: 'Kastengel toples 500 g', unit: 'toples', price: '75000', regular: '72000', reseller: '64000' },
		{ name: 'Putri salju toples 500 g', unit: 'toples', price: '65000', reseller: '55000' },
		{ name: 'Hampers Lebaran 3 toples', unit: 'paket', price: '210000', reseller: '180000' },
		{ name: 'Pie susu', unit: 'biji', price: '3500', regular: '3200', reseller: '2800' },
	],
};

/** Palm sugar to households and to shops; WhatsApp, Facebook and TikTok at once. */
export const bongas: ShopOfStudy = {
	name: 'Gula Khas Bongas',
	number: '0812 0000 0105',
	products: [
		{ name: 'Gula aren cetak 1 kg', unit: 'kg', price: '28000', regular: '27000', reseller: '24000' },
		{ name: 'Gula aren cetak 10 kg', unit: 'dus', price: '265000', regular: '255000', reseller: '230000' },
		{ name: 'Gula semut 250 g', unit: 'bungkus', price: '15000', regular: '14000', reseller: '12000' },
		{ name: 'Gula aren cair 500 ml', unit: 'botol', price: '32000', regular: '30000', reseller: '27000' },
	],
};

/** Bakpia for feasts; catalog, bazaars, word of mouth. */
export const bakpia: ShopOfStudy = {
	name: "Bakpia Ahmad's Family",
	number: '0812 0000 0106',
	products: [
		{
			name: 'Bakpia kacang hijau isi 10',
			unit: 'kotak',
			price: '15000',
			regular: '14000',
			reseller: '12500',
		},
		{ name: 'Bakpia cokelat isi 10', unit: 'kotak', price: '17000', regular: '16000', reseller: '14000' },
		{ name: 'Bakpia keju isi 10', unit: 'kotak', price: '18000', regular: '17000', reseller: '15000' },
		{ name: 'Paket hajatan 100 kotak isi 2', unit: 'paket', price: '450000', reseller: '400000' },
	],
};

/** Coffee to shops and resellers; who takes a lot gets another kind to try. */
export const kopiRojo: ShopOfStudy = {
	name: 'Kopi Rojo',
	number: '0812 0000 0102',
	products: [
		{ name: 'Kopi robusta bubuk 1 kg', unit: 'bungkus', price: '98000', regular: '95000', reseller: '86000' },
		{
			name: 'Kopi arabika bubuk 200 g',
			unit: 'bungkus',
			price: '35000',
			regular: '33000',
			reseller: '30000',
		},
	],
};

/** Banana chips to shops; who takes a lot gets some more. */
export const sigendo: ShopOfStudy = {
	name: 'Sigendo',
	number: '0812 0000 0103',
	products: [
		{ name: 'Keripik pisang bal 5 kg', unit: 'bal', price: '190000', regular: '185000', reseller: '165000' },
		{
			name: 'Keripik pisang manis 250 g',
			unit: 'bungkus',
			price: '12000',
			regular: '11500',
			reseller: '9500',
		},
	],
};

/** Air guns and what goes with them; a bag comes along. */
export const alFazza: ShopOfStudy = {
	name: 'Al-Fazza',
	number: '0812 0000 0109',
	products: [
		{ name: 'Senapan gejluk', unit: 'buah', price: '1250000', regular: '1200000', reseller: '1120000' },
		{ name: 'Tas senapan', unit: 'buah', price: '120000', regular: '110000', reseller: '95000' },
	],
};

/** Food for the village; customers are family, and owe small sums. */
export const karuhun: ShopOfStudy = {
	name: 'Warung Karuhun',
	number: '0812 0000 0110',
	products: [
		{ name: 'Nasi timbel komplet', unit: 'porsi', price: '22000', regular: '20000' },
		{ name: 'Kopi hitam', unit: 'gelas', price: '4000' },
	],
};

/** Pempek by advance order, with a deposit; whoever orders often pays less. */
export const pempek: ShopOfStudy = {
	name: 'Pempek Bege',
	number: '0812 0000 0107',
	products: [
		{ name: 'Pempek kapal selam', unit: 'biji', price: '15000', regular: '14000', reseller: '12000' },
		{ name: 'Pempek campur beku 1 kg', unit: 'bungkus', price: '85000', regular: '80000', reseller: '70000' },
		{ name: 'Pempek adaan isi 10', unit: 'bungkus', price: '30000', regular: '28000', reseller: '25000' },
		{ name: 'Pempek lenjer', unit: 'biji', price: '5000', regular: '4700', reseller: '4000' },
	],
};

/** Bakso, whose meat does not keep; the eleventh bowl is free. */
export const bakso: ShopOfStudy = {
	name: 'Bakso Aki Iyen',
	number: '0812 0000 0111',
	products: [
		{ name: 'Bakso urat', unit: 'porsi', price: '17000', regular: '16000' },
		{ name: 'Bakso halus', unit: 'porsi', price: '15000', regular: '14000' },
	],
};
