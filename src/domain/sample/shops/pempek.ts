export const pempek = `pempek/Pempek Bege/pempek dan dimsum/1 4/medan

Pempek kapal selam/biji/15 14 12/2 3 4, 20 30
Pempek lenjer/biji/5 4.7 4/5 10, 30 50
Pempek adaan isi 10/bungkus/30 28 25/1 1 2, 5 10
Pempek campur beku 1 kg/bungkus/85 80 70/1, 3 5
Dimsum ayam isi 4/porsi/15 14 12/1 2 3, 10 20
Dimsum beku isi 20/bungkus/60 57 50/1 1 2, 3 5
Cuko botol 250 ml/botol/15 14 12.5/1 1 2, 5 10/special

mitra/mbak mas/8 6 7 12/reseller
rumah tangga/ibu mbak/16 8 7 14
kantor/kantor/6 4 10 16

cuko pedas/cuko dipisah/tanpa ebi/pedas sedang/digoreng kering
COD/PO, tunggu kabar/cukonya dilebihkan/kemarin telat, dahulukan/diantar jam makan siang
400/bonus anggota: cuko 1 botol`;
