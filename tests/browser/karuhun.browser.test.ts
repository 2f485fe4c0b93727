import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { fullDate } from '../../src/i18n/calendar.ts';
import type { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import {
	addCustomer,
	firstRowUnder,
	goTo,
	openCustomer,
	pick,
	saveOrder,
	stockedShop,
	todayInJakarta,
} from './seller.ts';
import { karuhun } from './shops.ts';
import type { StaticServer } from './static-server.ts';
import { answerForWhatsApp, chatBehind, strayed } from './whatsapp.ts';

let phone: Phone;
let server: StaticServer;
let day: string;

beforeAll(async () => {
	day = fullDate(todayInJakarta());
	({ phone, server } = await stockedShop(karuhun));
	await answerForWhatsApp(phone);
	for (const [name, number] of [
		['Mang Udin', '081200008001'],
		['Teh Neng', '081200008002'],
	] as const) {
		await toAddress(phone, '#/pelanggan');
		await addCustomer(phone, name, number);
	}
	await toAddress(phone, '#/');
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('karuhun-failed');
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** Notes an amount in a hurry; answers with how many taps it took. */
async function jot(amount: string, said: string): Promise<number> {
	const { taps } = phone;
	await phone.tap('button', 'Catat');
	await phone.page.getByRole('heading', { name: 'Catat apa?' }).waitFor();
	await phone.page.keyboard.type(amount);
	await phone.tap('button', 'Simpan');
	await phone.sees(`${said} tercatat`);
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
	return phone.taps - taps;
}

/** The slip that has waited longest. */
const oldest = () => phone.page.getByRole('group', { name: 'Tadi siapa?' }).first();

const send = () => phone.page.getByRole('link', { name: 'Kirim lewat WhatsApp' });

async function leaveSheet(): Promise<void> {
	await phone.tap('button', 'Tutup');
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
}

it('a debt is noted amid the rush with 2 taps, and asked for its name later with 1', async () => {
	expect(await jot('12000', 'Rp12.000')).toBe(2);
	expect(await jot('9500', 'Rp9.500')).toBe(2);
	await phone.sees('2 belum bernama');
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('karuhun-tadi-siapa');

	await phone.tapOn(oldest().getByRole('button', { name: 'Teh Neng' }));
	await phone.sees('Kasbon Teh Neng Rp12.000 tersimpan');
	await phone.sees('1 belum bernama');
	await phone.tap('button', 'Urungkan');
	await phone.sees('2 belum bernama');
	await phone.tapOn(oldest().getByRole('button', { name: 'Mang Udin' }));
	await phone.sees('Kasbon Mang Udin Rp12.000 tersimpan');
	await phone.sees('1 belum bernama');

	await phone.tap('button', 'Nama lain');
	await phone.typeHere('Bu Ijah');
	await phone.tap('button', 'Tambah “Bu Ijah” sebagai pelanggan baru');
	await phone.sees('Kasbon Bu Ijah Rp9.500 tersimpan');
	await phone.page.getByRole('heading', { name: 'Tadi siapa?' }).waitFor({ state: 'detached' });
	await phone.sees('2 orang, Rp21.500');
});

it('nothing is written where there is no amount, or too much', async () => {
	await phone.tap('button', 'Catat');
	await phone.page.getByRole('heading', { name: 'Catat apa?' }).waitFor();
	await phone.page.waitForTimeout(350);
	await phone.screenshot('karuhun-catat');
	expect(await phone.axe()).toEqual([]);
	await phone.tap('button', 'Simpan');
	await phone.sees('Jumlahnya masih nol, tulis dulu berapa.');
	await phone.page.keyboard.type('9999999999999');
	await phone.sees('Paling banyak Rp999.999.999.999.');
	await leaveSheet();
	await phone.page.reload();
	await phone.sees('2 orang, Rp21.500');
	expect(await phone.page.getByRole('heading', { name: 'Tadi siapa?' }).count()).toBe(0);
});

it('kasbon is proved to the customer at once, and a limit says it softly', async () => {
	await goTo(phone, 'Pelanggan');
	await openCustomer(phone, 'Mang Udin');
	await phone.tap('link', 'Ubah');
	await phone.type('Batas kasbon', '30000');
	await phone.tap('radio', 'Sunda');
	await phone.tap('button', 'Simpan');
	await phone.sees('Data Mang Udin disimpan');

	await phone.tap('link', 'Catat kasbon');
	await phone.tap('button', '10.000');
	await phone.tap('button', 'Simpan kasbon');
	await phone.sees('Kasbon Mang Udin Rp10.000 tersimpan');
	const { taps } = phone;
	expect(await chatBehind(phone, phone.page.getByRole('link', { name: 'Kirim bukti' }))).toEqual({
		number: '6281200008001',
		text: [
			'Halo Mang Udin, ini yang dicatat di Warung Karuhun:',
			`• ${day} Kasbon Rp10.000`,
			'*Sisa kasbon: Rp22.000*',
			'Kalau ada yang keliru, balas saja pesan ini ya. Terima kasih 🙏',
		].join('\n\n'),
	});
	expect(phone.taps - taps).toBe(1);
	await phone.sees('Bukti');

	await phone.tap('link', 'Catat kasbon');
	await phone.tap('button', '20.000');
	await phone.sees('Ini melewati batas kasbonnya, Rp30.000.');
	await phone.screenshot('karuhun-batas');
	await phone.tap('button', 'Tolak dengan halus');
	expect((await chatBehind(phone, send())).text).toMatch(/^Punten Mang Udin, hatur nuhun/);
	await leaveSheet();
	await phone.sees('Rp22.000');
});

it('a polite reminder leaves from Hari ini with 3 taps, and is remembered', async () => {
	await toAddress(phone, '#/');
	await phone.sees('sejak');
	await phone.screenshot('karuhun-hari-ini');
	const { taps } = phone;
	await phone.tapOn(firstRowUnder(phone, 'Kasbon'));
	await phone.tap('link', 'Ingatkan');
	const { number, text } = await chatBehind(phone, send());
	expect(phone.taps - taps).toBe(3);
	expect(number).toBe('6281200008001');
	expect(text).toBe(
		'Punten Mang Udin, hatur nuhun parantos balanja di Warung Karuhun. Catetan kasbonna masih aya Rp22.000. Mangga dibayar upami tos aya waktosna, dicicil oge teu sawios-wios. Hatur nuhun.',
	);
	await phone.sees('Terakhir diingatkan hari ini.');
	await phone.tap('radio', 'Santai');
	await phone.page
		.getByRole('region', { name: 'Isi pesan' })
		.getByText(/^Halo Mang Udin/)
		.waitFor();
	await phone.screenshot('karuhun-ingatkan');
	await leaveSheet();
});

it('a part is paid, the old book is brought over, a slip of the pen put right: the account adds up', async () => {
	await phone.tap('link', 'Bayar');
	await phone.tap('button', '20.000');
	await phone.tap('button', 'Simpan pembayaran');
	await phone.sees('Pembayaran Rp20.000 dari Mang Udin tersimpan');
	await phone.tap('link', 'Saldo awal');
	await phone.tap('button', '5.000');
	await phone.tap('button', 'Simpan saldo awal');
	await phone.sees('Saldo awal Mang Udin Rp5.000 tersimpan');
	await phone.tap('link', 'Koreksi saldo');
	await phone.tap('radio', 'Kurangi utang');
	await phone.tap('button', '2.000');
	await phone.screenshot('karuhun-koreksi');
	await phone.tap('button', 'Simpan koreksi');
	await phone.sees('Koreksi Mang Udin Rp2.000 tersimpan');
	await phone.screenshot('karuhun-pelanggan');
	expect(await phone.axe()).toEqual([]);

	await phone.tap('link', 'Kirim rincian');
	expect((await chatBehind(phone, send())).text.split('\n')).toEqual([
		'Halo Mang Udin, ini rincian catatan di Warung Karuhun:',
		'',
		`• ${day} Kasbon Rp12.000`,
		`• ${day} Kasbon Rp10.000`,
		`• ${day} Bayar Rp20.000`,
		`• ${day} Saldo awal Rp5.000`,
		`• ${day} Koreksi −Rp2.000`,
		'',
		'*Sisa kasbon: Rp5.000*',
		'',
		'Kalau ada yang keliru, balas saja pesan ini ya. Terima kasih 🙏',
	]);
	await leaveSheet();
});

it('what is known of a customer is written down once, and stands there at every order of hers', async () => {
	const memo = phone.page.getByText('Alergi kacang, anaknya tiga');
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Teh Neng');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Nasi timbel komplet', 'Nasi timbel komplet');
	expect(await memo.count()).toBe(0);
	await saveOrder(phone, 'Teh Neng');
	await phone.sees('Rp44.000');

	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Teh Neng');
	await phone.tap('link', 'Ubah');
	await phone.type('Yang perlu diingat', 'Alergi kacang, anaknya tiga');
	await phone.tap('button', 'Simpan');
	await phone.sees('Data Teh Neng disimpan');
	await memo.waitFor();

	await phone.tap('link', 'Seperti biasa');
	await memo.waitFor();
	expect(await phone.axe()).toEqual([]);
	await phone.screenshot('karuhun-diingat');
	await pick(phone, 'Kopi hitam');
	await saveOrder(phone, 'Teh Neng');
	await phone.sees('Rp48.000');
	await memo.waitFor();

	// It is the seller's own: the customer is told nothing of it.
	await phone.tap('link', 'WA');
	const { text } = await chatBehind(phone, send());
	expect(text).toContain('• 2 porsi Nasi timbel komplet — Rp44.000');
	expect(text).not.toContain('kacang');
	await leaveSheet();

	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Mang Udin');
	await phone.tap('link', 'Pesanan baru');
	await phone.sees('Nasi timbel komplet');
	expect(await memo.count()).toBe(0);
});

it('two quick taps book once; two windows book both', async () => {
	const page = () => phone.page;
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Mang Udin');
	await phone.tap('link', 'Catat kasbon');
	await phone.tap('button', '5.000');
	await page().getByRole('button', { name: 'Simpan kasbon' }).dblclick();
	await phone.sees('Kasbon Mang Udin Rp5.000 tersimpan');
	await phone.sees('Rp10.000');

	const route = page().url().split('#')[1] ?? '';
	const other = await phone.openWindow(`#${route}`);
	for (const window of [phone, other]) {
		await window.toFront();
		await window.page.goto(`${server.url}#${route}?lembar=kasbon&siapa=${route.split('/')[2]}`);
		await window.page.reload();
		await window.page.getByRole('dialog').waitFor();
	}
	// Only now: what one has begun, the other would take up.
	for (const window of [phone, other]) {
		await window.toFront();
		await window.page.keyboard.type(window === phone ? '3000' : '4000');
	}
	// Not tapped: a tap waits for its window to be in front.
	const save = (window: Phone) =>
		window.page.getByRole('button', { name: 'Simpan kasbon' }).dispatchEvent('click');
	await Promise.all([save(phone), save(other)]);
	await phone.sees('Kasbon Mang Udin Rp3.000 tersimpan');
	await other.sees('Kasbon Mang Udin Rp4.000 tersimpan');
	for (const window of [phone, other]) {
		await window.page.getByRole('dialog').waitFor({ state: 'detached' });
		await window.sees('tujuh belas ribu rupiah');
	}
	expect(strayed(phone)).toEqual([]);
	expect(phone.errors).toEqual([]);
});
