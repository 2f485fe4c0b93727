export const vanara = `vanara/Vanara Cake/kue untuk pelajar/1 3

Bolu gulung/buah/28 26 23/1 1 2, 4 5 6
Pie susu/biji/3.5 3.2 2.8/5 10 10, 30 50
Kue cubit isi 10/bungkus/10 9.5 8/1 2 2, 10 15
Puding cup/cup/5 4.7 4/2 3 5, 20 25
Nastar toples 500 g/toples/65 62 55/1 1 2, 3 5/special
Kastengel toples 500 g/toples/75 72 64/1 1 2, 3 5/special
Putri salju toples 500 g/toples/65 62 55/1 1 2, 3 5/special
Hampers Lebaran 3 toples/paket/210 200 180/1, 2/resting

pelajar/mbak mas/16 8 5 12
guru/ibu bapak/8 5 7 14
reseller/mbak ibu toko/6 4 5 10/reseller

kurang manis/tanpa kacang/kejunya banyak/puding rasa melon/minta sendok kecil
diambil pulang sekolah/untuk kelas 9B/untuk rapat guru/lihat di Story
150/bonus 2 puding cup`;
