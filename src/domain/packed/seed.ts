import type { Topic } from './packer.ts';

/**
 * What the model has read before the first link: the words of village shops, so that a link needs bytes only
 * for what is its own. Frozen: a changed letter makes every link of this version unreadable. Better words are
 * a new seed beside this one, for a new version of the formats.
 */
const goods = `
bungkus: Nasi rames ayam, Keripik pisang cokelat 250 g, Keripik tempe pedas manis 100 g, Kopi bubuk robusta 200 g, Gula semut 1 kg, Bakso sapi isi 50, Siomay beku isi 20, Sosis, Rendang daging 500 g, Kerupuk ikan
porsi: Nasi goreng spesial, Mie ayam bakso urat, Ayam geprek sambal terasi
biji: Risoles mayo, Pastel isi, Dadar gulung, Tempe mendoan, Bakwan jagung, Donat kentang, Bolu kukus
loyang: Bolu gulung keju, Brownies panggang, Lapis legit
kotak: Donat gula isi 6, Nasi kotak ayam bakar, Snack box isi 3, Bakpia kacang hijau
toples: Nastar 500 g, Kastengel, Putri salju
buah: Kue ulang tahun 20 cm, Tart mini, Tas anyaman pandan, Keranjang rotan, Topi bambu, Dompet kulit, Kayu
botol: Kopi susu gula aren, Sambal bawang 150 ml, Madu hutan, Minyak kelapa 1 liter
gelas: Es teh manis, Es jeruk
ekor: Ayam ungkep, Lele goreng
mangkok: Soto ayam
paket: Hampers Lebaran 3 toples
kg: Gula aren cetak
lembar: Batik tulis
`;

const prices =
	'15 12 10 25 20 18 17 30 35 45 50 55 60 65 75 85 100 125 150 250 8 7 6 5 4 3 2 3,5 2,5 1,5 14 13 12,5 16 22 28';

const counts = '1 1 2 1 3 2 5 1 10 4 20 2 1 15 50';

const words =
	'Dapur Bu Sri, Warung Mbak Ani, Toko Kue Jaya, Pak Slamet, kurang manis, tidak pedas, diambil jam 7 pagi, diantar besok ya, Pesan hari ini, PO Lebaran, terima kasih';

/** Tells the seed text by text, in the way in which the formats write theirs. */
export function seed(tell: (topic: Topic, text: string, beside?: string) => void): void {
	for (const line of goods.trim().split('\n')) {
		const [unit = '', names = ''] = line.split(': ');
		for (const name of names.split(', ')) {
			tell('product', name);
			tell('unit', unit, name.replace(/ .*$/, '').toLowerCase());
		}
	}
	for (const price of prices.split(' ')) tell('price', price);
	for (const count of counts.split(' ')) tell('count', count);
	for (const each of words.split(', ')) tell('words', each);
}
