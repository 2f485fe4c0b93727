import type { Locator } from 'playwright-core';
import { type Day, isDay } from '../../src/domain/day.ts';
import { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { type StaticServer, serve } from './static-server.ts';

/** What a seller does over and over, each by what stands on the screen. */

type Place = 'Hari ini' | 'Pelanggan' | 'Pesanan' | 'Jualan';

export interface Priced {
	readonly name: string;
	readonly unit: string;
	/** As she types it. */
	readonly price: string;
	readonly regular?: string;
	readonly reseller?: string;
}

export async function openShop(
	phone: Phone,
	name = 'Azzalea Cake',
	number = '0812 0000 0101',
): Promise<void> {
	await phone.type('Nama usaha', name);
	await phone.type('Nomor WA usaha', number);
	await phone.tap('button', 'Mulai');
	await phone.page.getByRole('navigation').waitFor();
	await phone.sees(name);
}

/** A phone whose signal is gone since the first load, with a shop begun. */
export async function shopWithoutSignal(
	options: Partial<Parameters<typeof Phone.open>[0]> = {},
	shop?: { readonly name: string; readonly number: string },
	/** What she does while there still is one. */
	before?: (phone: Phone) => Promise<void>,
): Promise<{ phone: Phone; server: StaticServer }> {
	const server = await serve('dist');
	const phone = await Phone.open({ url: server.url, ...options });
	await phone.hasApp();
	await before?.(phone);
	await phone.offline();
	await server.cut();
	await openShop(phone, shop?.name, shop?.number);
	return { phone, server };
}

/** The same, with all it sells and those who buy there. */
export async function stockedShop(
	shop: { readonly name: string; readonly number: string; readonly products: readonly Priced[] },
	...customers: readonly string[]
): Promise<{ phone: Phone; server: StaticServer }> {
	const { phone, server } = await shopWithoutSignal({}, shop);
	await goTo(phone, 'Jualan');
	for (const product of shop.products) await addProduct(phone, product);
	if (customers.length > 0) await goTo(phone, 'Pelanggan');
	for (const name of customers) {
		await addCustomer(phone, name);
		await phone.back();
	}
	return { phone, server };
}

/** Opens a ready shop to play with, from the first run: months of customers, orders and debts. */
export async function openSample(phone: Phone, shop = 'Azzalea Cake'): Promise<void> {
	await phone.tap('button', 'Coba dulu');
	await phone.tap('button', new RegExp(`^${shop}`));
	await phone.page.getByRole('navigation').waitFor();
	await phone.sees('Buku contoh');
}

/** Looks at the sample shops, which are on the phone from then on, and leaves them. */
export async function seeSamples(phone: Phone): Promise<void> {
	await phone.tap('button', 'Coba dulu');
	await phone.page.getByRole('button', { name: /^Azzalea Cake/ }).waitFor();
	await phone.tap('button', 'Tutup');
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The first row beneath this heading of a part of the page. */
export function firstRowUnder(phone: Phone, heading: string): Locator {
	return phone.page.locator(`xpath=//h2[.="${heading}"]/following::ul[1]/li[1]/a`);
}

export async function goTo(phone: Phone, place: Place): Promise<void> {
	await phone.tapOn(phone.page.getByRole('navigation').getByRole('link', { name: place }));
	if (place === 'Hari ini') await phone.page.getByRole('link', { name: 'Lainnya' }).waitFor();
	else await phone.page.getByRole('heading', { level: 1, name: place }).waitFor();
}

/** The same, with one product to sell and one customer, whose page is on the screen. */
export async function smallShopWithoutSignal(): Promise<{ phone: Phone; server: StaticServer }> {
	const { phone, server } = await shopWithoutSignal();
	await goTo(phone, 'Jualan');
	await addProduct(phone, { name: 'Klepon', unit: 'mika', price: '6000' });
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Yatmi');
	return { phone, server };
}

/** Writes one product, from *Jualan* back to *Jualan*. */
export async function addProduct(phone: Phone, product: Priced): Promise<void> {
	await phone.tap('link', /^(Tambah produk|Tulis jualan pertama)$/);
	await phone.type(/^Nama$/, product.name);
	await phone.retype('Dijual per', product.unit);
	await phone.type('Harga biasa', product.price);
	if (product.regular) await phone.type('Harga pelanggan tetap', product.regular);
	if (product.reseller) await phone.type('Harga reseller', product.reseller);
	await phone.tap('button', 'Simpan');
	await phone.sees(`${product.name} masuk jualan`);
}

/** Gives a product of *Jualan* a photo out of the gallery. */
export async function addPhoto(phone: Phone, product: string, photo: Buffer): Promise<void> {
	await phone.tap('link', new RegExp(`^${product}`));
	const chooser = phone.page.waitForEvent('filechooser');
	await phone.tap('button', 'Dari galeri');
	await (await chooser).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo });
	await phone.tap('button', 'Pakai foto ini');
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
	await phone.tap('button', 'Simpan');
	await phone.sees(`${product} tersimpan`);
}

/** Marks products of *Jualan* as sold out. */
export async function markSoldOut(phone: Phone, ...products: readonly string[]): Promise<void> {
	await phone.tap('button', 'Atur');
	for (const product of products) {
		await phone.tap('button', `Tandai habis ${product}`);
		await phone.sees(`${product} ditandai habis`);
	}
	await phone.tap('button', 'Selesai mengatur');
}

/** Adds a customer by hand, from *Pelanggan* to the customer's page. */
export async function addCustomer(phone: Phone, name: string, number?: string): Promise<void> {
	await phone.tap('link', /^Tambah( pelanggan)?$/);
	await phone.type(/^Nama$/, name);
	if (number) await phone.type('Nomor WA', number);
	await phone.tap('button', 'Simpan');
	await phone.page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Opens a customer's page from *Pelanggan*. */
export async function openCustomer(phone: Phone, name: string): Promise<void> {
	await phone.tap('link', new RegExp(`^${name}`));
	await phone.page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Puts products into the order that is on the screen, one for each time they are named. */
export async function pick(phone: Phone, ...products: readonly string[]): Promise<void> {
	for (const product of products) await phone.tap('button', `Tambah ${product}`);
}

/** Puts so many of each product into the order that is on the screen. */
export async function pickMany(phone: Phone, wares: Readonly<Record<string, number>>): Promise<void> {
	for (const [product, count] of Object.entries(wares)) {
		await pick(phone, product);
		await phone.retype(new RegExp(`^Jumlah ${product}$`, 'i'), String(count));
	}
}

/** Saves the order that is on the screen and waits for its page. */
export async function saveOrder(phone: Phone, name: string): Promise<void> {
	await phone.tap('button', 'Simpan');
	await phone.page.getByRole('heading', { level: 1, name: `Pesanan ${name}` }).waitFor();
	await phone.sees(`Pesanan ${name} tersimpan`);
}

/** The calendar day on the phone of the tests, wherever they run. */
export function todayInJakarta(): Day {
	const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format();
	if (!isDay(day)) throw new Error(`${day} is no day.`);
	return day;
}

/** Books money of a customer. */
export async function book(
	on: Phone,
	name: string,
	how: 'Catat kasbon' | 'Bayar',
	amount: string,
): Promise<void> {
	await toAddress(on, '#/pelanggan');
	await openCustomer(on, name);
	await on.tap('link', how);
	await on.tap('button', amount);
	await on.tap('button', how === 'Bayar' ? 'Simpan pembayaran' : 'Simpan kasbon');
	await on.sees(new RegExp(`Rp${amount}.* tersimpan$`));
	await on.page.getByRole('dialog').waitFor({ state: 'detached' });
}
