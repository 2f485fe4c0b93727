import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import type { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { addProduct, goTo, pickMany, saveOrder, shopWithoutSignal, todayInJakarta } from './seller.ts';
import { bakpia } from './shops.ts';
import type { StaticServer } from './static-server.ts';

let phone: Phone;
let server: StaticServer;

const people = {
	'Bu Marni': 'Krajan RT 2, sebelah musala',
	'Pak Slamet': 'Dsn. Sawahan',
	'Bu Endang': 'krajan RT 5',
};

beforeAll(async () => {
	({ phone, server } = await shopWithoutSignal({}, bakpia));
	await goTo(phone, 'Jualan');
	for (const product of bakpia.products.slice(0, 2)) await addProduct(phone, product);
	for (const [name, place] of Object.entries(people)) {
		await toAddress(phone, '#/pelanggan/baru');
		await phone.type(/^Nama$/, name);
		await phone.type('Rumahnya di mana', place);
		await phone.tap('button', 'Simpan');
		await phone.page.getByRole('heading', { level: 1, name }).waitFor();
	}
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('antar-failed');
	expect(phone.strays).toEqual([]);
	expect(phone.errors).toEqual([]);
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

async function orderOf(name: string, boxes: number): Promise<void> {
	await toAddress(phone, '#/pelanggan');
	await phone.tap('link', new RegExp(`^${name}`));
	await phone.tap('link', 'Pesanan baru');
	await pickMany(phone, { 'Bakpia kacang hijau isi 10': boxes });
	await phone.tap('radio', 'Diantar');
}

const stops = async (dusun: string) => {
	const rows = phone.page.getByRole('list', { name: `Antar ke ${dusun}` }).getByRole('listitem');
	return (await rows.allTextContents()).map((row) => row.replace(/\s+/g, ' '));
};

it('what is brought costs its fee, and goes where the customer lives unless another place is named', async () => {
	await orderOf('Bu Marni', 4);
	expect(await phone.page.getByLabel('Diantar ke mana').inputValue()).toBe('Krajan RT 2, sebelah musala');
	await phone.type('Ongkir', '5000');
	await phone.page.getByLabel('Jam berapa').fill('09:30');
	await phone.page.getByRole('contentinfo').getByText('Rp65.000').waitFor();
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('antar-pesanan');
	await saveOrder(phone, 'Bu Marni');
	await phone.sees('Diantar ke Krajan RT 2, sebelah musala');
	await phone.sees('jam 09.30');
	await phone.page.getByText('Jumlah semuaRp65.000').waitFor();
	await phone.screenshot('antar-pesanan-jadi');

	await orderOf('Pak Slamet', 2);
	await saveOrder(phone, 'Pak Slamet');
	await orderOf('Bu Endang', 10);
	await phone.page.getByLabel('Jam berapa').fill('07:00');
	await saveOrder(phone, 'Bu Endang');
	await orderOf('Bu Marni', 1);
	await phone.retype('Diantar ke mana', 'Balai desa');
	await saveOrder(phone, 'Bu Marni');
});

it('the round goes hamlet by hamlet, by the hour, and says what is to be collected', async () => {
	await toAddress(phone, '#/pesanan');
	await phone.tap('link', 'Bikin apa');
	await phone.sees('17 kotak bakpia kacang hijau isi 10');
	expect(await stops('krajan')).toEqual([
		'EBu Endangjam 07.00, krajan RT 5Rp150.000tagih',
		'MBu Marnijam 09.30, Krajan RT 2, sebelah musalaRp65.000tagih',
	]);
	expect(await stops('Balai desa')).toEqual(['MBu MarniBalai desaRp15.000tagih']);
	expect(await stops('Sawahan')).toEqual(['SPak SlametDsn. SawahanRp30.000tagih']);
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('antar-keliling');
	await phone.tap('link', /Bu Endang/);
	await phone.page.getByRole('heading', { level: 1, name: 'Pesanan Bu Endang' }).waitFor();
});

it('a day that has passed can be promised no more', async () => {
	await orderOf('Pak Slamet', 1);
	await phone.tap('radio', 'Hari lain');
	await phone.page.getByLabel('Tanggal').fill(addDays(todayInJakarta(), -1));
	await phone.tap('button', 'Simpan');
	await phone.sees('Harinya sudah lewat. Pilih hari ini atau sesudahnya.');
	await phone.page.getByLabel('Tanggal').fill(todayInJakarta());
	await saveOrder(phone, 'Pak Slamet');
});
