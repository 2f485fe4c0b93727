import type { ErrorCode } from '../domain/errors.ts';
import { dots } from '../domain/rupiah.ts';
import type { Unreadable } from '../domain/vcard.ts';

/** Taking customers over from the phone's contacts or from a file. */
export const customerImportText = {
	title: 'Ambil dari kontak',
	lead: 'Pilih berkas kontak (.vcf). Nanti Anda pilih sendiri siapa yang jadi pelanggan.',
	how: 'Di aplikasi Kontak: buka Kelola kontak, lalu pilih Ekspor. Berkas .vcf akan ada di unduhan HP.',
	choose: 'Pilih berkas kontak',
	chooseOther: 'Pilih berkas lain',
	reading: 'Membaca berkas kontak…',

	contacts: 'Daftar kontak',
	picked: (count: number, of: number) => `${dots(count)} dari ${dots(of)} dipilih`,
	pickAll: 'Pilih semua',
	pickNone: 'Kosongkan pilihan',
	known: 'sudah ada',
	twice: (name: string) => `sama dengan ${name} di atas`,
	noPhone: 'tanpa nomor WA',
	badPhone: (text: string, code: ErrorCode) => `${text} ${phoneFault(code)}`,
	card: {
		'no-name': (at: number) => `Kartu ke-${at} tidak bernama`,
		'no-end': (at: number, name: string | undefined) =>
			`Kartu ke-${at}${name ? ` (${name})` : ''} terpotong, jadi tidak diambil`,
		broken: (at: number) => `Kartu ke-${at} tidak terbaca`,
	} satisfies Record<Unreadable['reason'], (at: number, name: string | undefined) => string>,
	unreadable: 'Tidak terbaca',
	moreCards: (count: number) => `dan ${dots(count)} kartu lain`,
	nothing: 'Tidak ada kontak yang bisa diambil dari berkas ini. Buku Anda tidak berubah.',

	save: (count: number) => (count === 0 ? 'Simpan' : `Simpan ${dots(count)} pelanggan`),
	saving: (count: number) => `Menyimpan ${dots(count)} pelanggan…`,
	added: (count: number) => `${dots(count)} pelanggan ditambahkan`,
} as const;

/** What is wrong with a number, to follow it in a list; nobody types here, so no advice on how. */
function phoneFault(code: ErrorCode): string {
	switch (code) {
		case 'phone-landline':
			return 'bukan nomor HP';
		case 'phone-foreign':
			return 'bukan nomor Indonesia';
		case 'phone-short':
			return 'kurang panjang';
		case 'phone-long':
			return 'kepanjangan';
		default:
			return 'tidak terbaca';
	}
}
