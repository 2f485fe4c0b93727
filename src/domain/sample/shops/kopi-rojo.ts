export const kopiRojo = `kopirojo/Kopi Rojo/kopi bubuk dan minuman/0 2

Kopi robusta bubuk 200 g/bungkus/22 21 18.5/1 2 2, 10 10 20
Kopi robusta bubuk 1 kg/bungkus/98 95 86/1, 2 3 5
Kopi arabika bubuk 200 g/bungkus/35 33 30/1 1 2, 5 10
Kopi lanang 200 g/bungkus/45 43 39/1, 3 5/special
Kopi susu gula aren/botol/12 11 9.5/1 2 4, 10 12 20
Biji robusta sangrai 1 kg/bungkus/105 100 92/1, 2 4/special

toko/toko/10 6 7 14/reseller
warung kopi/kafe/6 4 5 10/reseller
reseller/mas mbak/6 4 7 14/reseller
warga/bapak ibu mas/10 4 12 20

giling halus/giling kasar untuk tubruk/sangrai lebih gelap/tanpa gula/kemasan polos
dikirim ke toko/titip mobil sayur/minta stiker/dari grup Facebook
500/bonus tester kopi arabika`;
