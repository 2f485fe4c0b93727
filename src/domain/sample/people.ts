import type { NonEmpty } from '../random.ts';
import { list } from './list.ts';

export type Region = 'jawa' | 'sunda' | 'medan';

/** An older or younger woman or man. */
type Title = 'ibu' | 'bapak' | 'mbak' | 'mas';

/** How people of a region are called and where they live: everybody here is made up. */
interface Village {
	readonly names: Readonly<Record<Title, NonEmpty<string>>>;
	readonly hamlets: NonEmpty<string>;
}

export const villages: Readonly<Record<Region, Village>> = {
	jawa: {
		names: {
			ibu: called(
				'Bu',
				'Sri Wahyuni/Yati/Nur Hidayah/Karti/Lastri/Endang/Sumiyati/Warsini/Tutik/' +
					'Kholifah/Siti Aminah/Rumini/Harni/Wartini/Muslimah/Suprapti',
			),
			bapak: called(
				'Pak',
				'Slamet/Harto/Tarno/Sugeng/Kasno/Wahyudi/Rohmat/Daryono/Sutrisno/Untung/' + 'Kusnadi/Mulyono',
			),
			mbak: called('Mbak', 'Dwi/Ayu/Rina/Wulan/Eka/Tika/Fitri/Lia/Nisa/Ratna/Umi/Indah/Vina/Zahra'),
			mas: called('Mas', 'Agus/Bayu/Anto/Yoga/Dimas/Hendro/Rizki/Fajar/Teguh/Arif/Bagas/Wawan'),
		},
		hamlets: list('Krajan/Karanganyar/Sidomulyo/Kedungsari/Wonosari/Bulusari'),
	},
	sunda: {
		names: {
			ibu: called('Bu', 'Entin/Euis/Iis/Kokom/Eti/Imas/Cucu/Tati/Oneng/Popon/Nining/Yayah'),
			bapak: called('Pak', 'Dadang/Ujang/Endang/Adang/Oman/Jajang/Udin/Engkos/Maman/Tatang/Ojo/Aep'),
			mbak: called('Teh', 'Neneng/Rini/Dewi/Yuli/Lilis/Santi/Elis/Wida/Nia/Ai'),
			mas: called(
				'Kang',
				'Asep/Deden/Cecep/Yayan/Iwan/Dudi/Gilang/Rudi/Ade/Hilman/Wildan/Irfan/' + 'Yana/Tedi/Ipan/Kiki',
			),
		},
		hamlets: list('Kp. Babakan/Kp. Sukamaju/Kp. Lebak Sari/Kp. Pasir Luhur/Kp. Cikeruh Girang'),
	},
	medan: {
		names: {
			ibu: called('Bu', 'Siregar/Nurhayati/Lubis/Sumarni/Yusnita/Rosmala/Halimah/Ginting/Suparti/Erlina'),
			bapak: called('Pak', 'Sitorus/Ramli/Suherman/Harahap'),
			mbak: called('Kak', 'Butet/Yanti/Dina/Sari/Mira/Tiur/Winda/Juli/Putri/Ros/Ira/Lina/Mey/Uli'),
			mas: called('Bang', 'Rizal/Togar/Faisal/Ucok/Andi/Hendra/Iqbal/Budi'),
		},
		hamlets: list('Gang Mawar/Gang Famili/Gang Sepakat/Pasar 3/Lorong Ampera'),
	},
};

/** Customers that are no persons. */
export const businesses: Readonly<Record<string, NonEmpty<string>>> = {
	toko: list(
		'Toko Rejeki/Warung Bu Karmi/Toko Barokah/Kios Pak Tarjo/Toko Sido Mulyo/' +
			'Warung Mbok Jum/Toko Sinar Pagi/Warung Pojok/Toko Berkah/Kios Bu Rus/' +
			'Toko Lumintu/Warung Mak Ijah/Toko Dua Putri/Warung Simpang Tiga/Toko Anugerah/' +
			'Kios Lik Jo',
	),
	kafe: list(
		'Kedai Lereng/Warkop Pak Min/Kopi Teras/Angkringan Lik Di/Kafe Sore/' +
			'Warkop Simpang/Kedai Rindang/Kafe Tepi Sawah',
	),
	kantor: list(
		'Kantor Kelurahan/Posyandu Melati/SMP Negeri/Koperasi Makmur/TK Pertiwi/' +
			'Kantor Camat/Bengkel Sinar/Kantor Pos',
	),
	jamu: list('Jamu Bu Warti/Jamu Sari Rempah/Jamu Mbah Kunir'),
	hobi: list('Toko Elang Sport/Bengkel Kang Uday/Toko Rimba/Sport Wibawa/Toko Hobi Jaya/Kios Bidik'),
};

/** What the neighbours call them. */
export const nicks: Readonly<Record<string, string>> = {
	'Bu Sumiyati': 'Mak Sum',
	'Bu Kholifah': 'Bu Lifah',
	'Pak Slamet': 'Lik Met',
	'Pak Wahyudi': 'Pak Yud',
	'Mbak Dwi': 'Wiwik',
	'Bu Nurhayati': 'Nek Nur',
	'Bang Rizal': 'Ijal',
	'Bu Kokom': 'Ceu Kokom',
	'Pak Endang': 'Mang Endang',
	'Kang Cecep': 'Aceng',
};

export const homes = list(
	'sebelah musala/depan balai desa/kos belakang SMA/dekat jembatan/' +
		'rumah cat hijau/belakang pasar/gang setelah masjid/depan lapangan voli/' +
		'samping pos ronda/seberang SD/dekat sumur tua/rumah pagar bambu',
);

export const stalls = list(
	'los tengah pasar/pertigaan besar/depan puskesmas/samping SPBU/' +
		'sebelah konter pulsa/dekat terminal/seberang masjid agung/pasar dekat parkiran',
);

export const towns = list('dekat alun-alun/belakang stasiun/perumahan blok C/dekat pasar');

function called(title: string, names: string): NonEmpty<string> {
	return list(`${title} ${names.replaceAll('/', `/${title} `)}`);
}
