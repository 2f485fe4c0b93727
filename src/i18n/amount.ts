import { dots, formatRupiah, mostRupiah, type Rupiah } from '../domain/rupiah.ts';

/** Words of the sheets for kasbon, payment, opening balance and correction. */

export const kinds = {
	kasbon: {
		who: 'Kasbon siapa?',
		title: (name: string) => `Kasbon ${name}`,
		save: 'Simpan kasbon',
		said: (amount: Rupiah, name: string) => `Kasbon ${name} ${formatRupiah(amount)} tersimpan`,
	},
	payment: {
		who: 'Siapa yang bayar?',
		title: (name: string) => `Bayar dari ${name}`,
		save: 'Simpan pembayaran',
		said: (amount: Rupiah, name: string) => `Pembayaran ${formatRupiah(amount)} dari ${name} tersimpan`,
	},
	opening: {
		who: 'Saldo awal siapa?',
		title: (name: string) => `Saldo awal ${name}`,
		save: 'Simpan saldo awal',
		said: (amount: Rupiah, name: string) => `Saldo awal ${name} ${formatRupiah(amount)} tersimpan`,
	},
	correction: {
		who: 'Koreksi siapa?',
		title: (name: string) => `Koreksi saldo ${name}`,
		save: 'Simpan koreksi',
		said: (amount: Rupiah, name: string) => `Koreksi ${name} ${formatRupiah(amount)} tersimpan`,
	},
};
export const direction = {
	opening: { owed: 'Dia berutang', theirs: 'Uangnya di saya' },
	correction: { owed: 'Tambah utang', theirs: 'Kurangi utang' },
};
export const whichWay = 'Ke mana';
export const beyond = (limit: Rupiah) => `Ini melewati batas kasbonnya, ${formatRupiah(limit)}.`;
export const refuse = 'Tolak dengan halus';
export const search = 'Cari nama';
export const nobody = 'Belum ada nama itu.';
export const ask = 'Ganti orang';
export const newCustomer = 'Pelanggan baru';
export const payAll = 'Bayar semua';
export const owes = (balance: Rupiah) => `Sisa ${formatRupiah(balance)}`;
export const even = 'Tidak ada kasbon';
export const ahead = (balance: Rupiah) => `Ada titipan ${formatRupiah(balance)}`;
export const over = (rest: Rupiah) => `Lebih ${formatRupiah(rest)}, jadi titipan`;
export const erase = 'Hapus';
export const full = `Paling banyak Rp${dots(mostRupiah)}. Angka yang terakhir tidak ditulis.`;
export const notes = 'Tambah uang kertas';
