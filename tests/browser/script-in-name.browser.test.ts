import { afterAll, beforeAll, expect, it } from 'vitest';
import { Phone } from './phone.ts';
import { addCustomer, addProduct, goTo, openCustomer, openShop, pick, saveOrder } from './seller.ts';
import { type StaticServer, serve } from './static-server.ts';

const attack = '<img src=x onerror="broken=true">';

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

/** It stands there as it was typed, and is nothing but text. */
async function expectText(...around: readonly string[]): Promise<void> {
	for (const text of [attack, ...around]) await phone.sees(text);
	const { page } = phone;
	expect(await page.locator('[onerror], [src=x]').count()).toBe(0);
	expect(await page.evaluate(() => 'broken' in window)).toBe(false);
}

it('a script in the name of shop, product and customer stays text wherever it stands', async () => {
	await openShop(phone, attack);
	await expectText();

	await goTo(phone, 'Jualan');
	await addProduct(phone, { name: attack, unit: attack.slice(0, 20), price: '6000' });
	await expectText();

	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, attack, '0812 0000 4101');
	await expectText();
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, attack);
	await expectText(`Rp6.000 / ${attack.slice(0, 20)}`);
	await saveOrder(phone, attack);
	await expectText();

	await phone.tap('link', 'WA');
	for (const kind of ['Konfirmasi', 'Nota', 'Terima kasih', 'Daftar harga']) {
		await phone.tap('button', kind);
		const preview = phone.page.getByRole('region', { name: 'Isi pesan' });
		expect(await preview.textContent()).toContain(attack);
		const link = phone.page.getByRole('link', { name: 'Kirim lewat WhatsApp' });
		expect(await link.getAttribute('href')).toContain(encodeURIComponent(attack));
	}
	await expectText();
	await phone.back();
	await phone.tap('link', 'Catat kasbon');
	await expectText(`Kasbon ${attack}`);
	await phone.tap('button', 'Simpan kasbon');
	await phone.page.getByRole('button', { name: 'Simpan kasbon' }).waitFor({ state: 'detached' });
	await expectText();

	for (const place of ['Pelanggan', 'Pesanan', 'Jualan', 'Hari ini'] as const) {
		await phone.page.goto(server.url);
		await goTo(phone, place);
		await expectText();
	}
	await goTo(phone, 'Pelanggan');
	await openCustomer(phone, attack);
	await expectText('kasbon');
	await phone.page.goto(`${server.url}#/pelanggan`);
	await phone.type('Cari pelanggan', `${attack} tidak ada`);
	await expectText(`Tambah “${attack} tidak ada”`);

	expect(server.missing).toEqual([]);
	expect(phone.errors).toEqual([]);
});
