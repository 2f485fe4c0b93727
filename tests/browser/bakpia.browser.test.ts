import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readCatalog } from '../../src/domain/catalog-link.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import { readPictureHead } from '../../src/domain/picture-head.ts';
import type { Phone } from './phone.ts';
import { becomes, meetAtBazaar, sendAll, toAddress } from './promo-queue.ts';
import {
	addCustomer,
	addProduct,
	goTo,
	pick,
	saveOrder,
	shopWithoutSignal,
	todayInJakarta,
} from './seller.ts';
import { giveShareSheet } from './share-sheet.ts';
import { bakpia } from './shops.ts';
import type { StaticServer } from './static-server.ts';
import { answerForWhatsApp, messageIn, openChat, strayed } from './whatsapp.ts';

const people = ['Bu Marni', 'Pak Slamet', 'Bu Endang', 'Mbak Wulan', 'Bu Harti', 'Pak Joko'];

let phone: Phone;
let server: StaticServer;
let today: Day;

beforeAll(async () => {
	today = todayInJakarta();
	({ phone, server } = await shopWithoutSignal({}, bakpia));
	await answerForWhatsApp(phone);
	await goTo(phone, 'Jualan');
	for (const product of bakpia.products) await addProduct(phone, product);
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('bakpia-failed');
	expect(strayed(phone)).toEqual([]);
	expect(phone.errors).toEqual([]);
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** Writes an order of one box for somebody of *Pelanggan*. */
async function order(name: string): Promise<void> {
	await toAddress(phone, '#/pelanggan');
	await phone.tap('link', new RegExp(`^${name}`));
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Bakpia keju isi 10');
	await saveOrder(phone, name);
}

it('before the bazaar: the catalog as a link, as a poster for the table, and the number on a card', async () => {
	const sheet = await giveShareSheet(phone);
	await toAddress(phone, '#/jualan');
	await phone.tap('link', /^Link katalog/);
	await phone.type('Judul', 'Pesan untuk hajatan');
	const link = await openChat(phone, () => phone.tap('link', 'Kirim ke pembeli'));
	const opened = readCatalog(messageIn(link).split('katalog.html#')[1] ?? '');
	expect(opened).toMatchObject({
		state: 'ready',
		value: { shop: "Bakpia Ahmad's Family", heading: 'Pesan untuk hajatan', tier: 'ordinary' },
	});
	expect(await phone.axe()).toEqual([]);

	await phone.tap('link', 'Poster QR');
	await phone.tap('button', 'Jambon');
	await phone.tap('button', 'Bagikan');
	await expect.poll(() => sheet.shared.length).toBe(1);
	const [{ name, type, bytes } = { name: '', type: '', bytes: Buffer.of() }] = sheet.shared[0]?.files ?? [];
	expect([name, type]).toEqual(['poster-katalog.jpg', 'image/jpeg']);
	expect(readPictureHead(bytes)?.type).toBe('image/jpeg');
	expect(await phone.axe()).toEqual([]);
	const printed = phone.page.waitForEvent('download');
	await phone.tap('button', 'Simpan poster');
	expect((await printed).suggestedFilename()).toBe('poster-katalog.jpg');
	await phone.sees('Poster ada di unduhan HP. Bawa ke tempat fotokopi untuk dicetak.');
	await phone.screenshot('bakpia-poster');

	await toAddress(phone, '#/jualan');
	await phone.tap('link', 'Kartu nomor');
	const card = phone.page.waitForEvent('download');
	await phone.tap('button', 'Simpan berkas kontak');
	expect((await card).suggestedFilename()).toMatch(/^Bakpia Ahmad.s Family\.vcf$/);
	expect(await phone.axe()).toEqual([]);
});

it('at the bazaar: many names, one after the other, found by three taps', async () => {
	await toAddress(phone, '#/');
	const { taps } = phone;
	await goTo(phone, 'Pelanggan');
	await phone.tap('link', 'Tambah pelanggan');
	await phone.tap('link', 'Banyak orang di bazar');
	await phone.page.getByRole('heading', { level: 1, name: 'Bazar' }).waitFor();
	expect(phone.taps - taps).toBe(3);
	await meetAtBazaar(phone, people);
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('bakpia-bazar');
});

it('by word of mouth: asked once, at the first order, who brought her', async () => {
	await toAddress(phone, '#/pelanggan');
	await addCustomer(phone, 'Bu Sulastri', '081200008001');
	await order('Bu Sulastri');
	await phone.sees('Bu Sulastri tahu usaha Anda dari mana?');
	await phone.tap('button', 'Diajak pelanggan');
	await phone.tap('button', /^Bu Marni/);
	await phone.sees('Asal Bu Sulastri dicatat');
	await order('Bu Sulastri');
	expect(await phone.page.getByText('tahu usaha Anda dari mana?').count()).toBe(0);

	await toAddress(phone, '#/pelanggan/asal');
	for (const [source, count] of [
		['Bazar', people.length],
		['Diajak pelanggan', 1],
	] as const) {
		const bar = phone.page.getByRole('progressbar', { name: source });
		expect(await bar.evaluate((progress: HTMLProgressElement) => progress.value)).toBe(count);
	}
	await phone.page.getByRole('link', { name: /^Bu Marni.*1 orang/ }).waitFor();
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('bakpia-asal');
});

it('after the bazaar: those of the bazaar are written to, and what came of it within two weeks', async () => {
	await toAddress(phone, '#/jualan/promo/baru');
	await phone.tap('button', 'Bakpia keju isi 10');
	await phone.tap('button', 'Pilih lebih rinci');
	await phone.tap('button', 'Bazar');
	await phone.sees('6 orang akan dikirimi.');
	expect(await phone.axe()).toEqual([]);
	await phone.tap('button', 'Mulai kirim ke 6 orang');
	const messages = (await sendAll(phone, people.length)).map(messageIn);
	expect(messages.sort()).toEqual(
		[...people]
			.sort()
			.map((name) =>
				expect.stringMatching(new RegExp(`^Halo ${name}, Bakpia keju isi 10 dari .*Rp18\\.000`)),
			),
	);
	await phone.sees('Semua sudah dikirimi.');
	await phone.sees('Belum ada yang pesan.');

	await becomes(phone, addDays(today, 4));
	await order('Pak Slamet');
	expect(await phone.page.getByText('tahu usaha Anda dari mana?').count()).toBe(0);
	await becomes(phone, addDays(today, 14));
	await order('Bu Harti');
	// Too late to have come of it.
	await becomes(phone, addDays(today, 15));
	await order('Mbak Wulan');
	await toAddress(phone, '#/jualan/promo');
	await phone.tap('link', /^Halo …, Bakpia keju/);
	await phone.sees('2 dari 6 orang pesan dalam dua minggu.');
	await phone.screenshot('bakpia-hasil');
});
