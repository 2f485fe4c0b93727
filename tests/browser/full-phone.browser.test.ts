import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { errorText } from '../../src/i18n/errors.ts';
import { photograph } from './camera.ts';
import { type FullPhone, fullPhone } from './full-phone.ts';
import { draftKept } from './kept.ts';
import { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { addCustomer, addPhoto, addProduct, goTo, openShop, pick } from './seller.ts';
import { type StaticServer, serve } from './static-server.ts';
import { wholeBook } from './whole-book.ts';

let server: StaticServer;
let phone: Phone;
let memory: FullPhone;
let photo: Buffer;
let customer: string;
let product: string;

beforeAll(async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
	await phone.hasApp();
	await openShop(phone);
	await goTo(phone, 'Jualan');
	await addProduct(phone, { name: 'Klepon', unit: 'mika', price: '6000' });
	photo = await photograph(phone.page, { width: 800, height: 600, held: 1 });
	await addPhoto(phone, 'Klepon', photo);
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Yatmi', '0812 0000 4101');
	const book = await wholeBook(phone);
	[customer = '', product = ''] = [book['customer'], book['product']].map((rows) => idOf(rows?.[0]));
	memory = await fullPhone(phone, server.url);
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot(`penuh-failed-${task.name.slice(0, 20)}`);
	await memory.makeRoom();
});

function idOf(row: object | undefined): string {
	return String((row as { id?: unknown } | undefined)?.id);
}

/** What the screen may have confirmed: all but what was typed, and what the app notes for itself. */
async function confirmed(): Promise<object> {
	const { draft: _, device: __, staged: ___, ...book } = await wholeBook(phone);
	return book;
}

const field = (label: string | RegExp) => phone.page.getByLabel(label);

interface Write {
	readonly name: string;
	readonly route: () => string;
	readonly type: () => Promise<void>;
	/** The button that saves. */
	readonly save: string | RegExp;
	/** What was typed still stands there. */
	readonly stands: () => Promise<void>;
	readonly saved: string | RegExp;
}

const amountStands = (words: string) => () => phone.sees(words);

const writes: readonly Write[] = [
	{
		name: 'an order',
		route: () => `#/pesanan/baru?pelanggan=${customer}`,
		async type() {
			await pick(phone, 'Klepon', 'Klepon');
			await phone.type('Catatan', 'kotak merah');
		},
		save: 'Simpan',
		async stands() {
			expect(await field('Catatan').inputValue()).toBe('kotak merah');
			expect(await field('Jumlah klepon').inputValue()).toBe('2');
		},
		saved: 'Pesanan Bu Yatmi tersimpan',
	},
	{
		name: 'a kasbon',
		route: () => `#/pelanggan/${customer}?lembar=kasbon&siapa=${customer}`,
		type: () => typeAmount('27000'),
		save: 'Simpan kasbon',
		stands: amountStands('dua puluh tujuh ribu rupiah'),
		saved: 'Kasbon Bu Yatmi Rp27.000 tersimpan',
	},
	{
		name: 'a payment',
		route: () => `#/pelanggan/${customer}?lembar=bayar&siapa=${customer}`,
		type: () => typeAmount('12000'),
		save: 'Simpan pembayaran',
		stands: amountStands('dua belas ribu rupiah'),
		saved: 'Pembayaran Rp12.000 dari Bu Yatmi tersimpan',
	},
	{
		name: 'a customer',
		route: () => '#/pelanggan/baru',
		async type() {
			await phone.type(/^Nama$/, 'Pak Karto');
			await phone.type('Nomor WA', '0812 0000 4104');
		},
		save: 'Simpan',
		async stands() {
			expect(await field(/^Nama$/).inputValue()).toBe('Pak Karto');
			expect(await field('Nomor WA').inputValue()).toBe('0812 0000 4104');
		},
		saved: 'Pak Karto jadi pelanggan',
	},
	{
		name: 'a product with a photo',
		route: () => '#/jualan/baru',
		async type() {
			await phone.type(/^Nama$/, 'Lapis');
			await phone.type('Harga biasa', '30000');
			await choosePhoto('Dari galeri');
		},
		save: 'Simpan',
		async stands() {
			expect(await field(/^Nama$/).inputValue()).toBe('Lapis');
			await phone.page.getByRole('button', { name: 'Ganti foto' }).waitFor();
		},
		saved: 'Lapis masuk jualan',
	},
	{
		name: 'another photo',
		route: () => `#/jualan/${product}`,
		type: () => choosePhoto('Ganti foto'),
		save: 'Simpan',
		stands: () => phone.page.getByRole('button', { name: 'Ganti foto' }).waitFor(),
		saved: 'Klepon tersimpan',
	},
	{
		name: 'a promo',
		route: () => '#/jualan/promo/baru',
		async type() {
			await field('Tulis pesannya').fill('Halo {nama}, ada kue baru.');
		},
		save: /^Mulai kirim/,
		async stands() {
			expect(await field('Tulis pesannya').inputValue()).toBe('Halo {nama}, ada kue baru.');
		},
		saved: /^0 dari \d+ orang/,
	},
	{
		name: 'contacts',
		route: () => '#/pelanggan/impor',
		async type() {
			await phone.page.setInputFiles('input[type=file]', resolve('tests/fixtures/kontak.vcf'));
		},
		save: /^Simpan \d+ pelanggan/,
		stands: () => phone.page.getByRole('button', { name: /^Simpan \d+ pelanggan/ }).waitFor(),
		saved: /^\d+ pelanggan ditambahkan/,
	},
	{
		name: 'the shop',
		route: () => '#/lainnya',
		type: () => phone.retype('Nama usaha', 'Azzalea Cake Jaya'),
		save: 'Simpan',
		async stands() {
			expect(await field('Nama usaha').inputValue()).toBe('Azzalea Cake Jaya');
		},
		saved: 'Data usaha tersimpan',
	},
];

