export const karuhun = `karuhun/Warung Karuhun/warung makan/0 0/sunda

Nasi timbel komplet/porsi/22 20/1 1 2
Karedok/porsi/12 11/1 1 2
Ayam goreng/potong/14 13/1 1 2 4
Es cendol/gelas/8 7.5/1 1 2
Kopi hitam/gelas/4/1 1 2
Gorengan/biji/1.5/4 5 10

tetangga/ibu bapak/12 7 3 8
mahasiswa/mas mbak/12 6 2 6
ojek/mas bapak/6 4 1 4

tidak pedas/pedas sedang/tanpa petai/kopi tanpa gula/sambal banyak/nasi setengah
dibungkus/makan di sini/diantar ke pos ojek/bayar habis gajian/untuk berempat`;
