export const alFazza = `alfazza/Al-Fazza/kerajinan senapan angin dan aksesori/3 10/sunda

Senapan uklik/buah/850 820 760/1, 1 2/special
Senapan gejluk/buah/1250 1200 1120/1, 1/special
Tas senapan/buah/120 110 95/1, 2 3 5
Servis per sil/kali/60 55/1 1 2

penghobi/mas bapak/16 4 16 24
toko/hobi/6 4 14 22/reseller
luar kota/mas/6 2 16 24/agent/Garut

popor kayu sonokeling/tangan kidal/tali tas panjang/warna gelap
masih garansi/sil bocor/minta disetel dulu/ditunggu/kirim lewat travel
1100/bonus tas senapan`;
