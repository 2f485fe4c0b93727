import { mostName, mostText } from '../domain/customer.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { mostQuantity } from '../domain/order.ts';
import { mostUnit } from '../domain/product.ts';
import { dots } from '../domain/rupiah.ts';
import { troubleText } from './trouble.ts';

/** What to tell the seller: what happened, that nothing is lost, and what to do. */
export const errorText = {
	...troubleText,
	'amount-zero': 'Jumlahnya masih nol, tulis dulu berapa.',
	'name-empty': 'Namanya belum diisi. Tulis namanya dulu.',
	'name-long': `Namanya terlalu panjang, paling banyak ${mostName} huruf. Coba disingkat.`,
	'shop-empty': 'Tulis dulu nama usaha Anda.',
	'phone-empty': 'Tulis dulu nomor WA usaha Anda.',
	'phone-short': 'Nomornya kurang panjang. Contoh: 0812 3456 7890.',
	'phone-long': 'Nomornya kepanjangan. Tulis satu nomor saja, contoh: 0812 3456 7890.',
	'phone-foreign': 'Ini bukan nomor Indonesia. Pakai nomor yang dimulai 08 atau +62.',
	'phone-landline': 'Ini bukan nomor HP, jadi tidak bisa dikirimi WhatsApp. Contoh nomor HP: 0812 3456 7890.',
	'phone-letters': 'Nomornya tercampur huruf atau tanda lain. Tulis angkanya saja, contoh: 0812 3456 7890.',
	'phone-taken': 'Nomor ini sudah dipakai pelanggan lain. Buka pelanggan itu, atau pakai nomor lain.',
	'customer-none': 'Orangnya belum dipilih. Pilih dulu namanya.',
	'unit-long': `Satuannya terlalu panjang, paling banyak ${mostUnit} huruf. Coba disingkat.`,
	price: 'Harganya belum pas. Tulis angka rupiah, lebih dari nol dan tidak terlalu besar, contoh: 25.000.',
	quantity: `Banyaknya harus angka bulat, dari 1 sampai ${dots(mostQuantity)}.`,
	percent: 'Potongannya harus angka bulat, dari 1 sampai 100 persen.',
	measure: 'Takarannya harus angka, lebih dari nol. Contoh: 250 atau 0,5.',
	'lines-empty': 'Pesanan ini belum ada isinya. Pilih dulu apa yang dipesan.',
	day: 'Tanggalnya belum terbaca. Pilih lagi harinya.',
	'day-past': 'Harinya sudah lewat. Pilih hari ini atau sesudahnya.',
	'round-days': 'Urutan harinya terbalik: buka, terakhir pesan, baru diambil.',
	'round-empty': 'Belum ada produknya. Pilih dulu yang bisa dipesan.',
	'round-closed': 'PO ini sedang tidak buka. Buka dulu PO-nya, lalu simpan lagi.',
	'round-full':
		'Sisa PO-nya tidak cukup, jadi ini belum tersimpan. Kurangi banyaknya, atau tambah jatahnya di PO itu.',
	'days-turned': 'Tanggal akhirnya lebih awal dari mulainya. Pilih lagi salah satu.',
	'product-none': 'Produknya belum dipilih. Pilih dulu satu, atau tulis dulu di Jualan.',
	'text-long': `Tulisannya terlalu panjang, paling banyak ${mostText} huruf. Persingkat sedikit, lalu simpan lagi.`,
	'text-empty': 'Pesannya belum ditulis. Tulis dulu pesannya.',
	'words-open':
		'Masih ada kata dalam { } yang belum ada isinya. Pilih dulu produknya, atau hapus kata itu dari pesan.',
	'audience-empty':
		'Belum ada yang bisa dikirimi. Pesan Anda tetap ada di sini. Pilih orang lain, atau isi dulu nomor WA pelanggan.',
	'file-large': 'File ini terlalu besar, jadi tidak dibuka. Buku Anda tidak berubah. Pilih file lain.',
	'file-binary':
		'Isi file ini tidak bisa dibaca, mungkin salah pilih. Buku Anda tidak berubah. Pilih file lain.',
	'file-empty': 'Tidak ada isi yang bisa diambil dari file ini. Buku Anda tidak berubah. Pilih file lain.',
	'photo-kind':
		'File ini bukan foto JPG, PNG, atau WebP, jadi tidak dipakai. Produk Anda tidak berubah. Pilih foto lain, atau potret langsung.',
	'photo-broken':
		'Foto ini tidak bisa dibuka, mungkin rusak. Produk Anda tidak berubah. Pilih foto lain, atau potret lagi.',
	'photo-large':
		'Foto ini terlalu besar untuk HP, jadi tidak dibuka. Produk Anda tidak berubah. Pilih foto lain, atau potret langsung.',
	'photo-memory':
		'HP sedang penuh, foto ini belum bisa diolah. Produk Anda tidak berubah. Tutup aplikasi lain, lalu coba lagi.',
	'backup-kind':
		'File ini bukan cadangan Langganan, mungkin salah pilih. Buku Anda tidak berubah. Pilih file yang namanya mulai dengan Cadangan.',
	'backup-newer':
		'Cadangan ini dibuat aplikasi yang lebih baru. Buku Anda tidak berubah. Perbarui dulu aplikasi di HP ini, lalu buka lagi filenya.',
	'backup-cut':
		'File cadangan ini terpotong, belum sampai habis. Buku Anda tidak berubah. Minta dikirim ulang, atau pilih cadangan lain.',
	'backup-altered':
		'Isi cadangan ini sudah berubah atau rusak, jadi tidak dipakai. Buku Anda tidak berubah. Minta dikirim ulang, atau pilih cadangan lain.',
	'backup-password':
		'Kata sandinya belum cocok. Buku Anda tidak berubah. Coba tulis lagi, huruf besar dan kecilnya harus sama.',
	'backup-shop':
		'Cadangan ini dari buku usaha lain, jadi tidak bisa digabung. Buku Anda tidak berubah. Pilih cadangan usaha Anda.',
	'backup-part':
		'File ini hanya berisi yang baru saja, bukan seluruh buku. Buku Anda tidak berubah. Pilih cadangan yang lengkap.',
	'backup-large':
		'Cadangan ini terlalu besar untuk HP, jadi tidak dibuka. Buku Anda tidak berubah. Pilih cadangan lain.',
	'backup-full':
		'HP penuh, jadi cadangan ini belum bisa masuk. Buku Anda tidak berubah. Hapus foto, video, atau aplikasi lain, lalu coba lagi.',
} satisfies Record<ErrorCode, string>;
