import { Phone } from './phone.ts';

/** What a seller does over and over, each as she would do it: by what stands on the screen. */

export async function openShop(phone: Phone, name = 'Azzalea Cake', number = '0812 0000 0101'): Promise<void> {
	await phone.type('Nama usaha', name);
	await phone.type('Nomor WA usaha', number);
	await phone.tap('button', 'Mulai');
	await phone.sees(name);
}

export async function goTo(phone: Phone, place: 'Hari ini' | 'Pelanggan' | 'Pesanan' | 'Jualan'): Promise<void> {
	await phone.tap('link', place);
	if (place === 'Hari ini') await phone.page.getByRole('link', { name: 'Lainnya' }).waitFor();
	else await phone.page.getByRole('heading', { level: 1, name: place }).waitFor();
}

export interface Priced {
	readonly name: string;
	readonly unit: string;
	readonly price: string;
	readonly regular?: string;
	readonly reseller?: string;
}

/** Writes one product, from *Jualan* back to *Jualan*. */
export async function addProduct(phone: Phone, product: Priced): Promise<void> {
	await phone.tap('link', /^(Tambah produk|Tulis jualan pertama)$/);
	await phone.type(/^Nama$/, product.name);
	await phone.retype('Dijual per', product.unit);
	await phone.type('Harga biasa', product.price);
	if (product.regular) await phone.type('Harga pelanggan tetap', product.regular);
	if (product.reseller) await phone.type('Harga reseller', product.reseller);
	await phone.tap('button', 'Simpan produk');
	await phone.sees(`${product.name} masuk jualan`);
}

/** Adds a customer by hand, from *Pelanggan* to the customer's page. */
export async function addCustomer(phone: Phone, name: string, number?: string): Promise<void> {
	await phone.tap('link', /^Tambah( pelanggan)?$/);
	await phone.type(/^Nama$/, name);
	if (number) await phone.type('Nomor WA', number);
	await phone.tap('button', 'Simpan');
	await phone.page.getByRole('heading', { level: 1, name }).waitFor();
}
