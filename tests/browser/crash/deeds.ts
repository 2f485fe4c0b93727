import type { Phone } from '../phone.ts';

/** What the screen has told the seller is safe. */
export interface Confirmed {
	/** Notes of orders. */
	readonly orders: string[];
	/** Amounts of kasbon and payments, in rupiah; no two are alike. */
	readonly kasbon: number[];
	readonly payments: number[];
	/** How often a product was given another photo. */
	photos: number;
}

export const nothingYet = (): Confirmed => ({ orders: [], kasbon: [], payments: [], photos: 0 });

/** Where in the shop the deeds happen. */
export interface Site {
	readonly customer: string;
	readonly name: string;
	readonly product: string;
	readonly productName: string;
	readonly photo: Buffer;
}

/** One deed of the seller; `number` makes it unlike all others. Notes what was confirmed, and only then. */
type Deed = (phone: Phone, site: Site, number: number, confirmed: Confirmed) => Promise<void>;

export const deeds: readonly Deed[] = [
	async (phone, site, number, confirmed) => {
		const note = `catatan ${number}`;
		await open(phone, `#/pesanan/baru?pelanggan=${site.customer}`);
		await phone.tap('button', `Tambah ${site.productName}`);
		await phone.page.getByLabel('Catatan').fill(note);
		await phone.tap('button', 'Simpan');
		await phone.page.getByRole('heading', { level: 1, name: `Pesanan ${site.name}` }).waitFor();
		await phone.sees(note);
		confirmed.orders.push(note);
	},
	async (phone, site, number, confirmed) => {
		const amount = 10_000 + number;
		await typeAmount(phone, `#/pelanggan/${site.customer}?lembar=kasbon&siapa=${site.customer}`, amount);
		await phone.tap('button', 'Simpan kasbon');
		await phone.sees(`Kasbon ${site.name} Rp${dots(amount)} tersimpan`);
		confirmed.kasbon.push(amount);
	},
	async (phone, site, number, confirmed) => {
		const amount = 10_000 + number;
		await typeAmount(phone, `#/pelanggan/${site.customer}?lembar=bayar&siapa=${site.customer}`, amount);
		await phone.tap('button', 'Simpan pembayaran');
		await phone.sees(`Pembayaran Rp${dots(amount)} dari ${site.name} tersimpan`);
		confirmed.payments.push(amount);
	},
	async (phone, site, _number, confirmed) => {
		await open(phone, `#/jualan/${site.product}`);
		const [chooser] = await Promise.all([
			phone.page.waitForEvent('filechooser'),
			phone.tap('button', /^(Dari galeri|Ganti foto)$/),
		]);
		await chooser.setFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: site.photo });
		await phone.tap('button', 'Pakai foto ini');
		await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
		await phone.tap('button', 'Simpan');
		await phone.sees(`${site.productName} tersimpan`);
		confirmed.photos += 1;
	},
];

/** Goes there as a tapped link would, once no sheet is closing any more. */
async function open({ page }: Phone, route: string): Promise<void> {
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	await page.evaluate((hash) => {
		location.hash = hash;
	}, route);
}

async function typeAmount(phone: Phone, route: string, amount: number): Promise<void> {
	await open(phone, route);
	await phone.page.getByRole('dialog').waitFor();
	await phone.page.keyboard.type(String(amount));
}

function dots(amount: number): string {
	return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}
