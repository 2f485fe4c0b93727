/**
 * Thirty products each of shops that no sample and no seed knows of, to measure links with: name, unit, price
 * in rupiah.
 */
export const priceLists = {
	'Dapur Bu Ratna': `
Nastar klasik 500 g|toples|75000
Nastar keju 500 g|toples|85000
Kastengel edam|toples|95000
Putri salju mede|toples|78000
Lidah kucing pelangi|toples|60000
Sagu keju|toples|62000
Kue kacang jadul|toples|55000
Semprit vanila|toples|50000
Cokelat stik|toples|58000
Bolu gulung mocca|loyang|65000
Bolu pandan keju|loyang|55000
Lapis legit prune|loyang|350000
Lapis surabaya|loyang|185000
Brownies panggang almond|loyang|70000
Chiffon tape ketan|loyang|60000
Tart ulang tahun 18 cm|buah|165000
Tart ulang tahun 24 cm|buah|250000
Cupcake hias isi 6|kotak|72000
Donat gula isi 12|kotak|42000
Pie buah mini isi 9|kotak|45000
Risoles ragout|biji|4000
Pastel bihun|biji|3500
Lemper ayam|biji|3500
Dadar gulung|biji|2500
Kue lumpur kelapa|biji|3000
Onde-onde wijen|biji|2000
Klepon|mika|7000
Nagasari pisang|biji|2500
Puding lumut|cup|6000
Snack box isi 4|kotak|15000
`,
	'Beku Jaya Frozen': `
Nugget ayam 500 g|bungkus|35000
Nugget ayam 1 kg|bungkus|65000
Sosis sapi isi 10|bungkus|28000
Sosis ayam jumbo|bungkus|42000
Bakso sapi super isi 25|bungkus|48500
Bakso ikan 500 g|bungkus|27000
Siomay ayam isi 20|bungkus|38000
Gyoza isi 15|bungkus|33000
Kentang goreng 1 kg|bungkus|32500
Kentang goreng 2,5 kg|bungkus|74000
Cireng bumbu rujak|bungkus|13500
Cimol bojot|bungkus|12000
Tahu bakso isi 10|bungkus|22000
Otak-otak ikan tenggiri|bungkus|24000
Dori fillet|kg|68000
Udang kupas beku|kg|110000
Cumi ring|bungkus|45000
Roti maryam cokelat|bungkus|17500
Roti canai original|bungkus|16000
Martabak mini daging|bungkus|25000
Kebab mini isi 10|bungkus|30000
Risol mayo beku isi 10|bungkus|26000
Lumpia rebung isi 8|bungkus|21000
Pisang nugget keju|bungkus|18000
Ayam ungkep kuning|ekor|72000
Bebek ungkep|ekor|98000
Ati ampela ungkep|bungkus|15000
Es krim ember 8 liter|ember|189000
Sambal korek botol|botol|15000
Saus barbeku 1 kg|botol|29000
`,
	'Warung Mbok Darmi': `
Nasi pecel|bungkus|8000
Nasi rames telur|bungkus|10000
Nasi rames ayam|bungkus|14000
Nasi goreng spesial|porsi|15000
Nasi uduk komplit|porsi|12000
Soto ayam kampung|mangkok|12000
Rawon daging|mangkok|18000
Gado-gado|porsi|10000
Lotek|porsi|9000
Ayam geprek level 1-5|porsi|13000
Ayam bakar madu|potong|16000
Lele goreng|ekor|10000
Ikan nila bakar|ekor|22000
Tempe mendoan|biji|1500
Tahu isi|biji|1500
Bakwan jagung|biji|1500
Perkedel kentang|biji|2000
Telur balado|butir|4000
Sayur lodeh|bungkus|5000
Sayur asem|bungkus|5000
Oseng kangkung|bungkus|5000
Sambal terasi|bungkus|2000
Kerupuk putih|biji|1000
Es teh manis|gelas|3000
Es jeruk|gelas|5000
Teh panas|gelas|2500
Kopi tubruk|gelas|4000
Jus alpukat|gelas|10000
Es campur|mangkok|9000
Pisang rebus|sisir|12000
`,
	'Oleh-oleh Pak Slamet': `
Keripik tempe sagu 200 g|bungkus|14000
Keripik tempe balado 200 g|bungkus|15000
Keripik talas 150 g|bungkus|13000
Keripik nangka 100 g|bungkus|25000
Keripik salak|bungkus|27500
Sale pisang gulung|bungkus|18000
Sale pisang basah|kotak|20000
Getuk goreng isi 10|kotak|22000
Jenang dodol wijen|kotak|26000
Wajik klethik|bungkus|12000
Rengginang terasi|bungkus|16000
Emping melinjo manis|bungkus|32000
Peyek kacang|toples|28000
Abon sapi 250 g|bungkus|67500
Abon ayam 100 g|bungkus|26000
Gula semut jahe 250 g|bungkus|19000
Gula kelapa batok|kg|21000
Kopi bubuk robusta 250 g|bungkus|24000
Teh tubruk melati|bungkus|9500
Madu hutan 350 ml|botol|85000
Minyak kelapa 1 liter|botol|38000
Sirup pala|botol|33000
Kecap asin cap kuda|botol|17000
Batik tulis kawung|lembar|350000
Batik cap parang|lembar|145000
Blangkon solo|buah|55000
Tas anyaman pandan|buah|72500
Sandal batik|pasang|35000
Gantungan kunci wayang|biji|7500
Kaos tulisan Jogja|buah|60000
`,
	'Anyaman Lestari': `
Tikar mendong 2x3|lembar|125000
Tikar pandan 1,5x2|lembar|95000
Keranjang rotan oval|buah|68000
Keranjang parsel bulat|buah|35000
Topi caping|buah|18000
Tampah bambu 50 cm|buah|25000
Kukusan bambu|buah|22000
Besek 18x18|lusin|30000
Besek 20x20|lusin|36000
Kipas sate|buah|5000
Sapu ijuk|buah|23000
Sapu lidi|ikat|12000
Kemoceng bulu ayam|buah|20000
Ulekan batu 25 cm|set|85000
Cobek kayu|buah|30000
Talenan jati|buah|45000
Sendok kayu|lusin|48000
Centong batok|buah|8000
Mangkok batok kelapa|buah|15000
Lampu gantung bambu|buah|150000
Vas bunga gerabah|buah|40000
Celengan ayam|buah|17500
Pot tanah 30 cm|buah|28000
Gerabah kuali|buah|52000
Tempat tisu rotan|buah|33000
Kap lampu anyam|buah|76000
Tas belanja purun|buah|47500
Dompet purun|buah|19000
Sandal eceng gondok|pasang|29000
Bantal kapuk|buah|43000
`,
} as const;
