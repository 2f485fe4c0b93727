import type { Day } from '../domain/day.ts';
import { dots } from '../domain/rupiah.ts';
import { fullDate, sayDay } from './calendar.ts';

/** Words of *Cadangan*. */
export const backupText = {
	title: 'Cadangan',
	say: 'Kalau HP hilang atau rusak, buku ini kembali dari cadangannya. Kirim ke WA sendiri, anak, atau grup usaha.',
	making: 'Menyiapkan cadangan',
	cancel: 'Batalkan',
	stopped: 'Cadangan belum disiapkan.',
	again: 'Siapkan lagi',
	waiting: 'Tulis dulu kata sandinya.',
	ready: (bytes: number) => `Cadangan siap dikirim, ${size(bytes)}.`,
	send: 'Kirim cadangan',
	save: 'Simpan di HP',
	sent: (day: Day) => `Cadangan ${fullDate(day)} sudah dikirim. Pesannya jangan dihapus.`,
	saved: (day: Day) => `Cadangan ${fullDate(day)} ada di unduhan HP. Kirim juga ke HP lain supaya aman.`,
	refused: 'HP ini tidak bisa mengirim filenya. Simpan di HP saja, lalu kirim dari WhatsApp.',

	content: 'Isi cadangan',
	photos: 'Sertakan foto',
	photosNote: (count: number) =>
		count === 0 ? 'Belum ada foto' : `${dots(count)} foto, filenya jadi lebih besar`,
	lock: 'Pakai sandi',
	lockNote: 'Hanya yang tahu sandinya bisa membuka',
	password: 'Kata sandi',
	passwordHelp:
		'Lupa sandi berarti cadangan ini tidak bisa dibuka siapa pun, juga oleh kami. Catat di tempat aman.',
	recent: 'Yang baru saja',
	recentNote: (day: Day, today: Day) => `Untuk HP kedua usaha ini: yang baru sejak ${sayDay(day, today)}`,

	firstLine: (shop: string, day: Day) =>
		`Cadangan Langganan · ${shop} · ${fullDate(day)} · jangan diubah isinya`,
	fileName: (shop: string, day: Day, recent: boolean) =>
		`Cadangan ${shop.replace(/[^\p{L}\p{N} ]/gu, '')} ${fullDate(day)}${recent ? ' yang baru' : ''}.txt`,
	caption: (shop: string) => `Cadangan buku ${shop}. Simpan pesan ini.`,

	restoreTitle: 'HP baru atau HP kedua',
	restore: 'Pulihkan dari cadangan',
} as const;

function size(bytes: number): string {
	if (bytes < 1_000_000) return `${dots(Math.max(1, Math.round(bytes / 1000)))} KB`;
	return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
