import type { Day } from '../domain/day.ts';
import { formatRupiah, type Rupiah } from '../domain/rupiah.ts';
import { fullDate } from './calendar.ts';

/** Words of *Hari ini*. */
export const todayText = {
	veil: 'Sembunyikan angka',
	unveil: 'Tampilkan angka',
	due: 'Diambil hari ini',
	orders: (count: number) => `${count} pesanan`,
	ready: 'siap',
	noneDue: 'Tidak ada yang diambil hari ini.',
	overdue: 'Lewat harinya',
	plan: 'Besok bikin apa',
	planNote: (day: string, count: number) => `${day}, ${count} pesanan`,
	planRest: (count: number) => `dan ${count} macam lagi`,
	debts: 'Kasbon',
	debtsNote: (people: number, owed: Rupiah) => `${people} orang, ${formatRupiah(owed)}`,
	usual: 'Biasanya pesan',
	usualNote: 'sekitar hari ini',
	every: (gap: number) => (gap === 1 ? 'biasanya tiap hari' : `biasanya tiap ${gap} hari`),
	slipping: 'Mulai jauh',
	people: (count: number) => `${count} orang`,
	emptySay: 'Bukunya masih kosong. Tulis dulu apa yang Anda jual.',
	emptyAct: 'Tulis jualan',
	quietSay: 'Belum ada yang perlu disiapkan. Kalau ada pesanan, catat di sini.',
	quietAct: 'Catat pesanan',
	begun: {
		order: (name?: string) => (name ? `Pesanan ${name} belum disimpan.` : 'Ada pesanan belum disimpan.'),
		customer: (name?: string) =>
			name ? `Perubahan data ${name} belum disimpan.` : 'Ada pelanggan baru belum disimpan.',
		product: () => 'Ada jualan belum disimpan.',
		promo: () => 'Ada promo belum disimpan.',
		kasbon: (name?: string) => (name ? `Kasbon ${name} belum disimpan.` : 'Ada kasbon belum disimpan.'),
		payment: (name?: string) => (name ? `Bayaran ${name} belum disimpan.` : 'Ada bayaran belum disimpan.'),
	},
	promo: (people: number) => `Promo: ${people} orang lagi belum dikirimi.`,
	promoTomorrow: (people: number) => `Promo: ${people} orang lagi, lanjut besok.`,
	resume: 'Lanjutkan',
	install: 'Pasang di layar HP, supaya mudah dibuka seperti WhatsApp.',
	installAct: 'Pasang',
	clock: (last: Day, today: Day) =>
		`Menurut HP sekarang ${fullDate(today)}, padahal sudah ada catatan ${fullDate(last)}. Periksa tanggal di Setelan HP.`,
	clockRight: 'Tanggal HP benar',
} as const;
