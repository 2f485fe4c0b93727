export const alena = `alena/Dapoer Mom Alena/masakan rumahan/1 3

Nasi kotak ayam bakar/kotak/25 24 22/4 5 10 20, 10 20
Nasi kuning tumpeng mini/buah/35 33/1 2 4/special
Ayam ungkep beku 1 ekor/ekor/75 72 68/1 1 2, 3 5
Rendang 500 g/bungkus/95 90 85/1, 3 4
Sambal bawang 150 g/botol/22 21 18/1 1 2, 6 12
Snack box isi 3/kotak/12 11.5 10/10 20 25, 30 50

ibu rumah tangga/ibu mbak/14 8 7 14
kantor/kantor/7 4 7 14
arisan/ibu/7 3 14 20
/mbak/3 2 7 12/reseller

tidak pedas/pedas sedang/tanpa santan/ayam bagian paha/alergi udang/nasi setengah
untuk arisan/untuk rapat/sambal dipisah/diantar jam 11/minta nota kantor
300/bonus 1 sambal bawang`;
