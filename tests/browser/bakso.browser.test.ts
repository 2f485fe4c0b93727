import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { longDay } from '../../src/i18n/calendar.ts';
import { chooseFile, mergeBackup, rowsOf, saveBackup } from './backup-files.ts';
import { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { book, openCustomer, pickMany, saveOrder, stockedShop, todayInJakarta } from './seller.ts';
import { bakso } from './shops.ts';
import { type StaticServer, serve } from './static-server.ts';
import { answerForWhatsApp, messageIn, openChat, strayed } from './whatsapp.ts';

let phone: Phone;
let server: StaticServer;

beforeAll(async () => {
	({ phone, server } = await stockedShop(bakso, 'Bu Yati', 'Pak Dede'));
	await answerForWhatsApp(phone);
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('bakso-failed');
	expect(strayed(phone)).toEqual([]);
	expect(phone.errors).toEqual([]);
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

type Ingredient = readonly [name: string, amount: string, unit: string];

async function writeIngredients(...ingredients: readonly Ingredient[]): Promise<void> {
	for (const [at, [name, amount, unit]] of ingredients.entries()) {
		if (at > 0) await phone.tap('button', 'Tambah bahan');
		await phone.type(new RegExp(`^Bahan ${at + 1}$`), name);
		await phone.type(`Takaran bahan ${at + 1}`, amount);
		await phone.type(`Satuan bahan ${at + 1}`, unit);
	}
}

async function order(name: string, wares: Readonly<Record<string, number>>, today = false): Promise<void> {
	await toAddress(phone, '#/pelanggan');
	await phone.tap('link', new RegExp(`^${name}`));
	await phone.tap('link', 'Pesanan baru');
	if (today) await phone.tap('radio', 'Hari ini');
	await pickMany(phone, wares);
	await saveOrder(phone, name);
}

const shopping = async () => {
	const rows = phone.page.getByRole('list', { name: 'Belanja' }).getByRole('listitem');
	return (await rows.allTextContents()).map((row) => row.replace(/\s+/g, ' '));
};

it('writes down what a batch takes; a batch that yields nothing is none', async () => {
	await toAddress(phone, '#/jualan');
	await phone.tap('link', /^Bakso urat/);
	await phone.tap('button', 'Tulis resep');
	await phone.type('Sekali bikin jadi berapa', '0');
	await writeIngredients(['Daging sapi', '2', 'kg'], ['Tepung tapioka', '0,5', 'kg']);
	await phone.tap('button', 'Simpan');
	await phone.sees('Banyaknya harus angka bulat, dari 1 sampai 9.999.');
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('bakso-resep');
	await phone.retype('Sekali bikin jadi berapa', '20');
	await phone.tap('button', 'Simpan');
	await phone.sees('Bakso urat tersimpan');

	await phone.tap('link', /^Bakso halus/);
	await phone.tap('button', 'Tulis resep');
	await phone.type('Sekali bikin jadi berapa', '30');
	await writeIngredients(['daging sapi', '1,5', 'kg'], ['Tepung tapioka', '0,75', 'kg']);
	await phone.tap('button', 'Simpan');
	await phone.sees('Bakso halus tersimpan');
});

it('buys only what the orders of tomorrow need', async () => {
	await order('Bu Yati', { 'Bakso urat': 12 });
	await order('Pak Dede', { 'Bakso halus': 15, 'Bakso urat': 3 });
	await order('Pak Dede', { 'Bakso urat': 4 }, true);

	await toAddress(phone, '#/');
	const { taps } = phone;
	await phone.tap('link', /^Besok bikin apa/);
	await phone.page.getByRole('heading', { level: 1, name: 'Besok bikin apa' }).waitFor();
	expect(phone.taps - taps).toBe(1);
	await phone.sees('15 porsi bakso urat');
	await phone.sees('0 dari 2 beres, 2 pesanan');
	await expect.poll(shopping).toEqual(['Daging sapi2,25 kg', 'Tepung tapioka0,75 kg']);
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('bakso-belanja');

	const link = await openChat(phone, () => phone.tap('link', 'Kirim lewat WA'));
	expect(messageIn(link)).toBe(
		[
			`Belanja untuk ${longDay(addDays(todayInJakarta(), 1))}:`,
			'• Daging sapi 2,25 kg',
			'• Tepung tapioka 0,75 kg',
		].join('\n'),
	);
});

it('ticks off what is made, and sees what was ordered after', async () => {
	const urat = phone.page.getByRole('checkbox', { name: /bakso urat/ });
	await phone.tapOn(urat);
	await phone.sees('Bakso urat sudah dibikin');
	await phone.sees('1 dari 2 beres, 2 pesanan');
	await expect.poll(shopping).toEqual(['Daging sapi0,75 kg', 'Tepung tapioka0,375 kg']);
	await phone.tapOn(urat);
	await phone.sees('Bakso urat belum dibikin');
	await phone.tap('button', 'Urungkan');
	await phone.sees('1 dari 2 beres, 2 pesanan');

	await order('Bu Yati', { 'Bakso urat': 5 });
	await toAddress(phone, '#/pesanan/bikin');
	await phone.sees('20 porsi bakso urat');
	await phone.sees('15 dari 20 sudah dibikin');
	expect(await urat.isChecked()).toBe(false);
	await expect.poll(shopping).toEqual(['Daging sapi1,25 kg', 'Tepung tapioka0,5 kg']);
	await phone.screenshot('bakso-bikin');
	await phone.tap('button', 'Hari ini');
	await phone.sees('4 porsi bakso urat');
});

it('owner and admin share the work on two phones, and both books become the same', async () => {
	const { name } = bakso;
	await book(phone, 'Bu Yati', 'Catat kasbon', '20.000');
	const whole = await saveBackup(phone, name);
	const otherServer = await serve('dist');
	const admin = await Phone.open({ url: otherServer.url });
	try {
		await admin.hasApp();
		await admin.offline();
		await otherServer.cut();
		await chooseFile(admin, 'Punya cadangan? Pulihkan', whole);
		await admin.tap('button', 'Pulihkan');
		await admin.tap('button', 'Buka buku');
		await admin.sees(name);

		// The owner takes an order with a deposit and notes a debt; the admin cooks and is paid.
		await order('Pak Dede', { 'Bakso halus': 5 });
		await phone.sees('Rp75.000');
		await phone.tap('link', 'Bayar');
		await phone.tap('button', '50.000');
		await phone.tap('button', 'Simpan pembayaran');
		await phone.sees('DP Rp50.000, sisa Rp25.000');
		await book(phone, 'Bu Yati', 'Catat kasbon', '10.000');
		await toAddress(admin, '#/pesanan/bikin');
		await admin.sees('15 porsi bakso halus');
		await admin.tap('checkbox', /bakso urat/);
		await admin.sees('Bakso urat sudah dibikin');
		await admin.sees('1 dari 2 beres, 3 pesanan');
		await book(admin, 'Bu Yati', 'Bayar', '5.000');
		await admin.sees(/^lima belas ribu rupiah$/);

		const [ofOwner, ofAdmin] = [await saveBackup(phone, name), await saveBackup(admin, name)];
		await mergeBackup(phone, ofAdmin, name);
		await mergeBackup(admin, ofOwner, name);
		for (const one of [phone, admin]) {
			await toAddress(one, '#/pesanan/bikin');
			await one.sees('20 porsi bakso urat');
			await one.sees('20 porsi bakso halus');
			await one.sees('1 dari 2 beres, 4 pesanan');
			const ticked = (product: RegExp) => one.page.getByRole('checkbox', { name: product }).isChecked();
			expect([await ticked(/bakso urat/), await ticked(/bakso halus/)]).toEqual([true, false]);
			await toAddress(one, '#/pelanggan');
			await openCustomer(one, 'Bu Yati');
			await one.sees(/^dua puluh lima ribu rupiah$/);
			await toAddress(one, '#/pelanggan');
			await openCustomer(one, 'Pak Dede');
			await one.sees(/^lima puluh ribu rupiah$/);
			await one.tap('link', /^5 bakso halus/);
			await one.sees('DP Rp50.000, sisa Rp25.000');
		}
		expect(await rowsOf(admin)).toEqual(await rowsOf(phone));
		expect(admin.strays).toEqual([]);
		expect(admin.errors).toEqual([]);
	} catch (error) {
		await admin.screenshot('bakso-admin-failed');
		throw error;
	} finally {
		await admin.close();
	}
});
