import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/domain/day.ts';
import { storyDay, storyLeaf } from '../../src/i18n/story.ts';
import { photograph } from './camera.ts';
import type { Phone } from './phone.ts';
import { becomes, toAddress } from './promo-queue.ts';
import { addPhoto, addProduct, goTo, shopWithoutSignal, todayInJakarta } from './seller.ts';
import { giveShareSheet, pasted, type ShareSheet } from './share-sheet.ts';
import { vanara } from './shops.ts';
import type { StaticServer } from './static-server.ts';
import { expectPicture, expectShown, lookOf, picturesMade, share } from './story.ts';

let phone: Phone;
let server: StaticServer;
let sheet: ShareSheet;
let today: Day;
let downloads: string[];

beforeAll(async () => {
	today = todayInJakarta();
	({ phone, server } = await shopWithoutSignal({}, vanara));
	sheet = await giveShareSheet(phone);
	downloads = [];
	phone.page.on('download', (download) => downloads.push(download.suggestedFilename()));
	await goTo(phone, 'Jualan');
	for (const product of vanara.products) await addProduct(phone, product);
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('vanara-failed');
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

it('opens advance orders before the feast: closing day, photos, nothing of what resellers pay', async () => {
	const photo = await photograph(phone.page, { width: 1600, height: 1200, held: 1 });
	await addPhoto(phone, 'Nastar toples 500 g', photo);
	await addPhoto(phone, 'Hampers Lebaran 3 toples', photo);

	await phone.tap('link', /^Gambar Story/);
	await phone.tap('button', 'PO');
	await phone.tap('button', 'Kopi');
	await phone.tap('button', 'PO Lebaran');
	const [closing, pickUp] = [addDays(today, 5), addDays(today, 9)];
	await phone.page.getByLabel('Terakhir pesan').fill(closing);
	await phone.page.getByLabel('Diambil tanggal').fill(pickUp);
	await phone.tap('checkbox', /^Pie susu/);
	await picturesMade(phone, 2);
	expect(await phone.axe()).toEqual([]);
	await phone.tap('button', 'Kirim ke Story');
	await phone.sees(/^Di WhatsApp pilih “Status saya”/);

	const [{ files, text } = { files: [], text: '' }] = sheet.shared;
	expect(files).toHaveLength(2);
	for (const [at, file] of files.entries()) {
		expectPicture(file, 'story');
		await expectShown(phone, file, at);
		expect(share(await lookOf(phone, file), [37, 17, 10])).toBeGreaterThan(0.05);
	}
	const leaf = storyLeaf(closing);
	expect(text.split('\n')).toEqual([
		'*PO Lebaran* · Vanara Cake',
		'• Nastar toples 500 g Rp65.000/toples',
		'• Kastengel toples 500 g Rp75.000/toples',
		'• Putri salju toples 500 g Rp65.000/toples',
		'• Hampers Lebaran 3 toples Rp210.000/paket',
		'• Pie susu Rp3.500/biji',
		`Terakhir pesan: ${leaf.day}, ${leaf.date} ${leaf.month}`,
		`Diambil: ${storyDay(pickUp)}`,
		'Pesan lewat WA 0812-0000-0104',
	]);
	expect(await pasted(phone)).toBe(text);
	await phone.screenshot('vanara-po');

	// As she left it, but for days that have passed.
	await becomes(phone, addDays(today, 6), '#/jualan/story');
	await picturesMade(phone, 2);
	expect(await phone.page.getByLabel('Terakhir pesan').inputValue()).toBe('');
	expect(await phone.page.getByLabel('Diambil tanggal').inputValue()).toBe(pickUp);
	expect(downloads).toEqual([]);
	expect(phone.strays).toEqual([]);
	expect(phone.errors).toEqual([]);
});

it('a promo of the season that is not sent at once is not lost, and never sent unasked', async () => {
	await toAddress(phone, '#/jualan');
	sheet.shared.length = 0;
	const before = sheet.opened;
	await phone.tap('link', /^Gambar Story/);
	await phone.tap('button', 'Musiman');
	await phone.tap('button', 'Promo Ramadan');
	await picturesMade(phone, 1);

	sheet.answer = 'cancelled';
	await phone.tap('button', 'Kirim ke Story');
	await expect.poll(() => sheet.opened).toBe(before + 1);
	sheet.answer = 'taken';
	await phone.tap('button', 'Kirim ke Story');
	await phone.sees(/^Di WhatsApp pilih “Status saya”/);
	expect([sheet.shared.length, downloads]).toEqual([1, []]);

	await phone.tap('button', 'Toska');
	await picturesMade(phone, 1);
	expect(await phone.page.getByText(/^Di WhatsApp pilih/).count()).toBe(0);
	sheet.answer = 'broken';
	await phone.tap('button', 'Kirim ke Story');
	await phone.sees('Gambar tersimpan di HP');
	await expect.poll(() => downloads).toEqual(['gambar-jualan-1.jpg']);

	await phone.tap('button', 'Jambon');
	await picturesMade(phone, 1);
	sheet.answer = 'open';
	await phone.tap('button', 'Kirim ke Story');
	await expect.poll(() => sheet.opened).toBe(before + 4);
	await phone.tap('button', 'Kirim ke Story');
	await phone.tap('button', 'Kunyit');
	await picturesMade(phone, 1);
	expect([sheet.shared.length, downloads.length]).toEqual([1, 1]);
	expect(phone.errors).toEqual([]);
});
