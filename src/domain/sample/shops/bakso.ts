export const bakso = `bakso/Bakso Aki Iyen/bakso/0 1/sunda

Bakso urat/porsi/17 16/1 2 2 4
Bakso halus/porsi/15 14/1 2 2 3
Mie ayam bakso/porsi/18 17/1 1 2 3
Bakso beku isi 50/bungkus/75 72 66/1, 2 3 5
Kuah bakso 1 liter/bungkus/15/1 1 2, 2 3 5

warga/ibu bapak/12 7 4 10
mahasiswa/mas mbak/12 6 3 7
reseller beku/toko mbak/6 4 5 10/reseller

tanpa seledri/tanpa mecin/sambal dipisah/pedas sedang/mi kuning saja/kuah dipisah
dibungkus/pesan lewat WA, diambil/diantar ke kos/untuk pengajian
250/bonus 1 porsi bakso halus`;
