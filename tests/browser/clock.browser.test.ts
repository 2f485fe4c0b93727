import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import type { Row } from '../../src/domain/row.ts';
import * as todayText from '../../src/i18n/today.ts';
import type { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { openCustomer, smallShopWithoutSignal, todayInJakarta } from './seller.ts';
import type { StaticServer } from './static-server.ts';
import { wholeBook } from './whole-book.ts';

const yearMs = 365 * 86_400_000;
let phone: Phone;
let server: StaticServer;

beforeAll(async () => {
	({ phone, server } = await smallShopWithoutSignal());
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

async function writeKasbon(thousands: string): Promise<void> {
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Bu Yatmi');
	await phone.tap('link', 'Catat kasbon');
	for (const key of [thousands, '000']) await phone.tap('button', key);
	await phone.tap('button', 'Simpan kasbon');
	await phone.sees(`Rp${thousands}.000 tersimpan`);
}

/** When each row was written down, by store, in the order of their stamps. */
async function stamps(store: string): Promise<string[]> {
	return ((await wholeBook(phone))[store] as Row[]).map(({ born }) => born).sort();
}

it('a clock set back a year is told of, and what is written then still comes after what was', async () => {
	const today = todayInJakarta();
	await writeKasbon('5');
	await toAddress(phone, '#/lainnya/cadangan');
	await phone.sees('Cadangan siap dikirim');
	await phone.tap('button', 'Simpan di HP');
	await phone.sees('ada di unduhan HP');
	const before = [...(await stamps('ledger')), ...(await stamps('customer'))].sort().at(-1) ?? '';

	await phone.page.clock.setSystemTime(Date.now() - yearMs);
	await toAddress(phone, '#/');
	await phone.sees(todayText.clock(today, addDays(today, -365)));
	await phone.screenshot('jam-mundur');
	expect(await phone.page.getByText(/Cadangan terakhir/).count()).toBe(0);
	await writeKasbon('7');
	expect((await stamps('ledger')).at(-1)?.localeCompare(before)).toBe(1);
	await phone.sees('Rp12.000');
	await toAddress(phone, '#/lainnya/cadangan');
	await phone.sees('Cadangan terakhir hari ini, 1 catatan belum ikut.');

	await toAddress(phone, '#/');
	await phone.tap('button', 'Tanggal HP benar');
	await phone.page.getByText(/^Menurut HP/).waitFor({ state: 'detached' });
	await writeKasbon('9');
	await toAddress(phone, '#/');
	await phone.sees('Azzalea Cake');
	expect(await phone.page.getByText(/^Menurut HP/).count()).toBe(0);

	await phone.page.clock.setSystemTime(Date.now());
	await writeKasbon('2');
	const all = await stamps('ledger');
	expect(new Set(all).size).toBe(4);
	await phone.sees('Rp23.000');
	expect(phone.errors).toEqual([]);
});
