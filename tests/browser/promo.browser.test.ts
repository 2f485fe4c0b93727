import { afterEach, beforeEach, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Phone } from './phone.ts';
import { becomes, meetAtBazaar, nextLink, nextName, sendAll, toAddress } from './promo-queue.ts';
import { openCustomer, pick, saveOrder, stockedShop, todayInJakarta } from './seller.ts';
import { azzalea } from './shops.ts';
import type { StaticServer } from './static-server.ts';
import { answerForWhatsApp, strayed } from './whatsapp.ts';

let phone: Phone;
let server: StaticServer;
let today: Day;

beforeEach(async () => {
	today = todayInJakarta();
	({ phone, server } = await stockedShop({ ...azzalea, products: azzalea.products.slice(0, 1) }));
	await answerForWhatsApp(phone);
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('promo-failed');
	await phone.close();
	await server.cut();
});

it('a promo goes out over days, one chat at a tap, and tells what came of it', async () => {
	const people = Array.from({ length: 12 }, (_, at) => `Bu ${'ABCDEFGHIJKL'.charAt(at)}ni`);
	await meetAtBazaar(phone, people);

	await toAddress(phone, '#/jualan');
	await phone.tap('link', /^Kirim satu-satu/);
	await phone.tap('link', 'Tulis promo pertama');
	await phone.tap('button', 'Bolu pandan');
	await phone.page.getByRole('radio', { name: '10' }).tap();
	await phone.tap('button', 'Mulai kirim ke 12 orang');
	await phone.sees('0 dari 12 orang');

	const [first, ...others] = await sendAll(phone, 10);
	expect(first).toBe(
		`https://wa.me/6281200005001?text=${encodeURIComponent(
			'Halo Bu Ani, Bolu pandan dari Azzalea Cake sudah siap, Rp45.000/loyang. Mau pesan? Balas saja ya 🙏',
		)}`,
	);
	expect(new Set([first, ...others].map((link) => link?.slice(0, 27))).size).toBe(10);
	await phone.sees('Hari ini sudah 10 promo, lanjut besok ya.');
	expect(await nextLink(phone).count()).toBe(0);
	await phone.screenshot('promo-penuh');
	await phone.tap('link', 'Kembali ke Hari ini');
	await phone.sees('Promo: 2 orang lagi, lanjut besok.');

	await phone.kill();
	await phone.reopen();
	await answerForWhatsApp(phone);
	await becomes(phone, addDays(today, 3));
	await phone.sees('Promo: 2 orang lagi belum dikirimi.');
	await phone.tap('link', 'Lanjutkan');
	await sendAll(phone, 1);
	await phone.tap('button', 'Urungkan');
	await phone.sees('10 dari 12 orang');
	await sendAll(phone, 2);
	await phone.sees('Semua sudah dikirimi.');
	await phone.sees('Belum ada yang pesan.');

	await becomes(phone, addDays(today, 9), '#/pelanggan');
	await openCustomer(phone, 'Bu Ani');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Bolu pandan');
	await saveOrder(phone, 'Bu Ani');
	await toAddress(phone, '#/jualan/promo');
	await phone.tap('link', /^Halo …, Bolu pandan/);
	await phone.sees('1 dari 12 orang pesan dalam dua minggu.');

	expect(strayed(phone)).toEqual([]);
	expect(phone.errors).toEqual([]);
});

it('one is passed over, one is asked where they heard of the shop', async () => {
	await meetAtBazaar(phone, ['Bu Ani', 'Bu Beni']);
	await toAddress(phone, '#/jualan/promo/baru');
	await phone.page.getByLabel('Tulis pesannya').fill('Halo {nama}, besok libur ya');
	await phone.tap('button', 'Mulai kirim ke 2 orang');
	await nextLink(phone).waitFor();
	const name = await nextName(phone);
	await phone.tap('button', 'Lewati');
	await phone.sees(`${name} dilewati`);
	await sendAll(phone, 1);
	await phone.sees('Semua sudah dikirimi.');
	await phone.tap('button', 'Kembalikan yang dilewati');
	await expect.poll(() => nextName(phone)).toBe(name);

	await toAddress(phone, '#/pelanggan/baru');
	await phone.type(/^Nama$/, 'Pak Karto');
	await phone.tap('button', 'Simpan');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Bolu pandan');
	await saveOrder(phone, 'Pak Karto');
	await phone.sees('Pak Karto tahu usaha Anda dari mana?');
	await phone.tap('button', 'Diajak pelanggan');
	await phone.tap('button', /^Bu Ani/);
	await phone.sees('Asal Pak Karto dicatat');
	expect(await phone.page.getByText('tahu usaha Anda dari mana?').count()).toBe(0);

	await toAddress(phone, '#/pelanggan/asal');
	await phone.page.getByRole('progressbar', { name: 'Bazar' }).waitFor();
	await phone.tap('link', /^Bu Ani.*1 orang/);
	await phone.page.getByRole('heading', { level: 1, name: 'Bu Ani' }).waitFor();
	expect(phone.errors).toEqual([]);
});
