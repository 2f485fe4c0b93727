export const azzalea = `azzalea/Azzalea Cake/kue dan roti rumahan/1 3

Bolu pandan/loyang/45 42/1 1 1 2
Brownies kukus/loyang/55 52 48/1 1 2, 3 4 5
Donat kentang isi 6/kotak/18 17 15/1 2 2 3, 5 8 10
Roti sobek cokelat/loyang/32 30/1 1 2
Kue ulang tahun 20 cm/buah/175 165/1/special
Bento cake/buah/45/1 1 2/special
Dessert box cokelat/kotak/20 19 17/1 2 2 4, 6 10 12
Risol mayo/biji/3 2.8 2.5/10 10 20 30, 30 50

ibu muda/mbak ibu/12 7 7 12
remaja/mbak mas/10 5 10 18
PKK/ibu/6 3 14 20
/toko mbak/3 2 7 10/reseller

kurang manis/tanpa kacang/cokelatnya banyak/donat tanpa gula halus/suka keju
lihat di Story/diambil sebelum jam 7/untuk arisan/tulisan: Selamat ulang tahun Aisyah
200/bonus 1 kotak donat`;
