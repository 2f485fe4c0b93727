/** What a person would read out of a message on Sunday 22 November 2026. */
export interface WrittenOrder {
	/** Which of the sample shops it was sent to. */
	readonly shop: string;
	readonly text: string;
	/** The ordered products by name. */
	readonly lines: Readonly<Record<string, number>>;
	readonly day?: string;
	/** Money paid in advance, in rupiah. */
	readonly deposit?: number;
}

/** Orders as buyers write them to the sample shops; the buyers and their words are made up. */
export const writtenOrders: readonly WrittenOrder[] = [
	{
		shop: 'azzalea',
		text: 'Pagi bu, sy mau pesan bolu pandan 2 loyang sm brownies kukus 1 loyang utk hari rabu ya. Diambil sore. Makasih 🙏',
		lines: { 'Bolu pandan': 2, 'Brownies kukus': 1 },
		day: '2026-11-25',
	},
	{
		shop: 'azzalea',
		text: 'mbak risoles mayo 50 biji buat arisan besok lusa jam 9, bisa diantar ke balai desa?',
		lines: { 'Risol mayo': 50 },
		day: '2026-11-24',
	},
	{
		shop: 'azzalea',
		text: 'Donat kentng 5 ktk\nroti sobek coklat 2\ndessert box 3\n\nan. Mbak Wulan, alamat Krajan RT 4 sebelah masjid\nsudah tf 50rb',
		lines: { 'Donat kentang isi 6': 5, 'Roti sobek cokelat': 2, 'Dessert box cokelat': 3 },
		deposit: 50_000,
	},
	{
		shop: 'azzalea',
		text: 'kue ultah 20 cm 1 ya kak tulisannya "HBD Rafa 5 tahun" utk tgl 28 nov. uang muka 75.000 sy kasih nanti sore',
		lines: { 'Kue ulang tahun 20 cm': 1 },
		day: '2026-11-28',
		deposit: 75_000,
	},
	{
		shop: 'azzalea',
		text: 'bento cake nya masih ada ndak mbak? klo ada mau 1 buat besok, warna ungu, jangan terlalu banyak krim',
		lines: { 'Bento cake': 1 },
		day: '2026-11-23',
	},
	{
		shop: 'kopirojo',
		text: 'Mas kirim lg spt biasa ya, robusta 200gr 20 bks sama arabika 10 bks',
		lines: { 'Kopi robusta bubuk 200 g': 20, 'Kopi arabika bubuk 200 g': 10 },
	},
	{
		shop: 'kopirojo',
		text: 'order kopi lanang 3 bungkus, kopi robusta 1kg 1 bungkus. COD di pasar selasa pagi bisa?',
		lines: { 'Kopi lanang 200 g': 3, 'Kopi robusta bubuk 1 kg': 1 },
		day: '2026-11-24',
	},
	{
		shop: 'kopirojo',
		text: 'Pak, biji robusta sangrai 5 kg berapa? kopi susu 12 botol buat rapat tgl 25/11 jam 08.00 di balai. trims',
		lines: { 'Biji robusta sangrai 1 kg': 5, 'Kopi susu gula aren': 12 },
		day: '2026-11-25',
	},
	{
		shop: 'kopirojo',
		text: 'rbsta 200 gr 15 pcs yg 1 kilo 4, dp 200rb dulu y mas sisanya pas barang dtg',
		lines: { 'Kopi robusta bubuk 200 g': 15, 'Kopi robusta bubuk 1 kg': 4 },
		deposit: 200_000,
	},
	{
		shop: 'sigendo',
		text: 'Keripik pisang manis 30\nKeripik pisang asin 20\nYang coklat 25\nsingkong balado 15\nkirim ke Toko Barokah Randudongkal hari kamis',
		lines: {
			'Keripik pisang manis 250 g': 30,
			'Keripik pisang asin 250 g': 20,
			'Keripik pisang cokelat 250 g': 25,
			'Keripik singkong balado 250 g': 15,
		},
		day: '2026-11-26',
	},
	{
		shop: 'sigendo',
		text: 'bu kripik pisang 2 bal diambil jumat depan',
		lines: { 'Keripik pisang bal 5 kg': 2 },
		day: '2026-12-04',
	},
	{
		shop: 'vanara',
		text: 'Kak pesen pie susu 2 lusin buat sabtu, puding cup 15. Diambil jam 10an ya kak',
		lines: { 'Pie susu': 24, 'Puding cup': 15 },
		day: '2026-11-28',
	},
	{
		shop: 'vanara',
		text: 'Assalamualaikum. Nastar 3 toples, putri salju 2 tpls, kastangel 1. Utk 20 Desember. DP Rp150.000 sdh ditransfer',
		lines: {
			'Nastar toples 500 g': 3,
			'Putri salju toples 500 g': 2,
			'Kastengel toples 500 g': 1,
		},
		day: '2026-12-20',
		deposit: 150_000,
	},
	{
		shop: 'vanara',
		text: 'mau hampers lebaran 5 paket sama bolu gulung 2 buah, dikirim tgl 1 des siang. a.n Bu Guru Tutik SD 2',
		lines: { 'Hampers Lebaran 3 toples': 5, 'Bolu gulung': 2 },
		day: '2026-12-01',
	},
	{
		shop: 'vanara',
		text: 'nastar kastengel putri salju masing2 4 toples bu, besok jumat diambil anak saya',
		lines: {
			'Nastar toples 500 g': 4,
			'Kastengel toples 500 g': 4,
			'Putri salju toples 500 g': 4,
		},
		day: '2026-11-27',
	},
	{
		shop: 'bongas',
		text: 'pak mau gula aren cetak 50 kg, kirim senin depan ke pabrik jamu, bayar tempo 2 minggu seperti kemarin',
		lines: { 'Gula aren cetak 1 kg': 50 },
		day: '2026-11-30',
	},
	{
		shop: 'bongas',
		text: 'gula semut 1kg 3 bks, gula semut 250gr 10 bks, gula cair 4 btl. total brp?',
		lines: { 'Gula semut 1 kg': 3, 'Gula semut 250 g': 10, 'Gula aren cair 500 ml': 4 },
	},
	{
		shop: 'bongas',
		text: 'Kang, gula aren 10 kg 2 dus. Diantar ke cafe Senja, besok siang. panjar 100 ribu via BRI',
		lines: { 'Gula aren cetak 10 kg': 2 },
		day: '2026-11-23',
		deposit: 100_000,
	},
	{
		shop: 'bakpia',
		text: 'Mbak pesan :\n- bakpia kacang ijo 10 kotak\n- bakpia keju 5 kotak\n- ubi ungu 5 kotak\ndiambil Minggu 29/11\nMatur nuwun',
		lines: {
			'Bakpia kacang hijau isi 10': 10,
			'Bakpia keju isi 10': 5,
			'Bakpia ubi ungu isi 10': 5,
		},
		day: '2026-11-29',
	},
	{
		shop: 'bakpia',
		text: 'paket hajatan 2 ya bu utk tgl 6-12-2026, an Pak Slamet Tulungagung. dp 500.000 tf',
		lines: { 'Paket hajatan 100 kotak isi 2': 2 },
		day: '2026-12-06',
		deposit: 500_000,
	},
	{
		shop: 'bakpia',
		text: '5 kotak bakpia cokelat 3 kotak bakpia campur 2 kotak bakpia keju. hari ini bisa?',
		lines: { 'Bakpia cokelat isi 10': 5, 'Bakpia campur isi 20': 3, 'Bakpia keju isi 10': 2 },
		day: '2026-11-22',
	},
	{
		shop: 'bakpia',
		text: 'bu bakpia nya yang kemarin enak sekali, pesan lagi kacang hijau 4 coklat 4 utk selasa',
		lines: { 'Bakpia kacang hijau isi 10': 4, 'Bakpia cokelat isi 10': 4 },
		day: '2026-11-24',
	},
	{
		shop: 'pempek',
		text: 'Kk mw pempek campur beku 1kg 2 bungkus + cuko 1 botol, gosend ya ke Jl. Setia Budi No 12 Medan',
		lines: { 'Pempek campur beku 1 kg': 2, 'Cuko botol 250 ml': 1 },
	},
	{
		shop: 'pempek',
		text: 'kapal selam 10 lenjer 20 adaan 2 bks, cukonya pisah. Utk acara kantor jumat 27 nov jam 11',
		lines: { 'Pempek kapal selam': 10, 'Pempek lenjer': 20, 'Pempek adaan isi 10': 2 },
		day: '2026-11-27',
	},
	{
		shop: 'pempek',
		text: 'dimsum ayam 3 porsi jgn pake saos pedas ya kak, alergi udang anaknya',
		lines: { 'Dimsum ayam isi 4': 3 },
	},
	{
		shop: 'pempek',
		text: '[21/11, 19.42] +62 812-0000-0555: dimsum beku isi 20 = 3\n[21/11, 19.43] +62 812-0000-0555: dikirim senin ya bos',
		lines: { 'Dimsum beku isi 20': 3 },
		day: '2026-11-23',
	},
	{
		shop: 'alena',
		text: 'Bunda, nasi kotak ayam bakar 35 kotak, snack box 35. Acara pengajian malam jumat, diantar hbs ashar. DP 300k ya bun, nmr rek brp',
		lines: { 'Nasi kotak ayam bakar': 35, 'Snack box isi 3': 35 },
		day: '2026-11-26',
		deposit: 300_000,
	},
	{
		shop: 'alena',
		text: 'rendang 1/2 kg 2 bungkus, sambal bawang x3. yang satu jangan pedes',
		lines: { 'Rendang 500 g': 2, 'Sambal bawang 150 g': 3 },
	},
	{
		shop: 'alena',
		text: 'tumpeng mini dua, ayam ungkep 2 ekor utk 2 hari lagi',
		lines: { 'Nasi kuning tumpeng mini': 2, 'Ayam ungkep beku 1 ekor': 2 },
		day: '2026-11-24',
	},
	{
		shop: 'bakso',
		text: 'a bakso urat 2 mie ayam 1 dibungkus, kuahnya dipisah. tak ambil jam 12',
		lines: { 'Bakso urat': 2, 'Mie ayam bakso': 1 },
	},
	{
		shop: 'bakso',
		text: 'Bakso beku 10 bungkus buat warung, hrg reseller to? transfer 300.000 besok',
		lines: { 'Bakso beku isi 50': 10 },
		deposit: 300_000,
	},
	{
		shop: 'karuhun',
		text: 'teh, nasi timbel 4 karedok 2 es cendol 4. dianter ke bengkel ujang, nanti siang. bonnya gabung sama kemarin',
		lines: { 'Nasi timbel komplet': 4, Karedok: 2, 'Es cendol': 4 },
		day: '2026-11-22',
	},
	{
		shop: 'alfazza',
		text: 'Bang tas senapan 1 warna hitam, kirim ke Garut via JNE. ongkir brp? saya tf 120rb + ongkir skrg',
		lines: { 'Tas senapan': 1 },
		deposit: 120_000,
	},
	{
		shop: 'azzalea',
		text: 'ASSALAMUALAIKUM BU MAU PESEN BROWNIES KUKUS 3 LOYANG BUAT PENGAJIAN HARI KAMIS JAM 1 SIANG, NANTI DIANTAR YA BU KE RUMAH',
		lines: { 'Brownies kukus': 3 },
		day: '2026-11-26',
	},
	{
		shop: 'azzalea',
		text: '🍩 Donat kentang : 4 kotak\n🍞 Roti sobek : 1\n🥟 Risol mayo : 25 pcs\n\nAmbil tgl 30 pagi, DP 50rb via dana ya 🙏🙏',
		lines: { 'Donat kentang isi 6': 4, 'Roti sobek cokelat': 1, 'Risol mayo': 25 },
		day: '2026-11-30',
		deposit: 50_000,
	},
	{
		shop: 'azzalea',
		text: 'mbk bolu pandannya 2 dong sama risol 10 biji kl bsa ambil nti sore pulang kerja',
		lines: { 'Bolu pandan': 2, 'Risol mayo': 10 },
		day: '2026-11-22',
	},
	{
		shop: 'azzalea',
		text: 'bu sy jd pesan yg bento cake 2 bh ya tulisan nya happy graduation sama selamat wisuda. diambil 5/12 jam 6 pagi',
		lines: { 'Bento cake': 2 },
		day: '2026-12-05',
	},
	{
		shop: 'kopirojo',
		text: 'Stok kopi di warung habis mas. Tolong kirim arabika (200 g) 12 bungkus dan lanang 6 bungkus besok pagi. Pembayaran seperti biasa tempo seminggu',
		lines: { 'Kopi arabika bubuk 200 g': 12, 'Kopi lanang 200 g': 6 },
		day: '2026-11-23',
	},
	{
		shop: 'kopirojo',
		text: 'kopi susu aren 5 botol aja mas, ambil sendiri ntar malem',
		lines: { 'Kopi susu gula aren': 5 },
		day: '2026-11-22',
	},
	{
		shop: 'kopirojo',
		text: 'Selamat siang, kami dari kantor kecamatan memesan kopi robusta bubuk 1 kg sebanyak 3 bungkus untuk hari Senin tanggal 30 November 2026. Terima kasih',
		lines: { 'Kopi robusta bubuk 1 kg': 3 },
		day: '2026-11-30',
	},
	{
		shop: 'sigendo',
		text: 'pak pisang manis 2 lusin pisang asin selusin balado 15 bgks. ditunggu lusa',
		lines: {
			'Keripik pisang manis 250 g': 24,
			'Keripik pisang asin 250 g': 12,
			'Keripik singkong balado 250 g': 15,
		},
		day: '2026-11-24',
	},
	{
		shop: 'sigendo',
		text: 'keripik singkong 40 bungkus sama keripik pisang cokelat 40 bungkus, dp 250 ribu besok sisanya bulan depan ya pak',
		lines: { 'Keripik singkong balado 250 g': 40, 'Keripik pisang cokelat 250 g': 40 },
		deposit: 250_000,
	},
	{
		shop: 'vanara',
		text: 'ka mau pesen kue cubit 2 bungkus pie susu 10 bolu gulung 1 buat ulang tahun adek hari sabtu besok',
		lines: { 'Kue cubit isi 10': 2, 'Pie susu': 10, 'Bolu gulung': 1 },
		day: '2026-11-28',
	},
	{
		shop: 'vanara',
		text: 'Puding 20 cup, pie susu 50 biji. Utk wisuda tgl 12 desember. Dikirim ke aula SMA 1 jam 7. Sudah saya transfer 100.000 ya kak',
		lines: { 'Puding cup': 20, 'Pie susu': 50 },
		day: '2026-12-12',
		deposit: 100_000,
	},
	{
		shop: 'bongas',
		text: "Assalamu'alaikum pak, butuh gula semut 20 bungkus yg 250 gram & gula aren cair 6 botol. kirim via travel selasa",
		lines: { 'Gula semut 250 g': 20, 'Gula aren cair 500 ml': 6 },
		day: '2026-11-24',
	},
	{
		shop: 'bongas',
		text: 'gula jawanya sekilo setengah ada? kalau tidak ada 2 kilo saja gula aren cetak',
		lines: { 'Gula aren cetak 1 kg': 2 },
	},
	{
		shop: 'bakpia',
		text: 'Sugeng enjing bu, badhe pesen bakpia campur sedoso kotak kangge dinten Jumat Kliwon',
		lines: { 'Bakpia campur isi 20': 10 },
		day: '2026-12-04',
	},
	{
		shop: 'bakpia',
		text: 'order ya\nbakpia keju 3\nbakpia cklt 3\nbakpia ungu 2\nNama : Ratna\nNo hp : 0812-0000-0666\nAlamat : Perum Griya Asri blok C5 Tulungagung\nKirim JNE',
		lines: { 'Bakpia keju isi 10': 3, 'Bakpia cokelat isi 10': 3, 'Bakpia ubi ungu isi 10': 2 },
	},
	{
		shop: 'bakpia',
		text: 'bakpianya 20 kotak bu, kacang hijau 10, coklat 5, keju 5. buat acara tgl 3 jan, tanda jadi 100rb tunai besok',
		lines: { 'Bakpia kacang hijau isi 10': 10, 'Bakpia cokelat isi 10': 5, 'Bakpia keju isi 10': 5 },
		day: '2027-01-03',
		deposit: 100_000,
	},
	{
		shop: 'pempek',
		text: 'Pempek kapal selem 3 (2 digoreng 1 direbus)\nPempek lenjer 6\nAnter sore ini yaa, deket indomaret',
		lines: { 'Pempek kapal selam': 3, 'Pempek lenjer': 6 },
		day: '2026-11-22',
	},
	{
		shop: 'pempek',
		text: 'ci, adaan 5 dimsum ayam 2 cuko 1 tolong diantar hari ini jam 4 ke Jl Gatot Subroto 45',
		lines: { 'Pempek adaan isi 10': 5, 'Dimsum ayam isi 4': 2, 'Cuko botol 250 ml': 1 },
		day: '2026-11-22',
	},
	{
		shop: 'alena',
		text: 'bun rendangnya 500gr 1 ya, sambal bawangnya 2 botol. anak2 suka bgt yg kemarin. besok siang diambil ojek',
		lines: { 'Rendang 500 g': 1, 'Sambal bawang 150 g': 2 },
		day: '2026-11-23',
	},
	{
		shop: 'alena',
		text: 'Permisi, untuk nasi kotak 100 box tgl 19 Desember apakah bisa? Kalau bisa saya DP 1 juta dulu. Snack box 100 juga ya',
		lines: { 'Nasi kotak ayam bakar': 100, 'Snack box isi 3': 100 },
		day: '2026-12-19',
		deposit: 1_000_000,
	},
	{
		shop: 'bakso',
		text: 'mang baso urat 3 baso halus 2 pake mie semua, kuah 1 liter. anter ke kosan pak dede',
		lines: { 'Bakso urat': 3, 'Bakso halus': 2, 'Kuah bakso 1 liter': 1 },
	},
	{
		shop: 'karuhun',
		text: 'bu bungkus nasi timbel 2, ayam goreng 2, kopi item 1 gorengan 5. masuk bon dulu',
		lines: { 'Nasi timbel komplet': 2, 'Ayam goreng': 2, 'Kopi hitam': 1, Gorengan: 5 },
	},
	{
		shop: 'azzalea',
		text: 'Mba mau tny bolu pandan msh ada? klo ada saya ambil 1 loyang nanti sore ya',
		lines: { 'Bolu pandan': 1 },
		day: '2026-11-22',
	},
	{
		shop: 'azzalea',
		text: 'siang mbak, dessert box nya 6 ya, 3 coklat aja semua. buat hr jumat, nnt di ambil suami jam 5',
		lines: { 'Dessert box cokelat': 6 },
		day: '2026-11-27',
	},
	{
		shop: 'azzalea',
		text: 'order brownis 2, rotisobek 1, utk bsk pg. tf ya ke bri, 142rb',
		lines: { 'Brownies kukus': 2, 'Roti sobek cokelat': 1 },
		day: '2026-11-23',
		deposit: 142000,
	},
	{
		shop: 'kopirojo',
		text: 'kopi robusta yg 200 gr: 24 pcs\nkopi lanang: 6 pcs\nkirim ke Kios Pak Min, Pasar Moga\npaling lambat kamis',
		lines: { 'Kopi robusta bubuk 200 g': 24, 'Kopi lanang 200 g': 6 },
		day: '2026-11-26',
	},
	{
		shop: 'kopirojo',
		text: 'mas robusta sekilo dua bungkus, arabika seperempat 4',
		lines: { 'Kopi robusta bubuk 1 kg': 2 },
	},
	{
		shop: 'sigendo',
		text: 'keripik pisang asin 5 bal bu',
		lines: { 'Keripik pisang asin 250 g': 5 },
	},
	{
		shop: 'sigendo',
		text: 'tolong kirimi lagi seperti minggu lalu tapi yang cokelat ditambah 10',
		lines: { 'Keripik pisang cokelat 250 g': 10 },
	},
	{
		shop: 'vanara',
		text: 'Kak, pie susu nya 30 pcs bisa utk tgl 2? acara rapat osis. DP nya berapa?',
		lines: { 'Pie susu': 30 },
		day: '2026-12-02',
	},
	{
		shop: 'vanara',
		text: 'puding cup rasa coklat 12 rasa mangga 12 buat minggu depan hari rabu',
		lines: { 'Puding cup': 12 },
		day: '2026-12-02',
	},
	{
		shop: 'bongas',
		text: 'gula semut kemasan 250gr satu dus isi 24 bungkus ya kang',
		lines: { 'Gula semut 250 g': 24 },
	},
	{
		shop: 'bongas',
		text: 'Mau pesan gula aren cetak 25 kilo & gula semut 5 kilo, ambil sendiri besok pagi jam 6',
		lines: { 'Gula aren cetak 1 kg': 25, 'Gula semut 1 kg': 5 },
		day: '2026-11-23',
	},
	{
		shop: 'bakpia',
		text: 'Assalamualaikum bu, bakpia 20 kotak campur2 ya utk oleh2, diambil tgl 29',
		lines: { 'Bakpia campur isi 20': 20 },
		day: '2026-11-29',
	},
	{
		shop: 'bakpia',
		text: 'bakpia kacang ijo 3 ktk, yg keju jg 3, total 99rb ya? sy transfer skrg',
		lines: { 'Bakpia kacang hijau isi 10': 3, 'Bakpia keju isi 10': 3 },
	},
	{
		shop: 'pempek',
		text: 'halo kak mau pempek lenjer 10pcs kapal selam 4pcs, cuko tambah 1 botol, kirim jam 12 siang ini',
		lines: { 'Pempek lenjer': 10, 'Pempek kapal selam': 4, 'Cuko botol 250 ml': 1 },
		day: '2026-11-22',
	},
	{
		shop: 'alena',
		text: 'nasi kotak 50 kotak sama snack box 50 buat hari sabtu tgl 28, lunas pas diantar',
		lines: { 'Nasi kotak ayam bakar': 50, 'Snack box isi 3': 50 },
		day: '2026-11-28',
	},
	{
		shop: 'alena',
		text: 'bunda cantik, rendang setengah kilo 1 bks, sambal 2 yaa. diantar sore boleh?',
		lines: { 'Rendang 500 g': 1, 'Sambal bawang 150 g': 2 },
	},
	{
		shop: 'bakso',
		text: 'mas 5 porsi bakso urat bungkus, 2 porsi mie ayam, anter ke balai RW jam set 8 malem',
		lines: { 'Bakso urat': 5, 'Mie ayam bakso': 2 },
	},
	{
		shop: 'karuhun',
		text: 'nasi timbel 1 ayam goreng nya 2 ya bu ke bengkel',
		lines: { 'Nasi timbel komplet': 1, 'Ayam goreng': 2 },
	},
	{
		shop: 'azzalea',
		text: '🎂 kue ultah 20cm ya kak, tulisan "Happy Birthday Rafa ke-5", warna biru, tgl 8 des pagi. DP nya brp?',
		lines: { 'Kue ulang tahun 20 cm': 1 },
		day: '2026-12-08',
	},
	{
		shop: 'bongas',
		text: 'gula aren 15kg msh ada? klo ada antar rabu, bayarnya 2x ya pak bisa?',
		lines: { 'Gula aren cetak 1 kg': 15 },
		day: '2026-11-25',
	},
	{
		shop: 'kopirojo',
		text: 'Arabika 200gr 8 bks, lanang 4. hrg reseller kan mas? diantar ke warung ya',
		lines: { 'Kopi arabika bubuk 200 g': 8, 'Kopi lanang 200 g': 4 },
	},
	{
		shop: 'bakpia',
		text: 'kayak kemarin ya bu, tapi kejunya dibanyakin',
		lines: {},
	},
];
