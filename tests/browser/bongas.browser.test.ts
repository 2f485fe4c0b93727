import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Catalog } from '../../src/domain/catalog.ts';
import { readCatalog } from '../../src/domain/catalog-link.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Phone } from './phone.ts';
import { becomes, sendAll, toAddress } from './promo-queue.ts';
import { openCustomer, stockedShop, todayInJakarta } from './seller.ts';
import { giveShareSheet } from './share-sheet.ts';
import { bongas } from './shops.ts';
import type { StaticServer } from './static-server.ts';
import { expectPicture, picturesMade } from './story.ts';
import { answerForWhatsApp, messageIn, openChat, strayed } from './whatsapp.ts';

let phone: Phone;
let server: StaticServer;

beforeAll(async () => {
	({ phone, server } = await stockedShop(bongas));
	await answerForWhatsApp(phone);
	await meet('Bu Ningsih', '081200007001', 'Facebook');
	await meet('Kafe Senja', '081200007002', 'TikTok', { tier: 'Tetap' });
	await meet('Toko Berkah', '081200007003', 'Story WA', { kind: 'Reseller' });
	await meet('Mbak Tari', '081200007004', 'TikTok');
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('bongas-failed');
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** Writes down who came by which channel. */
async function meet(
	name: string,
	number: string,
	channel: string,
	{ kind, tier }: { readonly kind?: string; readonly tier?: string } = {},
): Promise<void> {
	await toAddress(phone, '#/pelanggan/baru');
	await phone.type(/^Nama$/, name);
	await phone.type('Nomor WA', number);
	const choose = (group: string, word: string) =>
		phone.tapOn(phone.page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: word }));
	if (kind) await choose('Pembeli macam apa', kind);
	if (tier) await choose('Harga yang dipakai', tier);
	await phone.tap('button', channel);
	await phone.tap('button', 'Simpan');
	await phone.page.getByRole('heading', { level: 1, name }).waitFor();
}

/** The catalog in the link of a message. */
function catalogIn(link: string): Catalog {
	const opened = readCatalog(messageIn(link).split('katalog.html#')[1] ?? '');
	if (opened.state !== 'ready') throw new Error(`No catalog in ${link}`);
	return opened.value;
}

const pricesIn = (link: string) => catalogIn(link).items.map(({ price }) => price);
const ordinary = [28_000, 265_000, 15_000, 32_000];
const regular = [27_000, 255_000, 14_000, 30_000];
const reseller = [24_000, 230_000, 12_000, 27_000];

it('three channels: who came by which is known, each hears of the prices that are theirs', async () => {
	await toAddress(phone, '#/pelanggan/asal');
	for (const [channel, people] of [
		['TikTok', 2],
		['Facebook', 1],
		['Story WA', 1],
	] as const) {
		const bar = phone.page.getByRole('progressbar', { name: channel });
		expect(await bar.evaluate((progress: HTMLProgressElement) => progress.value)).toBe(people);
	}
	expect(await phone.axe()).toEqual([]);

	await toAddress(phone, '#/jualan');
	await phone.tap('link', 'Daftar harga');
	const open = await openChat(phone, () => phone.tap('link', 'Kirim lewat WhatsApp'));
	expect(open).toMatch(/^https:\/\/wa\.me\/\?text=/);
	expect(messageIn(open)).toContain('• Gula aren cetak 1 kg Rp28.000/kg');
	expect(messageIn(open)).not.toContain('24.000');

	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Toko Berkah');
	await phone.tap('link', 'WA');
	await phone.tap('button', 'Daftar harga');
	const own = await openChat(phone, () => phone.tap('link', 'Kirim lewat WhatsApp'));
	expect(own).toMatch(/^https:\/\/wa\.me\/6281200007003\?text=/);
	expect(messageIn(own)).toContain('• Gula aren cetak 1 kg Rp24.000/kg');
	expect(strayed(phone)).toEqual([]);
	expect(phone.errors).toEqual([]);
});

