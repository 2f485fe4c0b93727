import { afterAll, beforeAll, expect, it } from 'vitest';
import { draftKept, draftsKept } from './kept.ts';
import type { Phone } from './phone.ts';
import { openCustomer, pick, saveOrder, smallShopWithoutSignal } from './seller.ts';
import type { StaticServer } from './static-server.ts';

let phone: Phone;
let server: StaticServer;

beforeAll(async () => {
	({ phone, server } = await smallShopWithoutSignal());
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** The battery is empty a moment after the last letter; the seller goes on where she was. */
async function dieAndGoOn(lastTyped: string, offer: string): Promise<void> {
	await draftKept(phone, lastTyped);
	await phone.kill();
	await phone.reopen();
	await phone.sees(offer);
	await phone.tap('button', 'Lanjutkan');
}

/** Nothing is offered to go on with any more. */
async function expectNoDraft(): Promise<void> {
	expect(await draftsKept(phone)).toEqual([]);
	await phone.page.goto(server.url);
	await phone.page.getByRole('link', { name: 'Lainnya' }).waitFor();
	expect(await phone.page.getByRole('button', { name: 'Lanjutkan' }).count()).toBe(0);
	expect(phone.errors).toEqual([]);
}

it('a half-typed order survives', async () => {
	await phone.page.goto(`${server.url}#/pelanggan`);
	await openCustomer(phone, 'Bu Yatmi');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Klepon', 'Klepon', 'Klepon');
	await phone.retype('Harga klepon', '5500');
	await phone.tap('radio', 'Hari ini');
	await phone.type('Catatan', 'diantar jam 7, kotak merah');
	await dieAndGoOn('kotak merah', 'Pesanan Bu Yatmi belum disimpan.');

	await phone.sees('Bu Yatmi');
	expect(await phone.page.getByLabel('Jumlah klepon').inputValue()).toBe('3');
	expect(await phone.page.getByLabel('Harga klepon').inputValue()).toBe('5.500');
	expect(await phone.page.getByRole('radio', { name: 'Hari ini' }).isChecked()).toBe(true);
	expect(await phone.page.getByLabel('Catatan').inputValue()).toBe('diantar jam 7, kotak merah');
	await saveOrder(phone, 'Bu Yatmi');
	await phone.sees('Rp16.500');
	await expectNoDraft();
});

it('a half-typed customer survives', async () => {
	await phone.page.goto(`${server.url}#/pelanggan`);
	await phone.tap('link', 'Tambah');
	await phone.type(/^Nama$/, 'Pak Karto');
	await phone.type('Nomor WA', '0812 00');
	await dieAndGoOn('0812 00', 'Ada pelanggan baru belum disimpan.');

	expect(await phone.page.getByLabel(/^Nama$/).inputValue()).toBe('Pak Karto');
	expect(await phone.page.getByLabel('Nomor WA').inputValue()).toBe('0812 00');
	await phone.retype('Nomor WA', '0812 0000 4104');
	await phone.tap('button', 'Simpan');
	await phone.sees('Pak Karto jadi pelanggan');
	await phone.sees('0812 0000 4104');
	await expectNoDraft();
});

it('a half-typed kasbon survives', async () => {
	await phone.page.goto(`${server.url}#/pelanggan`);
	await openCustomer(phone, 'Bu Yatmi');
	await phone.tap('link', 'Catat kasbon');
	await phone.tap('button', '2');
	await phone.tap('button', '7');
	await phone.tap('button', '000');
	await dieAndGoOn('27000', 'Kasbon Bu Yatmi belum disimpan.');

	await phone.sees('Kasbon Bu Yatmi');
	await phone.sees('dua puluh tujuh ribu rupiah');
	await phone.tap('button', 'Simpan kasbon');
	await phone.sees('Kasbon Bu Yatmi Rp27.000 tersimpan');
	await expectNoDraft();
});
