import { formatRupiah, type Rupiah } from '../domain/rupiah.ts';

/** Words of the sheets for kasbon and payment. */
export const amountText = {
	kasbon: {
		who: 'Kasbon siapa?',
		of: (name: string) => `Kasbon ${name}`,
		save: 'Simpan kasbon',
		said: (amount: Rupiah, name: string) => `Kasbon ${name} ${formatRupiah(amount)} tersimpan`,
	},
	payment: {
		who: 'Siapa yang bayar?',
		of: (name: string) => `Bayar dari ${name}`,
		save: 'Simpan pembayaran',
		said: (amount: Rupiah, name: string) => `Pembayaran ${formatRupiah(amount)} dari ${name} tersimpan`,
	},
	search: 'Cari nama',
	nobody: 'Belum ada nama itu.',
	add: (name: string) => `Tambah “${name}” sebagai pelanggan baru`,
	ask: 'Ganti orang',
	newCustomer: 'Pelanggan baru',
	payAll: 'Bayar semua',
	owes: (balance: Rupiah) => `Sisa ${formatRupiah(balance)}`,
	even: 'Tidak ada kasbon',
	ahead: (balance: Rupiah) => `Ada titipan ${formatRupiah(balance)}`,
	over: (rest: Rupiah) => `Lebih ${formatRupiah(rest)}, jadi titipan`,
	erase: 'Hapus',
	notes: 'Tambah uang kertas',
} as const;
