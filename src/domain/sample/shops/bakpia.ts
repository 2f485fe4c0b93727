export const bakpia = `bakpia/Bakpia Ahmad's Family/bakpia untuk hajatan dan keluarga/2 5

Bakpia kacang hijau isi 10/kotak/15 14 12.5/2 2 3 5, 10 20
Bakpia cokelat isi 10/kotak/17 16 14/1 2 3, 10 15
Bakpia keju isi 10/kotak/18 17 15/1 2 3, 5 10
Bakpia ubi ungu isi 10/kotak/17 16 14/1 2, 5 10
Bakpia campur isi 20/kotak/33 31 28/1 2 4, 5 10
Paket hajatan 100 kotak isi 2/paket/450 430 400/1 1 2, 1/special

hajatan/ibu bapak/8 2 14 22
warga/ibu mbak/10 6 7 14
Tulungagung/mbak mas/4 2 10 16/agent/Tulungagung
Ponorogo/ibu bapak/4 2 14 20/buyer/Ponorogo
toko oleh-oleh/toko/5 4 7 14/reseller

kurang manis/kulitnya tipis/tanpa kacang/suka isi keju/minta yang masih hangat
untuk tingkeban/untuk tahlilan/kenal dari bazar/minta daftar harga/minta tester ubi ungu
450/bonus 2 kotak kacang hijau`;
