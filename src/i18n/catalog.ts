import type { Tier } from '../domain/customer.ts';
import type { Day } from '../domain/day.ts';
import { plainName } from '../domain/wa.ts';
import { weekdayDate } from './calendar.ts';

/** Words of the catalog in a link. */
export const catalogText = {
	title: 'Link katalog',
	what: 'Pembeli buka linknya, pilih sendiri, lalu pesanannya masuk ke WA Anda. Tanpa pasang aplikasi.',

	contents: 'Isi katalog',
	tier: 'Harga yang dilihat',
	tiers: { ordinary: 'Biasa', regular: 'Tetap', reseller: 'Reseller' } satisfies Record<Tier, string>,
	resellerSeen:
		'Siapa pun yang menerima link ini melihat harga reseller, juga kalau diteruskan ke orang lain.',
	resellerSure: 'Ya, ini memang untuk reseller',
	resellerFirst: 'Centang dulu: untuk reseller',
	regularSeen: 'Siapa pun yang menerima link ini melihat harga pelanggan tetap.',

	heading: 'Judul',
	headingHint: 'mis. Pesan hari ini, ambil besok',
	closes: 'Pesan paling lambat',
	closesHelp: 'Sesudah hari itu pembeli hanya bisa bertanya. Boleh dikosongkan.',
	closesPast: 'Hari itu sudah lewat.',

	photos: 'Sertakan foto kecil',
	photosNote: (photos: number) => `${photos} foto buram ikut di dalam linknya.`,
	photosLong: 'Linknya jadi panjang. Di WA pembeli ketuk “Baca selengkapnya” dulu, baru linknya.',

	send: 'Kirim ke pembeli',
	copy: 'Salin link',
	copied: 'Link sudah disalin.',
	copyFailed: 'Belum bisa disalin. Buka dulu, lalu salin dari alamatnya.',
	look: 'Lihat',
	poster: 'Poster QR',
	size: (products: number) =>
		`${products} produk. Harganya tidak ikut berubah: kalau harga ganti, kirim link baru.`,
	tooLong: 'Nama produknya terlalu panjang untuk satu link. Kurangi produknya.',
	nothing: 'Pilih dulu produknya.',
	tooMany: (most: number) => `Satu link muat ${most} produk. Sisanya tidak ikut.`,

	one: 'Langsung ke satu pelanggan',
	oneNote: 'harganya mengikuti pelanggan',
	search: 'Cari nama',
	nobody: 'Tidak ada yang cocok, atau nomornya belum ada.',
	gets: (tier: string) => `harga ${tier}`,

	products: 'Yang ditampilkan',
	showGroup: 'Pilih semua',
	hideGroup: 'Kosongkan',
	count: (shown: number, all: number) => `${shown} dari ${all}`,
	out: 'habis',
	empty: 'Tulis dulu apa yang Anda jual, nanti jadi katalog.',
	addFirst: 'Tulis jualan pertama',
} as const;

interface CatalogLetter {
	readonly shop: string;
	/** As the seller calls the customer; nobody in particular without it. */
	readonly name?: string | undefined;
	readonly closes?: Day | undefined;
	readonly today: Day;
	readonly address: string;
}

/** The message that carries the link; the link on a line of its own, so that all of it can be tapped. */
export function catalogLetter({ shop, name = '', closes, today, address }: CatalogLetter): string {
	const hello = ['Halo', plainName(name)].filter(Boolean).join(' ');
	const until = closes && closes >= today ? ` Pesan paling lambat ${weekdayDate(closes, today)}.` : '';
	return `${hello}, ini katalog ${plainName(shop)}. Tinggal pilih, lalu kirim pesanannya lewat WA 🙏${until}\n\n${address}`;
}
