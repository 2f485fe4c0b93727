import type { ErrorCode } from '../domain/errors.ts';
import { dots } from '../domain/rupiah.ts';
import type { Unreadable } from '../domain/vcard.ts';

/** Taking customers over from the phone's contacts or from a file. */

export const title = 'Ambil dari kontak';
export const lead = 'Pilih berkas kontak (.vcf). Nanti Anda pilih sendiri siapa yang jadi pelanggan.';
export const how =
	'Di aplikasi Kontak: buka Kelola kontak, lalu pilih Ekspor. Berkas .vcf akan ada di unduhan HP.';
export const choose = 'Pilih berkas kontak';
export const chooseOther = 'Pilih berkas lain';
export const reading = 'Membaca berkas kontak…';

export const contacts = 'Daftar kontak';
export const picked = (count: number, of: number) => `${dots(count)} dari ${dots(of)} dipilih`;
export const pickAll = 'Pilih semua';
export const pickNone = 'Kosongkan pilihan';
export const known = 'sudah ada';
export const twice = (name: string) => `sama dengan ${name} di atas`;
export const noPhone = 'tanpa nomor WA';
export const badPhone = (text: string, code: ErrorCode) => `${text} ${phoneFaults[code] ?? 'tidak terbaca'}`;
export const card = {
	'no-name': (at: number) => `Kartu ke-${at} tidak bernama`,
	'no-end': (at: number, name: string | undefined) =>
		`Kartu ke-${at}${name ? ` (${name})` : ''} terpotong, jadi tidak diambil`,
	broken: (at: number) => `Kartu ke-${at} tidak terbaca`,
} satisfies Record<Unreadable['reason'], (at: number, name: string | undefined) => string>;
export const unreadable = 'Tidak terbaca';
export const moreCards = (count: number) => `dan ${dots(count)} kartu lain`;
export const nothing = 'Tidak ada kontak yang bisa diambil dari berkas ini. Buku Anda tidak berubah.';

export const save = (count: number) => (count === 0 ? 'Simpan' : `Simpan ${dots(count)} pelanggan`);
export const saving = (count: number) => `Menyimpan ${dots(count)} pelanggan…`;
export const added = (count: number) => `${dots(count)} pelanggan ditambahkan`;

/** What is wrong with a number, to follow it in a list; nobody types here, so no advice on how. */
const phoneFaults: { readonly [C in ErrorCode]?: string } = {
	'phone-landline': 'bukan nomor HP',
	'phone-foreign': 'bukan nomor Indonesia',
	'phone-short': 'kurang panjang',
	'phone-long': 'kepanjangan',
};
