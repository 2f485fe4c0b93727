import type { LeftOutReason, WantedStanding } from '../domain/audience.ts';
import type { Placeholder } from '../domain/template.ts';
import { gone } from './gone.ts';

/** Promos: the list, the form, and the queue that sends them one by one. */

export const title = 'Kirim satu-satu';
export const empty = 'Kirim kabar ke pelanggan satu per satu, tiap chat dengan namanya sendiri.';
export const addFirst = 'Tulis promo pertama';
export const add = 'Promo baru';
export const list = 'Daftar promo';
export const rest = (people: number) => `${people} orang lagi`;
export const finished = 'selesai';

export const titleNew = 'Promo baru';
export const titleEdit = 'Ubah promo';
export const product = 'Tentang produk apa';
export const noProduct = 'Tanpa produk';
export const alone = 'Halo {nama}, ini dari {toko}. ';
export const withProduct =
	'Halo {nama}, {produk} dari {toko} sudah siap, {harga}. Mau pesan? Balas saja ya 🙏';
export const words = { produk: 'produk', harga: 'harga' } satisfies Partial<Record<Placeholder, string>>;
export const preview = (name: string) => `Isi pesan untuk ${name}`;
export const somebody = 'Bu Sri';
export const another = 'Lihat untuk orang lain';

export const audience = 'Untuk siapa?';
export const everybody = 'Kalau tidak ada yang dipilih, untuk semua pelanggan.';
export const standings = 'Pelanggan yang mana';
export const standing = { regular: 'Tetap', slipping: 'Mulai jauh', new: 'Baru' } satisfies Record<
	WantedStanding,
	string
>;
export const groups = 'Kelompok';
export const finer = 'Pilih lebih rinci';
export const tiers = 'Harga yang dipakai';
export const bought = 'Pernah beli';
export const sources = 'Datang dari';
export const lastSeason = 'Pesan musim ini tahun lalu';
export const lastSeasonNote = 'Yang pesan sekitar tanggal ini, setahun lalu.';
export const recipients = (people: number) => `${people} orang akan dikirimi.`;
export const nobody = 'Belum ada yang bisa dikirimi.';

export const leftOut = 'Tidak ikut';
export const people = (people: number) => `${people} orang`;
export const reason = {
	'no-promos': 'tidak mau promo',
	'no-phone': 'nomor WA belum ada',
	written: 'baru disapa minggu ini',
} satisfies Record<LeftOutReason, string>;
export const showAll = 'Lihat semua';

export const daily = 'Sehari paling banyak';
export const dailyHelp = 'Terlalu banyak sekaligus bisa dikira spam oleh WhatsApp.';
export const start = (people: number) => (people > 0 ? `Mulai kirim ke ${people} orang` : 'Mulai kirim');
export const begun = 'Promo siap dikirim';
export const saved = 'Promo disimpan';

export const heading = 'Antrean promo';
export const progress = 'Sudah dikirimi';
export const progressNote = (sent: number, all: number) => `${sent} dari ${all} orang`;
export const next = 'Berikutnya';
export const send = (name: string) => `Kirim ke ${name}`;
export const sentTo = (name: string) => `${name} sudah dikirimi`;
export const openApp = 'WA tidak terbuka?';
export const skip = 'Lewati';
export const skipped = (name: string) => `${name} dilewati`;
export const full = (sent: number) =>
	`Hari ini sudah ${sent} promo, lanjut besok ya. Kalau terlalu banyak sekaligus, WhatsApp bisa mengira pesan Anda spam dan memblokir nomor Anda.`;
export const toToday = 'Kembali ke Hari ini';
export const stuck = {
	open: 'Produk di pesan ini sudah tidak ada di jualan. Ubah dulu pesannya.',
	long: 'Pesan ini terlalu panjang untuk WhatsApp. Persingkat dulu.',
};
export const mend = 'Ubah pesannya';
export const over = {
	sent: 'Semua sudah dikirimi.',
	held: 'Tidak ada lagi yang bisa dikirimi sekarang.',
	ended: 'Promo ini sudah disudahi.',
};

export const result = 'Hasilnya';
export const ordered = (ordered: number, reached: number) =>
	ordered > 0
		? `${ordered} dari ${reached} orang pesan dalam dua minggu.`
		: 'Belum ada yang pesan. Biasanya terlihat dalam dua minggu.';
export const untick = (name: string) => `Belum jadi kirim ke ${name}`;
export const unticked = (name: string) => `${name} masuk antrean lagi`;
export const held = 'Tidak dikirimi sekarang';
export const passedOver = 'Dilewati';
export const unskip = 'Kembalikan yang dilewati';
export const unskipped = 'Yang dilewati masuk antrean lagi';

export const end = 'Sudahi promo ini';
export const ended = 'Promo disudahi';
export const resume = 'Lanjutkan promo ini';
export const resumed = 'Promo dilanjutkan';
export const remove = 'Hapus promo';
export const removed = 'Promo dihapus';
export const missing = gone('Promo');
export const toList = 'Lihat semua promo';
