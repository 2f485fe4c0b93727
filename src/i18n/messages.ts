import type { Placeholder } from '../domain/template.ts';
import type { TouchKind } from '../domain/touch.ts';

/** Words of the sheet that writes to somebody. */
export const messagesText = {
	title: (name: string) => `Tulis ke ${name}`,
	titleOpen: 'Tulis lewat WhatsApp',
	kinds: {
		greeting: 'Sapa',
		confirmation: 'Konfirmasi',
		receipt: 'Nota',
		thanks: 'Terima kasih',
		prices: 'Daftar harga',
		card: 'Nomor kami',
		promo: 'Promo',
		free: 'Tulis sendiri',
	} satisfies Record<TouchKind, string>,
	which: 'Pesan apa?',
	to: 'Kirim ke',
	toAnybody: 'Pilih di WhatsApp',
	noNumber: (name: string) => `Nomor ${name} belum ada. WhatsApp nanti bertanya mau dikirim ke siapa.`,
	preview: 'Isi pesan',
	send: 'Kirim lewat WhatsApp',
	share: 'Bagikan pesan',
	copy: 'Salin pesan',
	copied: 'Sudah disalin',
	copyFailed: 'Belum bisa disalin. Tekan lama tulisannya, lalu pilih Salin.',
	openApp: 'WA tidak terbuka?',
	tooLong: 'Pesan ini terlalu panjang untuk dibuka langsung di WhatsApp.',
	write: 'Tulis pesannya',
	writeFirst: 'Halo {nama}, ',
	insert: 'Selipkan',
	words: {
		nama: 'nama',
		toko: 'nama usaha',
		produk: 'isi pesanan',
		harga: 'harga',
		total: 'jumlah',
		tanggal: 'hari',
		sisa: 'sisa kasbon',
	} satisfies Record<Placeholder, string>,
	unfilled: (words: string) => `${words} tidak ada isinya, jadi tampil apa adanya.`,
	empty: 'Tulis dulu pesannya.',
} as const;
