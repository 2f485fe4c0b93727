import { formatRupiah, type Rupiah } from '../domain/rupiah.ts';

/** Words of + Catat: what there is to write down, and kasbon noted in a hurry. */

export const title = 'Catat apa?';
export const order = 'Pesanan';
export const paste = 'Tempel pesanan';
export const kasbon = 'Kasbon';
export const payment = 'Bayar';
export const quick = 'Catat kilat: jumlahnya dulu, namanya nanti';
export const saved = (amount: Rupiah) => `${formatRupiah(amount)} tercatat, belum bernama`;

export const who = 'Tadi siapa?';
export const wait = (slips: number) => `${slips} belum bernama`;
export const when = (day: string, time: string) => `${day} jam ${time}`;
export const search = 'Nama lain';
export const remove = 'Hapus';
export const removed = (amount: Rupiah) => `Catatan ${formatRupiah(amount)} dihapus`;
