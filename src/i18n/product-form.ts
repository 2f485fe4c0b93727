import type { Drawing } from '../domain/drawing-letter.ts';
import { gone } from './gone.ts';

/** Words of one product. */

export const newTitle = 'Produk baru';
export const editTitle = 'Ubah produk';
export const missing = gone('Produk');
export const toList = 'Lihat semua jualan';
export const name = 'Nama';
export const nameHint = 'mis. Brownies kukus';
export const unit = 'Dijual per';
export const unitHint = 'mis. biji';
export const units = ['biji', 'kotak', 'loyang', 'bungkus', 'kg', 'toples', 'porsi'];
export const unitChips = 'Satuan yang sering dipakai';
export const group = 'Kelompok';
export const groupHint = 'mis. Kue basah';
export const groupHelp = 'Jadi judul di katalog. Boleh kosong.';
export const groupChips = 'Yang sudah ada';
export const price = 'Harga biasa';
export const special = 'Harga khusus';
export const specialNote = 'boleh kosong';
export const specials = { regularPrice: 'Harga pelanggan tetap', resellerPrice: 'Harga reseller' };
export const dearer = 'Ini lebih mahal dari harga biasa. Kalau memang begitu, biarkan saja.';
export const finer = 'Lebih rinci: beli banyak, modal';
export const bulkFrom = 'Beli banyak, mulai';
export const bulkPrice = 'Harga beli banyak';
export const cost = 'Modal';
export const costHelp = 'Untuk menghitung untung. Pembeli tidak melihatnya.';
export const available = 'Ready';
export const availableNote = 'Matikan kalau sedang habis.';
export const addRecipe = 'Tulis resep';
export const recipe = 'Resep';
export const recipeNote = 'untuk daftar belanja';
export const drop = 'Buang';
export const yields = 'Sekali bikin jadi berapa';
export const ingredient = (number: number) => `Bahan ${number}`;
export const ingredientHint = 'mis. Tepung terigu';
export const ingredientAmount = (number: number) => `Takaran bahan ${number}`;
export const amountHint = 'mis. 0,5';
export const ingredientUnit = (number: number) => `Satuan bahan ${number}`;
export const ingredientUnitHint = 'mis. kg';
export const addIngredient = 'Tambah bahan';
export const drawing = 'Gambar';
export const otherDrawing = 'Ganti gambar';
export const saveIntoOrder = 'Simpan, masukkan ke pesanan';
export const saved = (name: string) => `${name} masuk jualan`;
export const changed = (name: string) => `${name} tersimpan`;
export const remove = 'Hapus produk';
export const removed = (name: string) => `${name} dihapus dari jualan`;
export const drawings = {
	ayam: 'Ayam',
	bakpia: 'Bakpia',
	bakso: 'Bakso',
	bolu: 'Bolu',
	bolukukus: 'Bolu kukus',
	botol: 'Botol',
	brownies: 'Brownies',
	bungkus: 'Bungkus',
	dadar: 'Dadar gulung',
	dimsum: 'Dimsum',
	donat: 'Donat',
	gelas: 'Minuman gelas',
	gorengan: 'Gorengan',
	'gula-aren': 'Gula aren',
	kastengel: 'Kastengel',
	keripik: 'Keripik',
	ketupat: 'Ketupat',
	klepon: 'Klepon',
	kopi: 'Kopi',
	kotak: 'Kotak kue',
	lapis: 'Kue lapis',
	lemper: 'Lemper',
	nasi: 'Nasi',
	'nasi-kotak': 'Nasi kotak',
	nastar: 'Nastar',
	ondeonde: 'Onde-onde',
	pastel: 'Pastel',
	pempek: 'Pempek',
	pie: 'Pai',
	puding: 'Puding',
	putrisalju: 'Putri salju',
	roti: 'Roti',
	tart: 'Kue tart',
	toples: 'Toples',
} satisfies Record<Drawing, string>;
