import type { NonEmpty } from '../random.ts';

export type Region = 'jawa' | 'sunda' | 'medan';

type Title = 'ibu' | 'bapak' | 'mbak' | 'mas';
type Business = 'toko' | 'kafe' | 'kantor' | 'jamu' | 'hobi';
/** Who a customer may be: an older or younger woman or man, or a business. */
export type Who = Title | Business;

/** How people of a region are called and where they live: everybody here is made up. */
interface Village {
	readonly titles: Readonly<Record<Title, string>>;
	readonly names: Readonly<Record<Title, NonEmpty<string>>>;
	readonly hamlets: NonEmpty<string>;
}

export const villages: Readonly<Record<Region, Village>> = {
	jawa: {
		titles: { ibu: 'Bu', bapak: 'Pak', mbak: 'Mbak', mas: 'Mas' },
		names: {
			ibu: list(
				'Sri Wahyuni, Yati, Nur Hidayah, Karti, Lastri, Endang, Sumiyati, Warsini, Tutik, ' +
					'Kholifah, Siti Aminah, Rumini, Harni, Wartini, Muslimah, Suprapti',
			),
			bapak: list(
				'Slamet, Harto, Tarno, Sugeng, Kasno, Wahyudi, Rohmat, Daryono, Sutrisno, Untung, ' +
					'Kusnadi, Mulyono',
			),
			mbak: list('Dwi, Ayu, Rina, Wulan, Eka, Tika, Fitri, Lia, Nisa, Ratna, Umi, Indah, Vina, Zahra'),
			mas: list('Agus, Bayu, Anto, Yoga, Dimas, Hendro, Rizki, Fajar, Teguh, Arif, Bagas, Wawan'),
		},
		hamlets: list('Krajan, Karanganyar, Sidomulyo, Kedungsari, Wonosari, Bulusari'),
	},
	sunda: {
		titles: { ibu: 'Bu', bapak: 'Pak', mbak: 'Teh', mas: 'Kang' },
		names: {
			ibu: list('Entin, Euis, Iis, Kokom, Eti, Imas, Cucu, Tati, Oneng, Popon, Nining, Yayah'),
			bapak: list('Dadang, Ujang, Endang, Adang, Oman, Jajang, Udin, Engkos, Maman, Tatang, Ojo, Aep'),
			mbak: list('Neneng, Rini, Dewi, Yuli, Lilis, Santi, Elis, Wida, Nia, Ai'),
			mas: list(
				'Asep, Deden, Cecep, Yayan, Iwan, Dudi, Gilang, Rudi, Ade, Hilman, Wildan, Irfan, ' +
					'Yana, Tedi, Ipan, Kiki',
			),
		},
		hamlets: list('Kp. Babakan, Kp. Sukamaju, Kp. Lebak Sari, Kp. Pasir Luhur, Kp. Cikeruh Girang'),
	},
	medan: {
		titles: { ibu: 'Bu', bapak: 'Pak', mbak: 'Kak', mas: 'Bang' },
		names: {
			ibu: list(
				'Siregar, Nurhayati, Lubis, Sumarni, Yusnita, Rosmala, Halimah, Ginting, Suparti, ' + 'Erlina',
			),
			bapak: list('Sitorus, Ramli, Suherman, Harahap'),
			mbak: list('Butet, Yanti, Dina, Sari, Mira, Tiur, Winda, Juli, Putri, Ros, Ira, Lina, Mey, Uli'),
			mas: list('Rizal, Togar, Faisal, Ucok, Andi, Hendra, Iqbal, Budi'),
		},
		hamlets: list('Gang Mawar, Gang Famili, Gang Sepakat, Pasar 3, Lorong Ampera'),
	},
};

export const businesses: Readonly<Record<Business, NonEmpty<string>>> = {
	toko: list(
		'Toko Rejeki, Warung Bu Karmi, Toko Barokah, Kios Pak Tarjo, Toko Sido Mulyo, ' +
			'Warung Mbok Jum, Toko Sinar Pagi, Warung Pojok, Toko Berkah, Kios Bu Rus, ' +
			'Toko Lumintu, Warung Mak Ijah, Toko Dua Putri, Warung Simpang Tiga, Toko Anugerah, ' +
			'Kios Lik Jo',
	),
	kafe: list(
		'Kedai Lereng, Warkop Pak Min, Kopi Teras, Angkringan Lik Di, Kafe Sore, ' +
			'Warkop Simpang, Kedai Rindang, Kafe Tepi Sawah',
	),
	kantor: list(
		'Kantor Kelurahan, Posyandu Melati, SMP Negeri, Koperasi Makmur, TK Pertiwi, ' +
			'Kantor Camat, Bengkel Sinar, Kantor Pos',
	),
	jamu: list('Jamu Bu Warti, Jamu Sari Rempah, Jamu Mbah Kunir'),
	hobi: list(
		'Toko Elang Sport, Bengkel Kang Uday, Toko Rimba, Sport Wibawa, Toko Hobi Jaya, ' + 'Kios Bidik',
	),
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
	'sebelah musala, depan balai desa, kos belakang SMA, dekat jembatan, ' +
		'rumah cat hijau, belakang pasar, gang setelah masjid, depan lapangan voli, ' +
		'samping pos ronda, seberang SD, dekat sumur tua, rumah pagar bambu',
);

export const stalls = list(
	'los tengah pasar, pertigaan besar, depan puskesmas, samping SPBU, ' +
		'sebelah konter pulsa, dekat terminal, seberang masjid agung, pasar dekat parkiran',
);

export const towns = list('dekat alun-alun, belakang stasiun, perumahan blok C, dekat pasar');

/** Names set like a sentence, not one to a line. */
function list(names: string): NonEmpty<string> {
	const [first = '', ...rest] = names.split(', ');
	return [first, ...rest];
}
