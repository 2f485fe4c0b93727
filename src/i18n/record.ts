import { formatRupiah, type Rupiah } from '../domain/rupiah.ts';

/** Words of + Catat: the sheet, kasbon and payment. */
export const recordText = {
	title: 'Catat apa?',
	order: 'Pesanan',
	orderHelp: 'apa yang dipesan, untuk kapan',
	kasbon: 'Kasbon',
	kasbonHelp: 'dibawa dulu, dibayar nanti',
	payment: 'Bayar',
	paymentHelp: 'uang yang baru diterima',
	kasbonOf: (name: string) => `Kasbon ${name}`,
	paymentOf: (name: string) => `Bayar dari ${name}`,
	saveKasbon: 'Simpan kasbon',
	savePayment: 'Simpan pembayaran',
	savedKasbon: (amount: Rupiah, name: string) => `Kasbon ${name} ${formatRupiah(amount)} tersimpan`,
	savedPayment: (amount: Rupiah, name: string) => `Bayar ${formatRupiah(amount)} dari ${name} tersimpan`,
	whoKasbon: 'Kasbon siapa?',
	whoPayment: 'Siapa yang bayar?',
	search: 'Cari nama',
	nobody: 'Belum ada nama itu.',
	payAll: 'Bayar semua',
	owes: (balance: Rupiah) => `Sisa sekarang ${formatRupiah(balance)}`,
	even: 'Tidak ada kasbon',
	ahead: (balance: Rupiah) => `Ada titipan ${formatRupiah(balance)}`,
	erase: 'Hapus',
	notes: 'Tambah uang kertas',
} as const;
