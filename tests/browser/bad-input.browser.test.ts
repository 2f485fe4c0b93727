import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import type { ErrorCode } from '../../src/domain/errors.ts';
import * as customerImportText from '../../src/i18n/customer-import.ts';
import { errorText } from '../../src/i18n/errors.ts';
import { countKept } from './kept.ts';
import { Phone } from './phone.ts';
import { goTo, openCustomer, pick, saveOrder, todayInJakarta } from './seller.ts';
import { type StaticServer, serve } from './static-server.ts';

let server: StaticServer;
let phone: Phone;

beforeAll(async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** Refused with a sentence at the field, which has the focus; nothing is written, what was typed is there. */
async function expectRefused(
	label: string | RegExp,
	typed: string,
	code: ErrorCode,
	save = 'Simpan',
): Promise<void> {
	const before = await countKept(phone);
	await phone.retype(label, typed);
	await phone.tap('button', save);
	const field = phone.page.locator('[aria-invalid=true]:focus').and(phone.page.getByLabel(label));
	await field.waitFor();
	expect(await field.evaluate(describedBy)).toContain(errorText[code]);
	expect(await field.inputValue()).toBe(typed);
	expect(await countKept(phone)).toEqual(before);
}

/** What a screen reader says of a field, beyond its name. */
function describedBy(field: Element): string {
	const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
	return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

const badNumbers: readonly (readonly [typed: string, code: ErrorCode])[] = [
	['0812 345', 'phone-short'],
	['0812 3456 7890 1234', 'phone-long'],
	['+1 415 555 0100', 'phone-foreign'],
	['0812 tiga empat', 'phone-letters'],
	['021 555 0100', 'phone-landline'],
];

it('a shop without a name or a number that works', async () => {
	await expectRefused('Nama usaha', '   ', 'shop-empty', 'Mulai');
	await phone.retype('Nama usaha', 'Azzalea Cake');
	await expectRefused('Nomor WA usaha', '', 'phone-empty', 'Mulai');
	for (const [typed, code] of badNumbers) await expectRefused('Nomor WA usaha', typed, code, 'Mulai');
	expect(await phone.page.getByLabel('Nama usaha').inputValue()).toBe('Azzalea Cake');
	await phone.retype('Nomor WA usaha', '0812 0000 0101');
	await phone.tap('button', 'Mulai');
	await phone.page.getByRole('navigation').waitFor();
});

it('a customer without a name or with a number that cannot be', async () => {
	await goTo(phone, 'Pelanggan');
	await phone.tap('link', 'Tambah pelanggan');
	await expectRefused(/^Nama$/, '   ', 'name-empty');
	await expectRefused(/^Nama$/, 'a'.repeat(81), 'name-long');
	await phone.retype(/^Nama$/, 'Bu Yatmi');
	for (const [typed, code] of badNumbers) await expectRefused('Nomor WA', typed, code);
	await phone.retype('Nomor WA', '0812 0000 4101');
	await phone.tap('button', 'Simpan');
	await phone.sees('Bu Yatmi jadi pelanggan');
});

it("somebody else's number", async () => {
	await phone.page.goto(`${server.url}#/pelanggan/baru`);
	await phone.type(/^Nama$/, 'Bu Yatmini');
	await expectRefused('Nomor WA', '+62 812-0000-4101', 'phone-taken');
	await phone.sees('Nomor ini milik Bu Yatmi.');
	await phone.retype('Nomor WA', '');
	await phone.tap('button', 'Simpan');
	await phone.sees('Bu Yatmini jadi pelanggan');
});

it('a product without a name or with a price that cannot be read', async () => {
	await phone.page.goto(`${server.url}#/jualan/baru`);
	await expectRefused(/^Nama$/, '', 'name-empty');
	await phone.retype(/^Nama$/, 'Klepon');
	for (const typed of ['', 'dua puluh', '25.5', '0', '-5000'])
		await expectRefused('Harga biasa', typed, 'price');
	await phone.retype('Harga biasa', '25.000');
	await expectRefused('Harga reseller', 'murah', 'price');
	await phone.retype('Harga reseller', '');
	await phone.tap('button', 'Simpan');
	await phone.sees('Klepon masuk jualan');
	await phone.sees('Rp25.000');
});

it('an order of none, of ten thousand, or of nothing at all', async () => {
	await phone.page.goto(`${server.url}#/pesanan/baru`);
	const before = await countKept(phone);
	await phone.tap('button', 'Bu Yatmi');
	await phone.tap('button', 'Simpan');
	await phone.sees(errorText['lines-empty']);
	expect(await countKept(phone)).toEqual(before);

	await pick(phone, 'Klepon');
	for (const typed of ['0', '10000', '1,5', 'banyak'])
		await expectRefused('Jumlah klepon', typed, 'quantity');
	await phone.retype('Jumlah klepon', '9999');
	for (const typed of ['mahal', '25.5']) await expectRefused('Harga klepon', typed, 'price');
	await phone.retype('Harga klepon', '1000');
	await saveOrder(phone, 'Bu Yatmi');
	await phone.sees('Rp9.999.000');
});

it('an order for a day that is over', async () => {
	await phone.page.goto(`${server.url}#/pesanan/baru`);
	await phone.tap('button', 'Bu Yatmi');
	await pick(phone, 'Klepon');
	await phone.tap('radio', 'Hari lain');
	const before = await countKept(phone);
	await phone.page.getByLabel('Tanggal').fill(addDays(todayInJakarta(), -1));
	await phone.tap('button', 'Simpan');
	await phone.sees(errorText['day-past']);
	expect(await countKept(phone)).toEqual(before);
	await phone.page.getByLabel('Tanggal').fill(todayInJakarta());
	await saveOrder(phone, 'Bu Yatmi');
	expect(await countKept(phone)).toEqual({ ...before, order: Number(before['order']) + 1 });
});

it('a payment of nothing', async () => {
	await phone.page.goto(`${server.url}#/pelanggan`);
	await openCustomer(phone, 'Bu Yatmini');
	await phone.tap('link', 'Catat kasbon');
	await phone.tap('button', '20.000');
	await phone.tap('button', 'Simpan kasbon');
	await phone.sees('Kasbon Bu Yatmini Rp20.000 tersimpan');
	const before = await countKept(phone);
	await phone.tap('link', 'Bayar');
	await phone.tap('button', 'Simpan pembayaran');
	await phone.sees(errorText['amount-zero']);
	await phone.tap('button', '000');
	await phone.tap('button', 'Simpan pembayaran');
	await phone.sees(errorText['amount-zero']);
	expect(await countKept(phone)).toEqual(before);
	await phone.tap('button', '5.000');
	await phone.tap('button', 'Simpan pembayaran');
	await phone.sees('Pembayaran Rp5.000 dari Bu Yatmini tersimpan');
	await phone.sees('lima belas ribu rupiah');
	expect(await countKept(phone)).toEqual({ ...before, ledger: Number(before['ledger']) + 1 });
});

it('a name that was typed and not chosen', async () => {
	await phone.page.goto(`${server.url}#/pesanan/baru`);
	await pick(phone, 'Klepon');
	await expectRefused('Untuk siapa?', 'Mbak Ratri', 'customer-none');
});

describe('a file that is', () => {
	const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Bu Ani\nTEL:081200000001\nEND:VCARD\n';
	const files: readonly (readonly [what: string, content: () => Buffer, code: ErrorCode])[] = [
		['a picture', () => readFileSync('public/icons/icon-192.png'), 'file-binary'],
		['a letter', () => Buffer.from('Selamat pagi, Bu.'), 'file-binary'],
		['empty', () => Buffer.alloc(0), 'file-empty'],
		['20 MB large', () => Buffer.alloc(20 * 1024 * 1024, card), 'file-large'],
	];

	it.each(files)('%s, instead of contacts', async (_what, content, code) => {
		await phone.page.goto(`${server.url}#/pelanggan/impor`);
		const before = await countKept(phone);
		const file = { name: 'kontak.vcf', mimeType: 'text/vcard', buffer: content() };
		await phone.page.setInputFiles('input[type=file]', file);
		await phone.sees(errorText[code]);
		await phone.sees('Pilih berkas lain');
		expect(await countKept(phone)).toEqual(before);
	});

	it('damaged: what cannot be read is listed, and only who is picked comes in', async () => {
		await phone.page.goto(`${server.url}#/pelanggan/impor`);
		const before = await countKept(phone);
		await phone.page.setInputFiles('input[type=file]', 'tests/fixtures/kontak-rusak.vcf');
		await phone.sees(customerImportText.card['no-end'](2, 'Pak Tumin'));
		await phone.sees(customerImportText.card['no-name'](3));
		await phone.sees(customerImportText.card.broken(4));
		await phone.sees(customerImportText.card['no-end'](6, 'Bu Kinah'));
		expect(await countKept(phone)).toEqual(before);
		await phone.tap('button', 'Simpan 1 pelanggan');
		await phone.page.getByRole('heading', { level: 1, name: 'Bu Painem' }).waitFor();
		expect(await countKept(phone)).toEqual({ ...before, customer: Number(before['customer']) + 1 });
	});
});

it('was told, and never thrown', () => {
	expect(phone.errors).toEqual([]);
});
