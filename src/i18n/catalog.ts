import type { Tier } from '../domain/customer.ts';
import type { Day } from '../domain/day.ts';
import { plainName } from '../domain/wa.ts';
import { weekdayDate } from './calendar.ts';

/** Words of the catalog in a link. */

export const title = 'Link katalog';
export const what =
	'Pembeli buka linknya, pilih sendiri, lalu pesanannya masuk ke WA Anda. Tanpa pasang aplikasi.';

export const contents = 'Isi katalog';
export const tier = 'Harga yang dilihat';
export const tiers = { ordinary: 'Biasa', regular: 'Tetap', reseller: 'Reseller' } satisfies Record<
	Tier,
	string
>;
export const resellerSeen =
	'Siapa pun yang menerima link ini melihat harga reseller, juga kalau diteruskan ke orang lain.';
export const resellerSure = 'Ya, ini memang untuk reseller';
export const resellerFirst = 'Centang dulu: untuk reseller';
export const regularSeen = 'Siapa pun yang menerima link ini melihat harga pelanggan tetap.';

export const heading = 'Judul';
export const headingHint = 'mis. Pesan hari ini, ambil besok';
export const closes = 'Pesan paling lambat';
export const closesHelp = 'Sesudah hari itu pembeli hanya bisa bertanya. Boleh dikosongkan.';
export const closesPast = 'Hari itu sudah lewat.';

export const photos = 'Sertakan foto kecil';
export const photosNote = (photos: number) => `${photos} foto buram ikut di dalam linknya.`;
export const photosLong = 'Linknya jadi panjang. Di WA pembeli ketuk “Baca selengkapnya” dulu, baru linknya.';

export const send = 'Kirim ke pembeli';
export const copy = 'Salin link';
export const copied = 'Link sudah disalin.';
export const copyFailed = 'Belum bisa disalin. Buka dulu, lalu salin dari alamatnya.';
export const look = 'Lihat';
export const poster = 'Poster QR';
export const size = (products: number) =>
	`${products} produk. Harganya tidak ikut berubah: kalau harga ganti, kirim link baru.`;
export const tooLong = 'Nama produknya terlalu panjang untuk satu link. Kurangi produknya.';
export const nothing = 'Pilih dulu produknya.';
export const tooMany = (most: number) => `Satu link muat ${most} produk. Sisanya tidak ikut.`;

export const one = 'Langsung ke satu pelanggan';
export const oneNote = 'harganya mengikuti pelanggan';
export const search = 'Cari nama';
export const nobody = 'Tidak ada yang cocok, atau nomornya belum ada.';
export const gets = (tier: string) => `harga ${tier}`;

export const products = 'Yang ditampilkan';
export const showGroup = 'Pilih semua';
export const hideGroup = 'Kosongkan';
export const count = (shown: number, all: number) => `${shown} dari ${all}`;
export const out = 'habis';
export const empty = 'Tulis dulu apa yang Anda jual, nanti jadi katalog.';
export const addFirst = 'Tulis jualan pertama';

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
