import type { LeftOutReason, WantedStanding } from '../domain/audience.ts';
import type { Tier } from '../domain/customer.ts';
import type { Placeholder } from '../domain/template.ts';

/** Promos: the list, the form, and the queue that sends them one by one. */
export const promoText = {
	title: 'Kirim satu-satu',
	empty: 'Kirim kabar ke pelanggan satu per satu, tiap chat dengan namanya sendiri.',
	addFirst: 'Tulis promo pertama',
	add: 'Promo baru',
	list: 'Daftar promo',
	rest: (people: number) => `${people} orang lagi`,
	finished: 'selesai',

	titleNew: 'Promo baru',
	titleEdit: 'Ubah promo',
	product: 'Tentang produk apa',
	noProduct: 'Tanpa produk',
	alone: 'Halo {nama}, ini dari {toko}. ',
	withProduct: 'Halo {nama}, {produk} dari {toko} sudah siap, {harga}. Mau pesan? Balas saja ya 🙏',
	words: { produk: 'produk', harga: 'harga' } satisfies Partial<Record<Placeholder, string>>,
	preview: (name: string) => `Isi pesan untuk ${name}`,
	somebody: 'Bu Sri',
	another: 'Lihat untuk orang lain',

	audience: 'Untuk siapa?',
	everybody: 'Kalau tidak ada yang dipilih, untuk semua pelanggan.',
	standings: 'Pelanggan yang mana',
	standing: { regular: 'Tetap', slipping: 'Mulai jauh', new: 'Baru' } satisfies Record<
		WantedStanding,
		string
	>,
	groups: 'Kelompok',
	finer: 'Pilih lebih rinci',
	tiers: 'Harga yang dipakai',
	tier: { ordinary: 'Biasa', regular: 'Tetap', reseller: 'Reseller' } satisfies Record<Tier, string>,
	bought: 'Pernah beli',
	sources: 'Datang dari',
	lastSeason: 'Pesan musim ini tahun lalu',
	lastSeasonNote: 'Yang pesan sekitar tanggal ini, setahun lalu.',
	recipients: (people: number) => `${people} orang akan dikirimi.`,
	nobody: 'Belum ada yang bisa dikirimi.',

	leftOut: 'Tidak ikut',
	people: (people: number) => `${people} orang`,
	reason: {
		'no-promos': 'tidak mau promo',
		'no-phone': 'nomor WA belum ada',
		written: 'baru disapa minggu ini',
	} satisfies Record<LeftOutReason, string>,
	showAll: 'Lihat semua',

	daily: 'Sehari paling banyak',
	dailyHelp: 'Terlalu banyak sekaligus bisa dikira spam oleh WhatsApp.',
	start: (people: number) => (people > 0 ? `Mulai kirim ke ${people} orang` : 'Mulai kirim'),
	begun: 'Promo siap dikirim',
	saved: 'Promo disimpan',

	heading: 'Antrean promo',
	progress: 'Sudah dikirimi',
	progressNote: (sent: number, all: number) => `${sent} dari ${all} orang`,
	next: 'Berikutnya',
	send: (name: string) => `Kirim ke ${name}`,
	sentTo: (name: string) => `${name} sudah dikirimi`,
	openApp: 'WA tidak terbuka?',
	skip: 'Lewati',
	skipped: (name: string) => `${name} dilewati`,
	full: (sent: number) =>
		`Hari ini sudah ${sent} promo, lanjut besok ya. Kalau terlalu banyak sekaligus, WhatsApp bisa mengira pesan Anda spam dan memblokir nomor Anda.`,
	toToday: 'Kembali ke Hari ini',
	stuck: {
		open: 'Produk di pesan ini sudah tidak ada di jualan. Ubah dulu pesannya.',
		long: 'Pesan ini terlalu panjang untuk WhatsApp. Persingkat dulu.',
	},
	mend: 'Ubah pesannya',
	over: {
		sent: 'Semua sudah dikirimi.',
		held: 'Tidak ada lagi yang bisa dikirimi sekarang.',
		ended: 'Promo ini sudah disudahi.',
	},

	result: 'Hasilnya',
	ordered: (ordered: number, reached: number) =>
		ordered > 0
			? `${ordered} dari ${reached} orang pesan dalam dua minggu.`
			: 'Belum ada yang pesan. Biasanya terlihat dalam dua minggu.',
	untick: (name: string) => `Belum jadi kirim ke ${name}`,
	unticked: (name: string) => `${name} masuk antrean lagi`,
	held: 'Tidak dikirimi sekarang',
	passedOver: 'Dilewati',
	unskip: 'Kembalikan yang dilewati',
	unskipped: 'Yang dilewati masuk antrean lagi',

	end: 'Sudahi promo ini',
	ended: 'Promo disudahi',
	resume: 'Lanjutkan promo ini',
	resumed: 'Promo dilanjutkan',
	remove: 'Hapus promo',
	removed: 'Promo dihapus',
	missing: 'Promo ini tidak ada lagi. Mungkin sudah dihapus.',
	toList: 'Lihat semua promo',
} as const;
