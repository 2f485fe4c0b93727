import type { Day } from '../domain/day.ts';
import { formatRupiah, type Rupiah } from '../domain/rupiah.ts';
import { fullDate } from './calendar.ts';

/** Words of *Hari ini*. */

export const veil = 'Sembunyikan angka';
export const unveil = 'Tampilkan angka';
export const due = 'Diambil hari ini';
export const dueTomorrow = 'Diambil besok';
export const orders = (count: number) => `${count} pesanan`;
export const ready = 'siap';
export const noneDue = 'Tidak ada yang diambil hari ini.';
export const overdue = 'Lewat harinya';
export const plan = 'Besok bikin apa';
export const planNote = (day: string, count: number) => `${day}, ${count} pesanan`;
export const planRest = (count: number) => `dan ${count} macam lagi`;
export const debts = 'Kasbon';
export const debtsNote = (people: number, owed: Rupiah) => `${people} orang, ${formatRupiah(owed)}`;
export const since = (day: string) => `sejak ${day}`;
export const usual = 'Biasanya pesan';
export const usualNote = 'sekitar hari ini';
export const every = (gap: number) => (gap === 1 ? 'biasanya tiap hari' : `biasanya tiap ${gap} hari`);
export const slipping = 'Mulai jauh';
export const people = (count: number) => `${count} orang`;
export const emptySay = 'Bukunya masih kosong. Tulis dulu apa yang Anda jual.';
export const emptyAct = 'Tulis jualan';
export const quietSay = 'Belum ada yang perlu disiapkan. Kalau ada pesanan, catat di sini.';
export const quietAct = 'Catat pesanan';
export const begun = {
	order: (name?: string) => (name ? `Pesanan ${name} belum disimpan.` : 'Ada pesanan belum disimpan.'),
	customer: (name?: string) =>
		name ? `Perubahan data ${name} belum disimpan.` : 'Ada pelanggan baru belum disimpan.',
	product: () => 'Ada jualan belum disimpan.',
	promo: () => 'Ada promo belum disimpan.',
	bonus: () => 'Ada bonus belum disimpan.',
	round: () => 'Ada PO belum disimpan.',
	kasbon: (name?: string) => (name ? `Kasbon ${name} belum disimpan.` : 'Ada kasbon belum disimpan.'),
	payment: (name?: string) => (name ? `Bayaran ${name} belum disimpan.` : 'Ada bayaran belum disimpan.'),
};
export const promo = (people: number) => `Promo: ${people} orang lagi belum dikirimi.`;
export const promoTomorrow = (people: number) => `Promo: ${people} orang lagi, lanjut besok.`;
export const resume = 'Lanjutkan';
export const install = 'Pasang di layar HP, supaya mudah dibuka seperti WhatsApp.';
export const installAct = 'Pasang';
export const clock = (last: Day, today: Day) =>
	`Menurut HP sekarang ${fullDate(today)}, padahal sudah ada catatan ${fullDate(last)}. Periksa tanggal di Setelan HP.`;
export const clockRight = 'Tanggal HP benar';
