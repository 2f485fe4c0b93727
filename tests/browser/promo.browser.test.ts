import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Phone } from './phone.ts';
import {
	addProduct,
	goTo,
	openCustomer,
	pick,
	saveOrder,
	shopWithoutSignal,
	todayInJakarta,
} from './seller.ts';
import type { StaticServer } from './static-server.ts';

let phone: Phone;
let server: StaticServer;
let today: Day;

beforeEach(async () => {
	today = todayInJakarta();
	({ phone, server } = await shopWithoutSignal());
	await answerForWhatsApp();
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('promo-failed');
	await phone.close();
	await server.cut();
});

it('a promo goes out over days, one chat at a tap, and tells what came of it', async () => {
	await goTo(phone, 'Jualan');
	await addProduct(phone, { name: 'Bolu pandan', unit: 'loyang', price: '45000' });
	const people = Array.from({ length: 12 }, (_, at) => `Bu ${'ABCDEFGHIJKL'.charAt(at)}ni`);
	await meetAtBazaar(people);

	await toAddress('#/jualan');
	await phone.tap('link', /^Kirim satu-satu/);
	await phone.tap('link', 'Tulis promo pertama');
	await phone.tap('button', 'Bolu pandan');
	await phone.page.getByRole('radio', { name: '10' }).tap();
	await phone.tap('button', 'Mulai kirim ke 12 orang');
	await phone.sees('0 dari 12 orang');

	const [first, ...others] = await sendAll(10);
	expect(first).toBe(
		`https://wa.me/6281200005001?text=${encodeURIComponent(
			'Halo Bu Ani, Bolu pandan dari Azzalea Cake sudah siap, Rp45.000/loyang. Mau pesan? Balas saja ya 🙏',
		)}`,
	);
	expect(new Set([first, ...others].map((link) => link?.slice(0, 27))).size).toBe(10);
	await phone.sees('Hari ini sudah 10 promo, lanjut besok ya.');
	expect(await nextLink().count()).toBe(0);
	await phone.screenshot('promo-penuh');
	await phone.tap('link', 'Kembali ke Hari ini');
	await phone.sees('Promo: 2 orang lagi, lanjut besok.');

	await phone.kill();
	await phone.reopen();
	await answerForWhatsApp();
	await becomes(addDays(today, 3));
	await phone.sees('Promo: 2 orang lagi belum dikirimi.');
	await phone.tap('link', 'Lanjutkan');
	await sendAll(1);
	await phone.tap('button', 'Urungkan');
	await phone.sees('10 dari 12 orang');
	await sendAll(2);
	await phone.sees('Semua sudah dikirimi.');
	await phone.sees('Belum ada yang pesan.');

	await becomes(addDays(today, 9), '#/pelanggan');
	await openCustomer(phone, 'Bu Ani');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Bolu pandan');
	await saveOrder(phone, 'Bu Ani');
	await toAddress('#/jualan/promo');
	await phone.tap('link', /^Halo …, Bolu pandan/);
	await phone.sees('1 dari 12 orang pesan dalam dua minggu.');

	expect(phone.strays.filter((url) => !url.startsWith('https://wa.me/62'))).toEqual([]);
	expect(phone.errors).toEqual([]);
});

it('one is passed over, one is asked where they heard of the shop', async () => {
	await meetAtBazaar(['Bu Ani', 'Bu Beni']);
	await toAddress('#/jualan');
	await addProduct(phone, { name: 'Bolu pandan', unit: 'loyang', price: '45000' });
	await toAddress('#/jualan/promo/baru');
	await phone.page.getByLabel('Tulis pesannya').fill('Halo {nama}, besok libur ya');
	await phone.tap('button', 'Mulai kirim ke 2 orang');
	await nextLink().waitFor();
	const name = await nextName();
	await phone.tap('button', 'Lewati');
	await phone.sees(`${name} dilewati`);
	await sendAll(1);
	await phone.sees('Semua sudah dikirimi.');
	await phone.tap('button', 'Kembalikan yang dilewati');
	await expect.poll(nextName).toBe(name);

	await toAddress('#/pelanggan/baru');
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

	await toAddress('#/pelanggan/asal');
	await phone.page.getByRole('progressbar', { name: 'Bazar' }).waitFor();
	await phone.tap('link', /^Bu Ani.*1 orang/);
	await phone.page.getByRole('heading', { level: 1, name: 'Bu Ani' }).waitFor();
	expect(phone.errors).toEqual([]);
});

/** Writes down many, each with a number of their own, without a tap. */
async function meetAtBazaar(people: readonly string[]): Promise<void> {
	await toAddress('#/pelanggan/bazar');
	const name = phone.page.getByLabel('Nama');
	const number = phone.page.getByLabel('Nomor WA');
	const { taps } = phone;
	for (const [at, who] of people.entries()) {
		await expect.poll(() => isFocused(name)).toBe(true);
		await phone.page.keyboard.type(who);
		await phone.page.keyboard.press('Enter');
		await expect.poll(() => isFocused(number)).toBe(true);
		await phone.page.keyboard.type(`08120000${5001 + at}`);
		await phone.page.keyboard.press('Enter');
		await phone.sees(`${at + 1} orang`);
	}
	expect(phone.taps).toBe(taps);
}

function isFocused(field: Locator): Promise<boolean> {
	return field.evaluate((element) => element === document.activeElement);
}

function nextLink(): Locator {
	return phone.page.getByRole('link', { name: /^Kirim ke / });
}

/** Who is next; nobody where there is no next chat to open. */
async function nextName(): Promise<string | undefined> {
	const [words] = await nextLink().allTextContents();
	return words?.replace('Kirim ke ', '').trim();
}

/** Sends so many, one tap each, and comes back from each chat; answers with the links that were opened. */
async function sendAll(count: number): Promise<string[]> {
	const links: string[] = [];
	for (let sent = 0; sent < count; sent += 1) {
		await nextLink().waitFor();
		const name = await nextName();
		const before = phone.taps;
		const opened = phone.page.context().waitForEvent('page');
		await phone.tapOn(nextLink());
		expect(phone.taps - before).toBe(1);
		const chat = await opened;
		await chat.waitForURL(/^https:\/\/wa\.me\//);
		links.push(chat.url());
		await chat.close();
		await phone.sees(`${name} sudah dikirimi`);
		await expect.poll(nextName).not.toBe(name);
	}
	return links;
}

/** WhatsApp, as far as a browser without signal can open it. */
async function answerForWhatsApp(): Promise<void> {
	await phone.page.context().route('https://wa.me/**', (route) => route.fulfill({ body: 'WhatsApp' }));
}

/** The phone's clock shows another day, and the app is opened anew on it. */
async function becomes(day: Day, route = '#/'): Promise<void> {
	await phone.page.clock.setFixedTime(`${day}T09:00:00+07:00`);
	await toAddress(route);
}

async function toAddress(route: string): Promise<void> {
	await phone.page.goto(`${server.url}${route}`);
	await phone.page.reload();
	await phone.page.getByRole('heading').first().waitFor();
}
