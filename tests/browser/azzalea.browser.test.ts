import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { photograph } from './camera.ts';
import type { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { addPhoto, addProduct, goTo, markSoldOut, shopWithoutSignal } from './seller.ts';
import { giveShareSheet, pasted, type ShareSheet } from './share-sheet.ts';
import { azzalea } from './shops.ts';
import type { StaticServer } from './static-server.ts';
import { expectPicture, expectShown, lookOf, picturesMade, share } from './story.ts';

let phone: Phone;
let server: StaticServer;

beforeAll(async () => {
	({ phone, server } = await shopWithoutSignal({}, azzalea));
	await goTo(phone, 'Jualan');
	for (const product of azzalea.products) await addProduct(phone, product);
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('azzalea-failed');
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** Shares what is on the screen; answers with the pictures that came to the sheet. */
async function send(sheet: ShareSheet, button = 'Kirim ke Story') {
	const before = sheet.shared.length;
	await phone.tap('button', button);
	await expect.poll(() => sheet.shared.length).toBe(before + 1);
	return sheet.shared[before] ?? { files: [], text: '' };
}

it('saves the picture where the phone cannot share, and says in two pictures what to do with it', async () => {
	await phone.tap('link', /^Gambar Story/);
	await picturesMade(phone, 1);
	const download = phone.page.waitForEvent('download');
	await phone.tap('button', 'Kirim ke Story');
	expect((await download).suggestedFilename()).toBe('gambar-jualan-1.jpg');
	await phone.sees('Gambar tersimpan di HP');
	await expect
		.poll(() =>
			phone.page.getByRole('region', { name: 'Gambar tersimpan di HP' }).getByRole('listitem').count(),
		)
		.toBe(2);
	expect(await pasted(phone)).toContain('Bolu pandan Rp45.000/loyang');
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('azzalea-tersimpan');
	expect(phone.strays).toEqual([]);
	expect(phone.errors).toEqual([]);
});

it('tells of everything by Story alone: pages, photos, sold out, a picture for the groups', async () => {
	await toAddress(phone, '#/jualan');
	const sheet = await giveShareSheet(phone);
	await addPhoto(phone, 'Bolu pandan', await photograph(phone.page, { width: 1200, height: 900, held: 6 }));
	await markSoldOut(phone, 'Risol mayo');

	await phone.tap('link', /^Gambar Story/);
	await picturesMade(phone, 1);
	expect(await phone.axe()).toEqual([]);
	const first = await send(sheet);
	expect(first.files).toHaveLength(1);
	for (const file of first.files) expectPicture(file, 'story');
	await phone.sees(/^Di WhatsApp pilih “Status saya”, lalu kirim\. Teks daftarnya sudah disalin/);
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('azzalea-terkirim');

	// The one that is sold out was left out until she puts it in.
	expect(first.text).toContain('• Donat kentang isi 6 🍩 Rp18.000/kotak');
	expect(first.text).not.toContain('Risol');
	await phone.tap('checkbox', /^Risol mayo/);
	await picturesMade(phone, 2);
	const { files, text } = await send(sheet);
	expect(files.map(({ name }) => name)).toEqual(['gambar-jualan-1.jpg', 'gambar-jualan-2.jpg']);
	for (const [at, file] of files.entries()) {
		expectPicture(file, 'story');
		await expectShown(phone, file, at);
	}
	expect(text.split('\n')).toEqual([
		'*Ready hari ini* · Azzalea Cake',
		...azzalea.products.map(({ name }) => expect.stringContaining(`• ${name} Rp`)),
		'Pesan lewat WA 0812-0000-0101',
	]);
	expect(text).toContain('• Risol mayo Rp3.000/biji (habis)');
	expect(await pasted(phone)).toBe(text);

	await phone.tap('button', 'Satu produk');
	await phone.tap('radio', 'Persegi');
	await picturesMade(phone, 1);
	const [square] = (await send(sheet, 'Kirim gambar')).files;
	if (!square) throw new Error('No picture.');
	expectPicture(square, 'square');
	await phone.sees(/^Di WhatsApp pilih orang atau grupnya/);
	const photoBlue = [55, 67, 177] as const;
	expect(share(await lookOf(phone, square), photoBlue)).toBeGreaterThan(0.02);
	await phone.screenshot('azzalea-persegi');

	expect(phone.strays).toEqual([]);
	expect(phone.errors).toEqual([]);
});
