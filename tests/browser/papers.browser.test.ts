import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { readPictureHead } from '../../src/domain/picture-head.ts';
import { fullDate, longDay } from '../../src/i18n/calendar.ts';
import { parseCsv } from '../domain/spreadsheet.ts';
import type { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import {
	addCustomer,
	addProduct,
	goTo,
	openCustomer,
	pick,
	saveOrder,
	shopWithoutSignal,
	todayInJakarta,
} from './seller.ts';
import { giveShareSheet, type SharedFile, type ShareSheet } from './share-sheet.ts';
import { vanara } from './shops.ts';
import type { StaticServer } from './static-server.ts';
import { expectKept, expectShown, picturesMade } from './story.ts';
import { answerForWhatsApp, messageIn, openChat } from './whatsapp.ts';
import { wholeBook } from './whole-book.ts';

let phone: Phone;
let server: StaticServer;
let sheet: ShareSheet;
const day = longDay(addDays(todayInJakarta(), 1));

const receipt = `Nota No. 1 · Vanara Cake
Untuk Bu Sri
${day}

• 2 toples Nastar toples 500 g — Rp130.000
• 1 biji Pie susu — Rp3.500

Total: *Rp133.500*

Terima kasih, semoga berkenan 🙏`;

beforeAll(async () => {
	({ phone, server } = await shopWithoutSignal({}, vanara));
	await answerForWhatsApp(phone);
	sheet = await giveShareSheet(phone);
	await goTo(phone, 'Jualan');
	for (const product of vanara.products) await addProduct(phone, product);
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Sri', '081234567801');
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('papers-failed');
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** Opens a paper by its word, looks at it and sends it; answers with the picture that left. */
async function sendPaper(word: string): Promise<{ file: SharedFile; text: string }> {
	await phone.tap('link', word);
	await phone.page.getByRole('dialog', { name: word }).waitFor();
	await picturesMade(phone, 1);
	const before = sheet.shared.length;
	await phone.tap('button', 'Kirim');
	await expect.poll(() => sheet.shared.length).toBe(before + 1);
	const { files = [], text = '' } = sheet.shared.at(-1) ?? {};
	const [file] = files;
	if (!file || files.length > 1) throw new Error(`${files.length} pictures`);
	expect(readPictureHead(file.bytes)).toMatchObject({ type: 'image/jpeg', width: 1080 });
	expect(file.bytes.length).toBeLessThan(300_000);
	await expectShown(phone, file);
	return { file, text };
}

/** Puts back what lies over the page. */
async function closeSheet(): Promise<void> {
	await phone.tap('button', 'Tutup');
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
}

it('a nota leaves as picture and as text in two taps, twice with the same number', async () => {
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Nastar toples 500 g', 'Nastar toples 500 g', 'Pie susu');
	await saveOrder(phone, 'Bu Sri');
	phone.taps = 0;
	const { file, text } = await sendPaper('Nota');
	expect(phone.taps).toBe(2);
	expect([file.name, text]).toEqual(['Nota.jpg', receipt]);
	await expectKept(phone, 'nota', file);
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('papers-nota');
	const link = await openChat(phone, () => phone.tap('link', 'Kirim tulisannya'));
	expect(link).toMatch(/^https:\/\/wa\.me\/6281234567801\?/);
	expect(messageIn(link)).toBe(receipt);
	await closeSheet();

	const again = await sendPaper('Nota');
	expect([again.file.name, again.text]).toEqual(['Nota.jpg', receipt]);
	await closeSheet();
	await phone.tap('link', 'WA');
	await phone.tap('button', 'Nota');
	expect(await phone.page.getByRole('region', { name: 'Isi pesan' }).textContent()).toContain('Nota No. 1');
	await closeSheet();
	const { order = [], touch = [] } = await wholeBook(phone);
	expect(order).toMatchObject([{ receipt: 1 }]);
	expect(touch.map((one) => (one as { kind: string }).kind)).toEqual(['receipt', 'receipt', 'receipt']);
});

it('a nota that is asked for by its words first is numbered as well', async () => {
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Bu Sri');
	await phone.tap('link', 'Seperti biasa');
	await saveOrder(phone, 'Bu Sri');
	await phone.tap('link', 'WA');
	await phone.tap('button', 'Nota');
	await expect
		.poll(() => phone.page.getByRole('region', { name: 'Isi pesan' }).textContent())
		.toContain('Nota No. 2');
	await closeSheet();
});

it('an entry leaves as a small picture with the new balance', async () => {
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Bu Sri');
	await phone.tap('link', 'Catat kasbon');
	for (const key of ['2', '5', '000']) await phone.tap('button', key);
	await phone.tap('button', 'Simpan kasbon');
	await phone.sees('Kasbon Bu Sri Rp25.000 tersimpan');
	await phone.tap('button', /^Kasbon/);
	const { file, text } = await sendPaper('Bukti');
	expect(file.name).toBe('Bukti.jpg');
	expect(text).toBe(`Halo Bu Sri, ini yang dicatat di Vanara Cake:

• ${fullDate(todayInJakarta())} Kasbon Rp25.000

*Sisa kasbon: Rp25.000*

Kalau ada yang keliru, balas saja pesan ini ya. Terima kasih 🙏`);
	await expectKept(phone, 'bukti', file);
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('papers-bukti');
	await closeSheet();
});

it('a stamp card shows what was bought so far', async () => {
	const { customer = [], product = [] } = await wholeBook(phone);
	const [buyer, pie] = [customer[0], product.at(-1)] as { id: string; name?: string }[];
	expect(pie?.name).toBe('Pie susu');
	const bonus = `${buyer?.id.slice(0, -1)}f`;
	// As the other phone of the shop wrote it down.
	await phone.page.evaluate(
		([id, product]) =>
			new Promise<void>((done, fail) => {
				const opening = indexedDB.open('langganan-buku');
				opening.onsuccess = () => {
					const tx = opening.result.transaction('bonus', 'readwrite');
					tx.objectStore('bonus').put({ id, born: '0', kind: 'stamps', product, count: 10 });
					tx.oncomplete = () => {
						opening.result.close();
						done();
					};
					tx.onerror = () => fail(tx.error);
				};
			}),
		[bonus, pie?.id] as const,
	);
	await toAddress(phone, `#/pelanggan/${buyer?.id}?lembar=kertas&siapa=${buyer?.id}&bonus=${bonus}`);
	await picturesMade(phone, 1);
	await phone.tap('button', 'Kirim');
	await expect.poll(() => sheet.shared.at(-1)?.files[0]?.name).toBe('Kartu stempel.jpg');
	const { files: [file] = [], text } = sheet.shared.at(-1) ?? {};
	expect(text).toContain('Beli 10 pie susu, gratis 1. Sudah 2, kurang 8 lagi.');
	if (file) await expectKept(phone, 'kartu-stempel', file);
	await phone.screenshot('papers-kartu');
	await closeSheet();
});

it('orders and ledger open in a spreadsheet as they are in the book', async () => {
	await toAddress(phone, '#/lainnya/cadangan');
	await phone.tap('button', 'Simpan sebagai tabel');
	await phone.sees('Tabelnya siap.');
	const today = todayInJakarta();
	const [orders, ledger] = [await table('Pesanan'), await table('Kasbon')];
	expect(orders.name).toBe(`pesanan-${today}.csv`);
	expect(orders.rows.slice(1).map((row) => [row[3], row[4], row[5], row[6], row[10], row[13]])).toEqual([
		['1', 'Bu Sri', '0812-3456-7801', 'Nastar toples 500 g', '130000', '133500'],
		['1', 'Bu Sri', '0812-3456-7801', 'Pie susu', '3500', ''],
		['2', 'Bu Sri', '0812-3456-7801', 'Nastar toples 500 g', '130000', '133500'],
		['2', 'Bu Sri', '0812-3456-7801', 'Pie susu', '3500', ''],
	]);
	expect(ledger.rows).toEqual([
		['Tanggal', 'Pelanggan', 'Jenis', 'Kasbon (+) atau bayar (-)', 'Catatan', 'Nota'],
		[today, 'Bu Sri', 'Kasbon', '25000', '', ''],
	]);
	expect(ledger.name).toBe(`kasbon-${today}.csv`);
	sheet.answer = 'broken';
	const coming = phone.page.waitForEvent('download');
	await phone.tap('button', 'Kasbon');
	const kept = await coming;
	expect(kept.suggestedFilename()).toBe(`kasbon-${today}.csv`);
	expect(parseCsv(await readFile(await kept.path(), 'utf8'))).toEqual(ledger.rows);
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('papers-tabel');
	expect(phone.errors).toEqual([]);
});

/** The table that a button hands to the share sheet. */
async function table(word: string): Promise<{ name: string; rows: string[][] }> {
	const before = sheet.shared.length;
	await phone.tap('button', word);
	await expect.poll(() => sheet.shared.length).toBe(before + 1);
	const [file] = sheet.shared.at(-1)?.files ?? [];
	return { name: file?.name ?? '', rows: parseCsv(file?.bytes.toString('utf8') ?? '') };
}