async function typeAmount(amount: string): Promise<void> {
	await phone.page.getByRole('dialog').waitFor();
	await phone.page.keyboard.type(amount);
}

async function choosePhoto(word: string): Promise<void> {
	const [chooser] = await Promise.all([phone.page.waitForEvent('filechooser'), phone.tap('button', word)]);
	await chooser.setFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: photo });
	await phone.tap('button', 'Pakai foto ini');
	await phone.page.getByRole('dialog', { name: /foto/i }).waitFor({ state: 'detached' });
}

it.each(writes)(
	'a full phone keeps what was typed of $name, and saves it once there is room',
	async (write) => {
		const before = await confirmed();
		await memory.fill(write.route());
		await write.type();
		await phone.tap('button', write.save);
		await phone.sees(errorText.quota);
		await write.stands();
		expect(await confirmed()).toEqual(before);
		await phone.screenshot(`penuh-${write.name.replaceAll(' ', '-')}`);
		await memory.makeRoom();
		await phone.tap('button', write.save);
		await phone.sees(write.saved);
		expect(await confirmed()).not.toEqual(before);
		// The notice has gone with the trouble.
		await toAddress(phone, '#/');
		await phone.page.getByRole('link', { name: 'Lainnya' }).waitFor();
		expect(await phone.page.getByText(errorText.full).count()).toBe(0);
	},
);

it('what was typed before and after the phone ran full waits while a backup is sent', async () => {
	await toAddress(phone, '#/pelanggan/baru');
	await phone.type(/^Nama$/, 'Bu Ani');
	await draftKept(phone, 'Bu Ani');
	await memory.fill('#/pelanggan/baru');
	await phone.sees('Ini lanjutan yang tadi belum disimpan.');
	await phone.type('Nomor WA', '0812 0000 4105');
	await phone.tap('button', 'Simpan');
	await phone.tap('link', 'Kirim cadangan');
	await phone.sees(errorText.full);
	await phone.sees('Cadangan siap dikirim');
	await phone.screenshot('penuh-cadangan');
	await phone.back();
	expect(await field('Nomor WA').inputValue()).toBe('0812 0000 4105');
	expect(await field(/^Nama$/).inputValue()).toBe('Bu Ani');
	await toHash('#/');
	await phone.sees(errorText.full);
	await phone.screenshot('penuh-hari-ini');
	await phone.back();
	await memory.makeRoom();
	await phone.tap('button', 'Simpan');
	await phone.sees('Bu Ani jadi pelanggan');
	await phone.sees('0812 0000 4105');
});

it('what is done with one tap stays as it was, and can be done and undone once there is room', async () => {
	await memory.fill(`#/pelanggan/${customer}`);
	const before = await confirmed();
	await phone.tap('button', 'Jadikan pelanggan tetap');
	await phone.sees(/^HP penuh/);
	expect(await confirmed()).toEqual(before);
	await memory.makeRoom();
	await phone.tap('button', 'Jadikan pelanggan tetap');
	await phone.tap('button', 'Urungkan');
	await phone.sees('Sudah diurungkan');
});

it('a backup goes into a full phone whole or not at all', async () => {
	await toAddress(phone, '#/lainnya/cadangan');
	await phone.sees('Cadangan siap dikirim');
	const download = phone.page.waitForEvent('download');
	await phone.tap('button', 'Simpan di HP');
	const buffer = await readFile(await (await download).path());

	for (const words of [['Gabungkan'], ['Ganti isi buku', 'Ya, ganti']]) {
		const before = await confirmed();
		await memory.fill('#/lainnya/pulihkan');
		await chooseBackup('Pilih file cadangan', buffer);
		await phone.sees(errorText['backup-full']);
		await phone.screenshot('penuh-pulihkan');
		expect(await confirmed()).toEqual(before);
		await memory.makeRoom();
		// Room for the file beside the book, none for the book as it was.
		await memory.fill('#/lainnya/pulihkan', buffer.length * 1.1);
		await chooseBackup('Pilih file cadangan', buffer);
		for (const word of words) await phone.tap('button', word);
		await phone.sees(errorText['backup-full']);
		expect(await confirmed()).toEqual(before);
		await memory.makeRoom();
		await phone.tap('button', words.at(-1) ?? '');
		await phone.sees(/^Buku Azzalea Cake.* sudah (digabung|pulih)/);
		const { former, thumb: _, summary: __, ...after } = (await confirmed()) as Record<string, unknown>;
		expect(former).not.toEqual([]);
		expect(after).toMatchObject({ customer: (before as typeof after)['customer'] });
	}
});

/** On to another page of the same app: nothing is loaded anew. */
async function toHash(hash: string): Promise<void> {
	await phone.page.evaluate((address) => {
		location.hash = address;
	}, hash);
}

async function chooseBackup(word: string, buffer: Buffer): Promise<void> {
	const chooser = phone.page.waitForEvent('filechooser');
	await phone.tap('button', word);
	await (await chooser).setFiles({ name: 'Cadangan.txt', mimeType: 'text/plain', buffer });
}
