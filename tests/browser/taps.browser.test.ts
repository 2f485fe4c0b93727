import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { givePhoneContacts } from './contact-picker.ts';
import { Phone } from './phone.ts';
import { sendAll, toAddress } from './promo-queue.ts';
import { addCustomer, firstRowUnder, goTo, openSample, pick } from './seller.ts';
import { giveShareSheet, type ShareSheet } from './share-sheet.ts';
import { type StaticServer, serve } from './static-server.ts';
import { answerForWhatsApp, openChat } from './whatsapp.ts';

let server: StaticServer;
let phone: Phone;
let sheet: ShareSheet;

beforeAll(async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
	await givePhoneContacts(phone, [{ name: ['Mbak Ratri'], tel: ['+62 812-0000-4401'] }]);
	sheet = await giveShareSheet(phone);
	await answerForWhatsApp(phone);
	await openSample(phone);
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

beforeEach(async () => {
	await phone.page.goto(server.url);
	await phone.sees('Buku contoh');
});

/** What a deed costs the seller. */
async function costOf(deed: () => Promise<void>): Promise<{ taps: number; characters: number }> {
	const { taps, characters } = phone;
	await deed();
	return { taps: phone.taps - taps, characters: phone.characters - characters };
}

it("repeats a regular's last order from Hari ini: 3 taps, nothing typed", async () => {
	const cost = await costOf(async () => {
		await phone.tapOn(firstRowUnder(phone, 'Biasanya pesan'));
		await phone.tap('link', 'Seperti biasa');
		await phone.tap('button', 'Simpan');
		await phone.sees(/^Pesanan .+ tersimpan$/);
	});
	expect(cost).toEqual({ taps: 3, characters: 0 });
});

it('writes an order of two products for a known customer from Hari ini: 6 taps, 3 characters', async () => {
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Zubaedah');
	await phone.page.goto(server.url);
	const cost = await costOf(async () => {
		await phone.tap('button', 'Catat');
		await phone.tap('button', /^Pesanan/);
		await phone.typeHere('zub');
		await phone.tap('button', 'Bu Zubaedah');
		await pick(phone, 'Brownies kukus', 'Bolu pandan');
		await phone.tap('button', 'Simpan');
		await phone.sees('Pesanan Bu Zubaedah tersimpan');
	});
	expect(cost).toEqual({ taps: 6, characters: 3 });
});

it("takes the payment of all that is owed, from the customer's page: 3 taps; undoes it: 1 tap", async () => {
	await phone.tapOn(firstRowUnder(phone, 'Kasbon'));
	await phone.sees('Sisa bayar');
	const cost = await costOf(async () => {
		await phone.tap('link', 'Bayar');
		await phone.tap('button', 'Bayar semua');
		await phone.tap('button', 'Simpan pembayaran');
		await phone.sees('Tidak ada kasbon');
	});
	expect(cost).toEqual({ taps: 3, characters: 0 });
	const costOfUndo = await costOf(async () => {
		await phone.tap('button', 'Urungkan');
		await phone.sees('Sisa bayar');
	});
	expect(costOfUndo).toEqual({ taps: 1, characters: 0 });
});

it('writes down a new customer by hand: 3 taps, name and number', async () => {
	await goTo(phone, 'Pelanggan');
	const cost = await costOf(async () => {
		await phone.tap('link', 'Tambah');
		await phone.typeHere('Bu Painem');
		await phone.tap('textbox', 'Nomor WA');
		await phone.typeHere('081200004402');
		await phone.tap('button', 'Simpan');
		await phone.sees('Bu Painem jadi pelanggan');
	});
	expect(cost).toEqual({ taps: 3, characters: 'Bu Painem'.length + '081200004402'.length });
});

it("takes over a new customer from the phone's contacts: 3 taps, nothing typed", async () => {
	await goTo(phone, 'Pelanggan');
	const cost = await costOf(async () => {
		await phone.tap('link', 'Tambah');
		await phone.tap('button', 'Dari kontak HP');
		await phone.tap('button', 'Simpan 1 pelanggan');
		await phone.page.getByRole('heading', { level: 1, name: 'Mbak Ratri' }).waitFor();
	});
	expect(cost).toEqual({ taps: 3, characters: 0 });
	await phone.sees('0812 0000 4401');
});

it('sends a picture of the catalog to WhatsApp Story from Hari ini: 3 taps, nothing typed', async () => {
	const cost = await costOf(async () => {
		await goTo(phone, 'Jualan');
		await phone.tap('link', /^Gambar Story/);
		await phone.tap('button', 'Kirim ke Story');
		await expect.poll(() => sheet.shared.length).toBe(1);
	});
	expect(cost).toEqual({ taps: 3, characters: 0 });
	expect(sheet.shared[0]?.files.map(({ name }) => name)).toEqual(['gambar-jualan-1.jpg']);
});

it('sends the catalog as a link to one customer from Hari ini: 3 taps, nothing typed', async () => {
	const cost = await costOf(async () => {
		await goTo(phone, 'Jualan');
		await phone.tap('link', /^Link katalog/);
		const best = phone.page
			.getByRole('list', { name: 'Langsung ke satu pelanggan' })
			.getByRole('link')
			.first();
		expect(await openChat(phone, () => phone.tapOn(best))).toMatch(/^https:\/\/wa\.me\/62\d+\?text=/);
	});
	expect(cost).toEqual({ taps: 3, characters: 0 });
});

it('goes on with a promo from Hari ini: 1 tap to the queue, then 1 for each chat, nothing typed', async () => {
	await toAddress(phone, '#/jualan/promo/baru');
	await phone.tap('button', /^Mulai kirim ke/);
	await phone.page.getByRole('heading', { level: 1, name: 'Antrean promo' }).waitFor();
	await toAddress(phone, '#/');
	const costOfQueue = await costOf(() => phone.tap('link', 'Lanjutkan'));
	const costOfChats = await costOf(async () => {
		expect(new Set(await sendAll(phone, 3)).size).toBe(3);
	});
	expect([costOfQueue, costOfChats]).toEqual([
		{ taps: 1, characters: 0 },
		{ taps: 3, characters: 0 },
	]);
});
