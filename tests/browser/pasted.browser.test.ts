import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { expectFilled, paste } from './import-form.ts';
import { countKept } from './kept.ts';
import type { Phone } from './phone.ts';
import { addCustomer, addProduct, goTo, type Priced, saveOrder, shopWithoutSignal } from './seller.ts';
import type { StaticServer } from './static-server.ts';

const donuts = 'Donat kentang isi 6';
const coffee = 'Kopi robusta bubuk 200 g';
const priceList: readonly Priced[] = [
	{ name: donuts, unit: 'kotak', price: '18000' },
	{ name: 'Risol mayo', unit: 'biji', price: '3000' },
	{ name: coffee, unit: 'bungkus', price: '28000' },
	{ name: 'Nastar', unit: 'toples', price: '85000' },
];

let phone: Phone;
let server: StaticServer;
/** What was in the book before the message came. */
let before: Record<string, number>;

beforeAll(async () => {
	({ phone, server } = await shopWithoutSignal());
	// A Sunday.
	await phone.page.clock.setFixedTime('2026-11-22T09:00:00+07:00');
	await phone.page.reload();
	await goTo(phone, 'Jualan');
	for (const product of priceList) await addProduct(phone, product);
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Yatmi', '0812 0000 4101');
	await phone.page.goto(`${server.url}#/pelanggan`);
	await addCustomer(phone, 'Pak Karto');
});

beforeEach(async () => {
	await phone.page.goto(`${server.url}#/`);
	before = await countKept(phone);
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('pasted-failed');
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** Saves the order: nothing was in the book before, and now this much more. */
async function confirm(name: string, more: Record<string, number>): Promise<void> {
	expect(await countKept(phone)).toEqual(before);
	await saveOrder(phone, name);
	const grown = Object.entries(more).map(([store, rows]) => [store, Number(before[store]) + rows]);
	expect(await countKept(phone)).toEqual({ ...before, ...Object.fromEntries(grown) });
	expect(phone.errors).toEqual([]);
}

it('written by hand: who by name, the deposit once the seller has seen it, the rest as the note', async () => {
	await paste(
		phone,
		[
			'Assalamualaikum bu, mau pesan risol mayo 30 biji sama donat 3 kotak, kopi robusta 10 bks buat besok jam 7 ya.',
			'DP 50rb transfer. Diantar ke balai dusun.',
			'yang 5 jangan pakai cabe, titip salam buat ibu',
			'an. Pak Karto',
		].join('\n'),
	);
	await expectFilled(phone, {
		who: /^Pak Karto Ganti$/,
		lines: [
			{ name: 'Risol mayo', quantity: 30, price: 3_000 },
			{ name: donuts, quantity: 3, price: 18_000 },
			{ name: coffee, quantity: 10, price: 28_000 },
		],
		total: '424.000',
		day: 'Besok',
		delivery: 'Diantar',
		place: 'balai dusun',
		note: ['jam 7', 'DP 50rb transfer', 'yang 5 jangan pakai cabe', 'titip salam buat ibu'].join('\n'),
	});
	await phone.sees('Ikut masuk catatan: “yang 5 jangan pakai cabe”, “titip salam buat ibu”');
	await phone.sees('“kopi robusta 10 bks”');
	await phone.screenshot('tempel-pesanan');

	await phone.tapOn(phone.page.getByText('Uang muka Rp50.000 sudah saya terima'));
	await confirm('Pak Karto', { order: 1, ledger: 1 });
	await phone.sees('titip salam buat ibu');
	await phone.tap('link', /^Pak Karto/);
	await phone.sees('lima puluh ribu rupiah');
});

it('copied out of the chat: who by number, and no money before it is there', async () => {
	await paste(
		phone,
		[
			'[21/11, 19.42] +62 812-0000-4101: bu nastar = 2 toples, dp 100rb besok',
			'[21/11, 19.43] +62 812-0000-4101: diambil jumat, pitanya merah muda',
		].join('\n'),
	);
	await expectFilled(phone, {
		who: /^Bu Yatmi Ganti$/,
		lines: [{ name: 'Nastar', quantity: 2, price: 85_000 }],
		total: '170.000',
		day: '2026-11-27',
		delivery: 'Diambil',
		note: 'dp 100rb besok\npitanya merah muda',
	});
	const deposit = phone.page.getByRole('checkbox', { name: /^Uang muka Rp100.000/ });
	expect(await deposit.isChecked()).toBe(false);
	await confirm('Bu Yatmi', { order: 1 });
});

it('from somebody new: name and number come along', async () => {
	await paste(phone, 'kopi robusta 20 bungkus tgl 12/12 a.n Mbak Tini, wa 0812 0000 4102');
	await expectFilled(phone, {
		who: /^Mbak Tini pelanggan baru Ganti$/,
		lines: [{ name: coffee, quantity: 20, price: 28_000 }],
		total: '560.000',
		day: '2026-12-12',
		delivery: 'Diambil',
		note: '',
	});
	await confirm('Mbak Tini', { order: 1, customer: 1 });
	await phone.sees('0812 0000 4102');
});
