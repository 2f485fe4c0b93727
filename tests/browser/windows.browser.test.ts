import { afterAll, beforeAll, expect, it } from 'vitest';
import { errorText } from '../../src/i18n/errors.ts';
import { draftKept } from './kept.ts';
import type { Phone } from './phone.ts';
import { addCustomer, goTo, openCustomer, pick, saveOrder, smallShopWithoutSignal } from './seller.ts';
import type { StaticServer } from './static-server.ts';

let server: StaticServer;
let phone: Phone;
let other: Phone;

beforeAll(async () => {
	({ phone, server } = await smallShopWithoutSignal());
	await phone.back();
	await addCustomer(phone, 'Pak Karto');
	await phone.page.goto(server.url);
	other = await phone.openWindow();
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** Begins an order for that customer, and has picked one Klepon. */
async function beginOrder(window: Phone, name: string): Promise<void> {
	await window.toFront();
	await window.page.goto(`${server.url}#/pelanggan`);
	await openCustomer(window, name);
	await window.tap('link', 'Pesanan baru');
	await pick(window, 'Klepon');
}

it('an order that is saved in one window stands in the other', async () => {
	await goTo(other, 'Pesanan');
	await other.sees('Tidak ada pesanan yang menunggu');
	await beginOrder(phone, 'Bu Yatmi');
	await saveOrder(phone, 'Bu Yatmi');
	await other.page.getByRole('link', { name: /^Bu Yatmi/ }).waitFor();
	await other.sees('1 pesanan');
});

it('what is undone in one window goes from the other', async () => {
	await phone.tap('button', 'Urungkan');
	await other.sees('Tidak ada pesanan yang menunggu');
});

it('two orders that are saved at the same moment are both there', async () => {
	await beginOrder(phone, 'Bu Yatmi');
	await beginOrder(other, 'Pak Karto');
	// Not tapped: a tap waits for its window to be in front.
	const save = ({ page }: Phone) => page.getByRole('button', { name: 'Simpan' }).dispatchEvent('click');
	await Promise.all([save(phone), save(other)]);
	await phone.sees('Pesanan Bu Yatmi tersimpan');
	await other.sees('Pesanan Pak Karto tersimpan');
	for (const window of [phone, other]) {
		await window.page.goto(`${server.url}#/pesanan`);
		await window.sees('2 pesanan');
		await window.page.getByRole('link', { name: /^Bu Yatmi/ }).waitFor();
		await window.page.getByRole('link', { name: /^Pak Karto/ }).waitFor();
	}
});

it('one form that lies open in both is saved once', async () => {
	await beginOrder(phone, 'Bu Yatmi');
	await phone.type('Catatan', 'diantar jam 7');
	await draftKept(phone, 'diantar jam 7');
	await beginOrder(other, 'Bu Yatmi');
	await other.sees('Ini lanjutan yang tadi belum disimpan.');
	await phone.toFront();
	await saveOrder(phone, 'Bu Yatmi');
	await other.toFront();
	await other.tap('button', 'Simpan');
	await other.sees(errorText['saved-before']);
	expect(await other.page.getByLabel('Catatan').inputValue()).toBe('diantar jam 7');
	await phone.page.goto(`${server.url}#/pesanan`);
	await phone.sees('3 pesanan');
	expect(phone.errors).toEqual([]);
});
