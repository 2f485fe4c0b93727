import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { addCustomer, firstRowUnder, goTo, openCustomer, pick, saveOrder, stockedShop } from './seller.ts';
import { pempek } from './shops.ts';
import type { StaticServer } from './static-server.ts';

const pack = 'Pempek campur beku 1 kg';
const bag = 'Pempek adaan isi 10';

let phone: Phone;
let server: StaticServer;

beforeAll(async () => {
	({ phone, server } = await stockedShop(pempek));
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Rosita', '081200008101');
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('pempek-failed');
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** An order of hers for today; its page is on the screen. */
async function orderForToday(...products: readonly string[]): Promise<void> {
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Bu Rosita');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, ...products);
	await phone.tap('radio', 'Hari ini');
	await saveOrder(phone, 'Bu Rosita');
}

async function deposit(note: string): Promise<void> {
	await phone.tap('link', 'Bayar');
	await phone.tap('button', note);
	await phone.tap('button', 'Simpan pembayaran');
	await phone.sees(`Pembayaran Rp${note} dari Bu Rosita tersimpan`);
}

async function balanceIs(words: string): Promise<void> {
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Bu Rosita');
	await phone.sees(words);
}

it('an order waits with its deposit; the remainder is paid from Hari ini with 3 taps', async () => {
	await orderForToday(pack, pack);
	await phone.sees('Belum bayar');
	await deposit('50.000');
	await phone.sees('DP Rp50.000, sisa Rp120.000');
	await phone.screenshot('pempek-dp');
	expect(await phone.axe()).toEqual([]);

	await toAddress(phone, '#/');
	const { taps } = phone;
	await phone.tapOn(firstRowUnder(phone, 'Diambil hari ini'));
	await phone.tap('link', 'Bayar');
	await phone.tap('button', 'Simpan pembayaran');
	await phone.sees('Pembayaran Rp120.000 dari Bu Rosita tersimpan');
	expect(phone.taps - taps).toBe(3);
	await phone.sees('Lunas');

	await phone.tap('button', 'Tandai siap');
	await phone.tap('button', 'Tandai selesai');
	await phone.sees('Pesanan selesai');
	await phone.sees('Lunas');
	await balanceIs('Tidak ada kasbon');
});

it('at the hand-over a part is paid, the rest is kasbon; undone in one, and paid in full', async () => {
	await orderForToday(pack, bag, bag);
	await deposit('20.000');
	await phone.tap('button', 'Tandai siap');
	await phone.tap('link', 'Tandai selesai');
	await phone.sees('Yang belum dibayar');
	await phone.screenshot('pempek-serah');
	expect(await phone.axe()).toEqual([]);
	await phone.tap('button', 'Bayar sebagian');
	await phone.tap('button', 'Simpan');
	await phone.sees('Jumlahnya masih nol, tulis dulu berapa.');
	await phone.tap('button', '100.000');
	await phone.sees('Sisa Rp25.000 jadi kasbon');
	await phone.screenshot('pempek-sebagian');
	await phone.tap('button', 'Simpan');
	await phone.sees('Dibayar Rp120.000, sisa Rp25.000');
	await phone.tap('button', 'Urungkan');
	await phone.sees('DP Rp20.000, sisa Rp125.000');

	await phone.tap('link', 'Tandai selesai');
	await phone.tap('button', 'Dibayar lunas');
	await phone.sees('Pesanan selesai');
	await phone.sees('Lunas');
	await balanceIs('Tidak ada kasbon');
});

it('cancelled, the deposit is hers again and pays the next order; or it is forfeited', async () => {
	await orderForToday(bag, bag);
	await deposit('50.000');
	await phone.tap('link', 'Batalkan');
	await phone.sees('Untuk pesanan ini sudah dibayar Rp50.000.');
	await phone.screenshot('pempek-batal');
	await phone.tap('button', 'DP jadi saldonya');
	await phone.sees('Pesanan ini dibatalkan.');
	await balanceIs('Saldo titipan');
	await phone.sees('lima puluh ribu rupiah');

	await orderForToday(bag);
	await phone.sees('Lunas');
	await phone.tap('button', 'Tandai siap');
	await phone.tap('button', 'Tandai selesai');
	await phone.sees('Pesanan selesai');
	await balanceIs('dua puluh ribu rupiah');

	await orderForToday(pack);
	await phone.sees('DP Rp20.000, sisa Rp65.000');
	await deposit('10.000');
	await phone.sees('DP Rp30.000, sisa Rp55.000');
	await phone.tap('link', 'Batalkan');
	await phone.sees('Untuk pesanan ini sudah dibayar Rp10.000.');
	await phone.tap('button', 'DP hangus');
	await phone.sees('Pesanan ini dibatalkan.');
	await balanceIs('dua puluh ribu rupiah');
	await phone.sees('DP hangus');
	expect(phone.strays).toEqual([]);
	expect(phone.errors).toEqual([]);
});

it('who can be relied on is said from what became of their orders; who was visited is remembered', async () => {
	await phone.sees('3 pesanan jadi, 2 batal');
	const visits = phone.page.getByRole('listitem').filter({ hasText: 'Kunjungan' });
	expect(await visits.count()).toBe(0);
	await phone.tap('button', 'Catat kunjungan');
	await phone.sees('Kunjungan ke Bu Rosita dicatat');
	await expect.poll(() => visits.count()).toBe(1);
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('pempek-kunjungan');
	await phone.tapOn(visits.getByRole('button', { name: 'Kunjungan' }));
	await phone.tap('button', 'Hapus dari daftar ini');
	await expect.poll(() => visits.count()).toBe(0);
	await phone.tap('button', 'Urungkan');
	await expect.poll(() => visits.count()).toBe(1);
	expect(phone.strays).toEqual([]);
	expect(phone.errors).toEqual([]);
});
