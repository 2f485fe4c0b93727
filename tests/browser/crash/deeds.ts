import type { BackupRow } from '../../../src/domain/backup/record.ts';
import type { Id } from '../../../src/domain/id.ts';
import { lastStamp } from '../../../src/domain/row.ts';
import type { Stamp } from '../../../src/domain/stamp.ts';
import type { Phone } from '../phone.ts';
import type { SecondPhone } from './second-phone.ts';

/** What the screen has told the seller is safe. */
export interface Confirmed {
	/** Notes of orders. */
	readonly orders: string[];
	/** Amounts of kasbon and payments, in rupiah; no two are alike. */
	readonly kasbon: number[];
	readonly payments: number[];
	/** How often a product was given another photo. */
	photos: number;
	/** How many files of the other phone have come in. */
	merges: number;
	/** What was in them: each row as late as it came. */
	readonly brought: Map<Id, Stamp>;
	/** The file that is on its way into the book, and how far it was seen to be. */
	merging?: { readonly rows: readonly BackupRow[]; step: 'reading' | 'working' } | undefined;
}

export const nothingYet = (): Confirmed => ({
	orders: [],
	kasbon: [],
	payments: [],
	photos: 0,
	merges: 0,
	brought: new Map(),
});

/** Notes that a file is in the book. */
export function noteBrought(confirmed: Confirmed, rows: readonly BackupRow[]): void {
	for (const { row } of rows) confirmed.brought.set(row.id, lastStamp(row));
	confirmed.merges += 1;
}

/** Where in the shop the deeds happen. */
export interface Site {
	readonly customer: Id;
	readonly name: string;
	readonly product: Id;
	readonly productName: string;
	readonly photo: Buffer;
	readonly other: SecondPhone;
}

interface Doing {
	readonly phone: Phone;
	readonly site: Site;
	/** Makes it unlike all others. */
	readonly number: number;
	readonly confirmed: Confirmed;
	/** To be called just before the tap that writes. */
	readonly writing: () => void;
}

/** One deed of the seller. Notes what was confirmed, and only then. */
type Deed = (doing: Doing) => Promise<void>;

const order: Deed = async ({ phone, site, number, confirmed, writing }) => {
	const note = `catatan ${number}`;
	await open(phone, `#/pesanan/baru?pelanggan=${site.customer}`);
	await phone.tap('button', `Tambah ${site.productName}`);
	await phone.page.getByLabel('Catatan').fill(note);
	writing();
	await phone.tap('button', 'Simpan');
	await phone.page.getByRole('heading', { level: 1, name: `Pesanan ${site.name}` }).waitFor();
	await phone.sees(note);
	confirmed.orders.push(note);
};

const kasbon: Deed = async ({ phone, site, number, confirmed, writing }) => {
	const amount = 10_000 + number;
	await typeAmount(phone, `#/pelanggan/${site.customer}?lembar=kasbon&siapa=${site.customer}`, amount);
	writing();
	await phone.tap('button', 'Simpan kasbon');
	await phone.sees(`Kasbon ${site.name} Rp${dots(amount)} tersimpan`);
	confirmed.kasbon.push(amount);
};

const payment: Deed = async ({ phone, site, number, confirmed, writing }) => {
	const amount = 10_000 + number;
	await typeAmount(phone, `#/pelanggan/${site.customer}?lembar=bayar&siapa=${site.customer}`, amount);
	writing();
	await phone.tap('button', 'Simpan pembayaran');
	await phone.sees(`Pembayaran Rp${dots(amount)} dari ${site.name} tersimpan`);
	confirmed.payments.push(amount);
};

const photo: Deed = async ({ phone, site, confirmed, writing }) => {
	await open(phone, `#/jualan/${site.product}`);
	await choose(phone, /^(Dari galeri|Ganti foto)$/, {
		name: 'foto.jpg',
		mimeType: 'image/jpeg',
		buffer: site.photo,
	});
	await phone.tap('button', 'Pakai foto ini');
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
	writing();
	await phone.tap('button', 'Simpan');
	await phone.sees(`${site.productName} tersimpan`);
	confirmed.photos += 1;
};

/** Brings a file of the other phone, by the page that a seller brings it by. */
const merge: Deed = async ({ phone, site, number, confirmed, writing }) => {
	const { file: buffer, rows } = await site.other.write(number);
	await open(phone, '#/lainnya/pulihkan');
	confirmed.merging = { rows, step: 'reading' };
	writing();
	await choose(phone, 'Pilih file cadangan', { name: 'Cadangan.txt', mimeType: 'text/plain', buffer });
	await phone.page.getByRole('button', { name: 'Gabungkan' }).waitFor();
	confirmed.merging.step = 'working';
	writing();
	await phone.tap('button', 'Gabungkan');
	await phone.sees('sudah digabung.');
	confirmed.merging = undefined;
	noteBrought(confirmed, rows);
	await phone.tap('button', 'Buka buku');
};

/** Each as often as it is here. */
export const deeds: readonly Deed[] = [order, kasbon, payment, photo, merge, merge, merge];

/** Goes there as a tapped link would, once no sheet is closing any more. */
async function open({ page }: Phone, route: string): Promise<void> {
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	await page.evaluate((hash) => {
		location.hash = hash;
	}, route);
}

interface PickedFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

async function choose(phone: Phone, button: string | RegExp, file: PickedFile): Promise<void> {
	const [chooser] = await Promise.all([phone.page.waitForEvent('filechooser'), phone.tap('button', button)]);
	await chooser.setFiles(file);
}

async function typeAmount(phone: Phone, route: string, amount: number): Promise<void> {
	await open(phone, route);
	await phone.page.getByRole('dialog').waitFor();
	await phone.page.keyboard.type(String(amount));
}

function dots(amount: number): string {
	return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}
