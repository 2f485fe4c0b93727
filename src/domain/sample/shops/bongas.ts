export const bongas = `bongas/Gula Khas Bongas/gula aren/1 4

Gula aren cetak 1 kg/kg/28 27 24/1 2 2 3, 10 20
Gula aren cetak 10 kg/dus/265 255 230/1, 1 2 3/special
Gula semut 250 g/bungkus/15 14 12/1 2 3, 10 20
Gula semut 1 kg/bungkus/52 50 45/1, 3 5 10
Gula aren cair 500 ml/botol/32 30 27/1 1 2, 6 12

warga/ibu bapak/10 4 12 20
toko/toko/10 6 7 14/reseller
kafe/kafe/6 4 7 12/reseller
pabrik jamu/jamu/3 2 14 20/reseller

minta yang tua warnanya/cetakan kecil/yang kering/semut ayakan halus
dari TikTok/dari Facebook/bayar dua kali/titip mobil sayur/untuk bikin wedang
500/bonus 1 bungkus gula semut`;
