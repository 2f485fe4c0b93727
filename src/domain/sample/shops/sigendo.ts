export const sigendo = `sigendo/Sigendo/keripik pisang dan makanan ringan/1 4

Keripik pisang manis 250 g/bungkus/12 11.5 9.5/2 2 3, 20 20 30 50
Keripik pisang asin 250 g/bungkus/12 11.5 9.5/2 2 3, 10 20 30
Keripik pisang cokelat 250 g/bungkus/15 14 12/1 2 3, 10 20
Keripik singkong balado 250 g/bungkus/11 10.5 8.5/2 3, 10 20 30
Keripik pisang bal 5 kg/bal/190 185 165/1, 2 3 5/special

toko/toko/14 9 7 14/reseller
pasar/ibu bapak/8 5 5 10/reseller
reseller/mbak mas/6 4 7 14/reseller
/ibu mas/4 1 14 20

baladonya pedas sedang/minta yang tipis/kemasan tanpa label/jangan terlalu manis
titip jual, setor minggu depan/ganti yang remuk/dikirim bareng pesanan pasar/untuk stok
1000/bonus 5 bungkus keripik manis`;
