import type { Topic } from './packer.ts';

/**
 * What the model has read before the first link: the words of village shops, so that a link needs bytes only
 * for what is its own. Frozen: a changed letter makes every link of this version unreadable. Better words are
 * a new seed beside this one, for a new version of the formats.
 */
const goods = `
bungkus: Nasi kuning komplet, Nasi rames ayam, Keripik pisang cokelat 250 g, Keripik tempe pedas manis 100 g, Keripik singkong balado, Kerupuk udang, Kopi bubuk robusta 200 g, Kopi arabika 500 g, Gula semut 1 kg, Bakso sapi isi 50, Siomay beku isi 20, Nugget ayam, Sosis, Cireng bumbu rujak, Tahu bakso isi 10, Otak-otak ikan, Rendang daging 500 g, Abon sapi, Peyek kacang, Rengginang terasi, Sale pisang, Jenang ketan, Dodol, Makaroni, Sayur asem, Oseng tempe, Roti tawar, Kentang goreng, Teh melati, Emping melinjo
porsi: Nasi goreng spesial, Mie ayam bakso urat, Ayam geprek sambal bawang, Soto ayam kampung, Pecel lele, Gado-gado, Dimsum ayam isi 4, Bubur
biji: Risoles mayo, Pastel isi, Lemper ayam, Kue lumpur, Dadar gulung, Onde-onde, Tempe mendoan, Tahu isi, Bakwan jagung, Pisang goreng, Donat kentang, Pie susu, Bolu kukus, Kue lapis, Lumpia, Gorengan, Perkedel, Pempek kapal selam
loyang: Bolu gulung keju, Bolu pandan, Brownies kukus, Brownies panggang almond, Lapis legit, Roti sobek, Cake marmer, Pizza
kotak: Donat gula isi 6, Nasi kotak ayam bakar, Snack box isi 3, Bakpia kacang hijau isi 10, Dessert box, Wingko, Getuk
toples: Nastar 500 g, Kastengel keju, Putri salju, Lidah kucing, Kue kering cokelat, Sagu
buah: Kue ulang tahun 20 cm, Tart mini, Martabak telur, Tas anyaman pandan, Keranjang rotan, Topi bambu, Dompet kulit, Sapu lidi, Pot bunga, Vas kayu, Mangkok, Sendok
botol: Kopi susu gula aren, Sambal terasi 150 ml, Madu hutan 350 ml, Minyak kelapa 1 liter, Jamu kunyit asam, Sirup jahe merah, Kecap, Susu kedelai
gelas: Es teh manis, Es jeruk, Es campur, Jus alpukat, Kopi hitam, Teh panas
potong: Ayam goreng
ekor: Ayam ungkep, Ikan bakar, Lele goreng
cup: Puding, Es krim
mangkok: Soto, Bakso
mika: Klepon
paket: Hampers Lebaran 3 toples, Paket hajatan 100 kotak
kg: Gula aren cetak 1 kg, Beras, Telur
butir: Telur asin
lembar: Batik tulis, Kain tenun, Tikar
pasang: Sandal
lusin: Besek
set: Mukena
ikat: Bayam
`;

const prices =
	'15 15 12 10 25 20 18 17 30 35 45 50 55 60 65 75 85 100 125 150 250 8 7 6 5 4 3 2 3,5 2,5 1,5 14 13 12,5 16 22 24 28 32';

const counts = '1 1 2 1 3 2 5 1 10 4 20 2 1 1 2 15 6 50';

const words =
	'Dapur Bu Sri, Warung Mbak Ani, Toko Kue Jaya, Pak Slamet, Mama Cake, Ibu Siti Wahyuni, Mas Dwi, Nur, kurang manis, tidak pedas, diambil jam 7 pagi, diantar besok ya, Pesan hari ini, PO Lebaran, Ready Jumat sampai Minggu, Buka setiap Senin, Snack, Catering, untuk arisan, untuk hari Sabtu sore, alamat depan masjid RT 2, terima kasih';

/** Tells the seed text by text, in the way in which the formats write theirs. */
export function seed(tell: (topic: Topic, text: string, beside?: string) => void): void {
	for (const line of goods.trim().split('\n')) {
		const [unit = '', names = ''] = line.split(': ');
		for (const name of names.split(', ')) {
			tell('product', name);
			tell('unit', unit, name.replace(/ .*$/, '').toLowerCase());
			tell('mark', '');
		}
	}
	for (const price of prices.split(' ')) tell('price', price);
	for (const count of counts.split(' ')) tell('count', count);
	for (const each of words.split(', ')) tell('words', each);
}
