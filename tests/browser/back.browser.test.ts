import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Phone } from './phone.ts';
import { goTo, openCustomer, pick, saveOrder, smallShopWithoutSignal } from './seller.ts';
import type { StaticServer } from './static-server.ts';

let server: StaticServer;
let phone: Phone;

beforeAll(async () => {
	({ phone, server } = await smallShopWithoutSignal());
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** Each begins on Hari ini, with nothing of the app beneath it: one more back leads out of the app. */
beforeEach(async () => {
	await phone.page.goto('about:blank');
	await phone.page.goto(server.url);
	await onToday();
});

async function onToday(): Promise<void> {
	await phone.page.getByRole('link', { name: 'Lainnya' }).waitFor();
	expect(await phone.page.getByRole('dialog').count()).toBe(0);
}

async function onPage(heading: string): Promise<void> {
	await phone.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
	expect(await phone.page.getByRole('dialog').count()).toBe(0);
}

/** One more back, and the app is left. */
async function expectOut(): Promise<void> {
	await phone.back();
	expect(phone.page.url()).toBe('about:blank');
}

it('leads from any place to Hari ini, and from there out', async () => {
	for (const place of ['Pelanggan', 'Pesanan', 'Jualan'] as const) await goTo(phone, place);
	await phone.back();
	await onToday();
	await expectOut();
});

it('closes a sheet, and leaves the page beneath it where it was', async () => {
	await goTo(phone, 'Pelanggan');
	await openCustomer(phone, 'Bu Yatmi');
	for (const word of ['Catat kasbon', 'WA']) {
		await phone.tap('link', word);
		await phone.page.getByRole('dialog').waitFor();
		await phone.back();
		await onPage('Bu Yatmi');
	}
	await phone.back();
	await onPage('Pelanggan');
	await phone.back();
	await onToday();
	await expectOut();
});

it('closes a sheet that came from a sheet', async () => {
	await phone.tap('button', 'Catat');
	await phone.tap('button', /^Kasbon/);
	await phone.sees('Kasbon siapa?');
	await phone.back();
	await onToday();
	await expectOut();
});

it('closes a sheet by its own button the same way', async () => {
	await phone.tap('button', 'Catat');
	await phone.tap('button', 'Tutup');
	await onToday();
	await expectOut();
});

it('leaves a form for the page before, and keeps what was typed', async () => {
	await goTo(phone, 'Pelanggan');
	await phone.tap('link', 'Tambah');
	await phone.type(/^Nama$/, 'Pak Karto');
	await phone.back();
	await onPage('Pelanggan');
	await phone.tap('link', 'Tambah');
	await phone.sees('Ini lanjutan yang tadi belum disimpan.');
	expect(await phone.page.getByLabel(/^Nama$/).inputValue()).toBe('Pak Karto');
	await phone.back();
	await phone.back();
	await onToday();
	await phone.sees('Ada pelanggan baru belum disimpan.');
	await expectOut();
});

it('leads from a form that was opened by Catat to the page beneath', async () => {
	await phone.tap('button', 'Catat');
	await phone.tap('button', /^Pesanan/);
	await onPage('Pesanan baru');
	await phone.back();
	await onToday();
	await expectOut();
});

it('does not come back to a form that was saved', async () => {
	await goTo(phone, 'Pelanggan');
	await openCustomer(phone, 'Bu Yatmi');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Klepon');
	await saveOrder(phone, 'Bu Yatmi');
	await phone.tap('link', 'Ubah');
	await phone.retype('Jumlah klepon', '2');
	await phone.tap('button', 'Simpan');
	await onPage('Pesanan Bu Yatmi');
	await phone.back();
	await onPage('Bu Yatmi');
	await phone.back();
	await onPage('Pelanggan');
	await phone.back();
	await onToday();
	await expectOut();
});

it('stays in the app where a shortcut opened a form', async () => {
	await phone.page.goto('about:blank');
	await phone.page.goto(`${server.url}#/pesanan/baru`);
	await phone.tap('link', 'Pesanan');
	await onPage('Pesanan');
	expect(phone.errors).toEqual([]);
});
