import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import { countKept, customersKept } from './kept.ts';
import type { Phone } from './phone.ts';
import { becomes, toAddress } from './promo-queue.ts';
import { goTo, pickMany, saveOrder, stockedShop, todayInJakarta } from './seller.ts';
import { pempek } from './shops.ts';
import type { StaticServer } from './static-server.ts';

let phone: Phone;
let server: StaticServer;
let today: Day;

beforeAll(async () => {
	today = todayInJakarta();
	({ phone, server } = await stockedShop(pempek, 'Bu Rina', 'Pak Hasan'));
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('pempek-round-failed');
	expect(phone.strays).toEqual([]);
	expect(phone.errors).toEqual([]);
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

async function orderFrom(name: string, wares: Readonly<Record<string, number>>): Promise<void> {
	await phone.tap('link', 'Pesan untuk PO ini');
	await phone.tap('button', new RegExp(`^${name}`));
	await pickMany(phone, wares);
}

const offered = async () => {
	const rows = phone.page.getByRole('list', { name: 'Yang bisa dipesan' }).getByRole('listitem');
	return (await rows.allTextContents()).map((row) => row.replace(/\s+/g, ' '));
};

async function openRound(): Promise<void> {
	await toAddress(phone, '#/pesanan');
	await phone.tap('link', 'PO');
	await phone.tap('link', /^PO Jumat/);
}

it('opens a round: until when, for which day, how many can be made', async () => {
	await goTo(phone, 'Pesanan');
	await phone.tap('link', 'PO');
	await phone.tap('link', 'Buka PO pertama');
	await phone.type('Nama PO', 'PO Jumat');
	await phone.page.getByLabel('Terakhir pesan').fill(addDays(today, 2));
	await phone.page.getByLabel('Diambil tanggal').fill(addDays(today, 1));
	await phone.tap('checkbox', 'Pempek kapal selam');
	await phone.type('Paling banyak Pempek kapal selam', '20');
	await phone.tap('checkbox', 'Pempek lenjer');
	await phone.tap('button', 'Simpan');
	await phone.sees('Urutan harinya terbalik: buka, terakhir pesan, baru diambil.');
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('pempek-po-baru');
	await phone.page.getByLabel('Diambil tanggal').fill(addDays(today, 3));
	await phone.tap('button', 'Simpan');
	await phone.sees('PO buka sampai lusa.');
	await expect
		.poll(offered)
		.toEqual(['Pempek kapal selam0 dari 20 dipesansisa 20', 'Pempek lenjertidak dibatasi']);
});

it('takes orders for that day, and none beyond what can be made', async () => {
	await orderFrom('Bu Rina', { 'Pempek kapal selam': 12, 'Pempek lenjer': 30 });
	await phone.sees('Rp15.000 / biji, sisa 8');
	expect(await phone.page.getByLabel('Tanggal').inputValue()).toBe(addDays(today, 3));
	await saveOrder(phone, 'Bu Rina');
	await phone.sees('Rp330.000');
	await phone.tap('link', 'PO Jumat');
	await expect
		.poll(offered)
		.toEqual(['Pempek kapal selam12 dari 20 dipesansisa 8', 'Pempek lenjertidak dibatasi']);

	await orderFrom('Pak Hasan', { 'Pempek kapal selam': 9 });
	await phone.tap('button', 'Simpan');
	await phone.sees('Pempek kapal selam di PO ini tinggal 8.');
	await phone.sees(
		'Sisa PO-nya tidak cukup, jadi ini belum tersimpan. Kurangi banyaknya, atau tambah jatahnya di PO itu.',
	);
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('pempek-lebih');
	await phone.retype('Jumlah pempek kapal selam', '8');
	await saveOrder(phone, 'Pak Hasan');
	await phone.sees('Rp120.000');
	await openRound();
	await expect
		.poll(offered)
		.toEqual(['Pempek kapal selam20 dari 20 dipesanhabis', 'Pempek lenjertidak dibatasi']);
	await phone.screenshot('pempek-po');
});

it('a round that is closed says so, and takes orders again once it is opened', async () => {
	await phone.tap('button', 'Tutup PO');
	await phone.sees('PO sudah tutup.');
	expect(await phone.page.getByRole('link', { name: 'Pesan untuk PO ini' }).count()).toBe(0);
	await phone.tap('button', 'Buka lagi');
	await phone.sees('PO buka sampai lusa.');
	await phone.page.getByRole('link', { name: 'Pesan untuk PO ini' }).waitFor();
});

it('a round of which nothing is left says so, and takes no further order', async () => {
	const address = await phone.page.getByRole('link', { name: 'Pesan untuk PO ini' }).getAttribute('href');
	await phone.tap('link', 'Ubah');
	await phone.type('Paling banyak Pempek lenjer', '40');
	await phone.tap('button', 'Simpan');
	await phone.sees('PO Jumat tersimpan');
	await expect
		.poll(offered)
		.toEqual(['Pempek kapal selam20 dari 20 dipesanhabis', 'Pempek lenjer30 dari 40 dipesansisa 10']);
	await orderFrom('Bu Rina', { 'Pempek lenjer': 10 });
	await saveOrder(phone, 'Bu Rina');
	await phone.sees('Rp50.000');

	await openRound();
	await phone.sees('PO sudah penuh.');
	await expect
		.poll(offered)
		.toEqual(['Pempek kapal selam20 dari 20 dipesanhabis', 'Pempek lenjer40 dari 40 dipesanhabis']);
	await phone.sees('3 pesanan');
	expect(await phone.page.getByRole('link', { name: 'Pesan untuk PO ini' }).count()).toBe(0);
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('pempek-penuh');

	// Nor by the way that led there while there was something left.
	const before = await countKept(phone);
	await toAddress(phone, address ?? '');
	await phone.sees('PO Jumat sudah penuh.');
	await phone.tap('button', /^Pak Hasan/);
	for (const product of ['Pempek kapal selam', 'Pempek lenjer']) {
		await phone.page.getByRole('listitem').filter({ hasText: product }).getByText('Habis').waitFor();
		expect(await phone.page.getByRole('button', { name: `Tambah ${product}` }).count()).toBe(0);
	}
	await phone.tap('button', 'Simpan');
	await phone.sees('Pesanan ini belum ada isinya. Pilih dulu apa yang dipesan.');
	expect(await countKept(phone)).toEqual(before);
	await openRound();
	await phone.sees('3 pesanan');
});

it('two windows that sell the last piece in the same moment: one gets it, the other is told', async () => {
	await phone.tap('link', 'Ubah');
	await phone.retype('Paling banyak Pempek lenjer', '41');
	await phone.tap('button', 'Simpan');
	await phone.sees('PO Jumat tersimpan');
	await phone.page.getByRole('link', { name: 'Pesan untuk PO ini' }).waitFor();
	const address = await phone.page.getByRole('link', { name: 'Pesan untuk PO ini' }).getAttribute('href');
	const { order = 0 } = await countKept(phone);
	const ids = await customersKept(phone);
	const other = await phone.page.context().newPage();
	await other.goto(phone.page.url());
	const windows = [phone.page, other];
	for (const [at, page] of windows.entries()) {
		await page.evaluate((hash) => location.replace(hash), `${address}&pelanggan=${ids[at]}`);
		await page.getByRole('button', { name: 'Tambah Pempek lenjer' }).tap();
	}
	const full = (page: typeof other) => page.getByText('Sisa PO-nya tidak cukup');
	await Promise.all(windows.map((page) => page.getByRole('button', { name: 'Simpan' }).tap()));
	await expect.poll(async () => (await full(phone.page).count()) + (await full(other).count())).toBe(1);
	expect(await countKept(phone)).toMatchObject({ order: order + 1 });
	await other.close();
	await openRound();
	await expect
		.poll(offered)
		.toEqual(['Pempek kapal selam20 dari 20 dipesanhabis', 'Pempek lenjer41 dari 41 dipesanhabis']);
});

it('an order that was not handed over on its day is seen to be late', async () => {
	await becomes(phone, addDays(today, 4), '#/');
	await phone.page.getByRole('heading', { name: 'Lewat harinya' }).waitFor();
	await openRound();
	await phone.sees('PO sudah tutup.');
	await phone.sees('lewat, kemarin');
	await phone.screenshot('pempek-terlambat');
});
