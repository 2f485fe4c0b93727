/** Words of *Kunci*: the page where it is set, and the screen that asks for it. */

export const title = 'Kunci';
export const say = 'Aplikasi minta PIN kalau dibuka lagi, supaya tidak dibaca orang yang meminjam HP.';
export const honest =
	'Ini tirai, bukan brankas: orang yang paham HP masih bisa membaca isinya. Kunci juga layar HP Anda.';
export const set = 'Pasang PIN';
export const isSet = 'PIN terpasang.';
export const first = (least: number, most: number) => `Tulis PIN baru, ${least} sampai ${most} angka.`;
export const again = 'Tulis sekali lagi PIN yang sama.';
export const differs = 'Tadi PIN-nya lain. Tulis lagi dari awal.';
export const next = 'Lanjut';
export const save = 'Simpan PIN';
export const change = 'Ganti PIN';
export const remove = 'Lepas kunci';
export const when = 'Terkunci setelah ditinggal';
export const delay = (ms: number) => (ms === 0 ? 'Langsung' : `${ms / 60_000} menit`);
export const typed = (typed: number, digits: number) => `${typed} dari ${digits} angka`;
export const erase = 'Hapus';

export const locked = 'Buku terkunci';
export const ask = 'Tulis PIN Anda.';
export const wrong = 'PIN belum cocok. Coba lagi.';
export const early = (ms: number) => `Tunggu ${Math.ceil(ms / 1000)} detik lagi.`;
export const forgot = 'Lupa PIN?';
export const number = 'Nomor WA usaha Anda';
export const numberHelp = 'Tunggu satu menit, lalu tulis nomornya. Kunci dilepas, buku Anda tetap utuh.';
export const wrongNumber = 'Bukan nomor usaha di buku ini. Coba lagi.';
export const open = 'Buka kunci';