it('reseller prices go to nobody by mistake; one customer gets a link with her own', async () => {
	await toAddress(phone, '#/jualan');
	await phone.tap('link', /^Link katalog/);
	const toAll = () => openChat(phone, () => phone.tap('link', 'Kirim ke pembeli'));
	expect(pricesIn(await toAll())).toEqual(ordinary);

	await phone.tap('radio', 'Reseller');
	await phone.sees(/^Siapa pun yang menerima link ini melihat harga reseller/);
	for (const button of ['Centang dulu: untuk reseller', 'Salin link']) {
		expect(await phone.page.getByRole('button', { name: button }).isDisabled()).toBe(true);
	}
	expect(await phone.page.getByRole('link', { name: 'Kirim ke pembeli' }).count()).toBe(0);
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('bongas-reseller');
	await phone.tap('checkbox', /untuk reseller$/);
	const forResellers = catalogIn(await toAll());
	expect(forResellers.tier).toBe('reseller');
	expect(forResellers.items.map(({ price }) => price)).toEqual(reseller);

	// Another day the same question is asked again.
	await toAddress(phone, '#/jualan/katalog');
	await phone.page.getByRole('button', { name: 'Centang dulu: untuk reseller' }).waitFor();

	const one = (name: string) => openChat(phone, () => phone.tap('link', new RegExp(`^${name}`)));
	for (const [name, prices] of [
		['Bu Ningsih', ordinary],
		['Kafe Senja', regular],
		['Toko Berkah', reseller],
	] as const) {
		await phone.retype('Cari nama', name);
		const link = await one(name);
		expect(messageIn(link)).toMatch(new RegExp(`^Halo ${name}, ini katalog Gula Khas Bongas`));
		expect(pricesIn(link)).toEqual(prices);
	}
	expect(strayed(phone)).toEqual([]);
	expect(phone.errors).toEqual([]);
});

it('a picture for Facebook, then a promo for who came by TikTok, each at their price', async () => {
	const nextWeek = addDays(todayInJakarta(), 7);
	await becomes(phone, nextWeek);
	const sheet = await giveShareSheet(phone);
	await toAddress(phone, '#/jualan');
	await phone.tap('link', /^Gambar Story/);
	await phone.tap('button', 'Papan harga');
	await phone.tap('radio', 'Persegi');
	await picturesMade(phone, 1);
	await phone.tap('button', 'Kirim gambar');
	await phone.sees(/^Di WhatsApp pilih orang atau grupnya/);
	const [{ files, text } = { files: [], text: '' }] = sheet.shared;
	for (const file of files) expectPicture(file, 'square');
	expect([files.length, text.includes('Rp24.000')]).toEqual([1, false]);

	await toAddress(phone, '#/jualan/promo/baru');
	await phone.tapOn(
		phone.page
			.getByRole('group', { name: 'Tentang produk apa' })
			.getByRole('button', { name: 'Gula semut 250 g' }),
	);
	await phone.tap('button', 'Pilih lebih rinci');
	await phone.tap('button', 'TikTok');
	await phone.sees('2 orang akan dikirimi.');
	await phone.tap('button', 'Mulai kirim ke 2 orang');
	const messages = (await sendAll(phone, 2)).map(messageIn).sort();
	expect(messages).toEqual([
		'Halo Kafe Senja, Gula semut 250 g dari Gula Khas Bongas sudah siap, Rp14.000/bungkus. Mau pesan? Balas saja ya 🙏',
		'Halo Mbak Tari, Gula semut 250 g dari Gula Khas Bongas sudah siap, Rp15.000/bungkus. Mau pesan? Balas saja ya 🙏',
	]);
	await phone.sees('Semua sudah dikirimi.');

	// Within the week they are left in peace, after it they are not.
	await toAddress(phone, '#/jualan/promo/baru');
	await phone.sees('2 orang akan dikirimi.');
	await phone.sees('baru disapa minggu ini');
	await becomes(phone, addDays(nextWeek, 7), '#/jualan/promo/baru');
	await phone.sees('4 orang akan dikirimi.');
	expect(strayed(phone)).toEqual([]);
	expect(phone.errors).toEqual([]);
});
