/** The shop's number, to be saved in other phones. */

export const title = 'Kartu nomor';
export const why = 'Story WA hanya terlihat oleh orang yang menyimpan nomor Anda.';
export const message = 'Isi pesan';
export const send = 'Kirim lewat WhatsApp';
export const file = 'Simpan berkas kontak';
export const fileName = (shop: string) => `${shop}.vcf`;
export const fileSaved = 'Berkas kontak ada di unduhan HP. Kirim lewat WhatsApp sebagai dokumen.';
export const copy = 'Salin pesan';
export const copied = 'Pesan sudah disalin.';
export const who = 'Sudah simpan nomor Anda';
export const saved = (saved: number, people: number) => `${saved} dari ${people} pelanggan.`;
export const howTo = 'Tandai di halaman tiap pelanggan.';
