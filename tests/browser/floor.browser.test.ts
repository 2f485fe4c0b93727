import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Phone } from './phone.ts';
import {
	addCustomer,
	addProduct,
	goTo,
	openCustomer,
	pick,
	saveOrder,
	seeSamples,
	shopWithoutSignal,
} from './seller.ts';
import type { StaticServer } from './static-server.ts';

let phone: Phone;
let server: StaticServer;

beforeAll(async () => {
	({ phone, server } = await shopWithoutSignal({ browser: 'floor' }, undefined, seeSamples));
	expect(phone.page.context().browser()?.version()).toMatch(/^92\./);
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

it('keeps a book without signal on Chromium 92, through a kill', async () => {
	await goTo(phone, 'Jualan');
	await addProduct(phone, { name: 'Klepon', unit: 'mika', price: '6000' });
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Yatmi', '0812 0000 4101');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Klepon', 'Klepon');
	await saveOrder(phone, 'Bu Yatmi');
	await phone.tap('link', 'Catat kasbon');
	await phone.tap('button', '10.000');
	await phone.tap('button', 'Simpan kasbon');
	await phone.sees('Kasbon tercatat Rp10.000');

	await phone.kill();
	await phone.reopen();
	await phone.sees('Rp10.000');
	await goTo(phone, 'Pesanan');
	await phone.sees('1 pesanan');
	await goTo(phone, 'Jualan');
	await phone.sees('Klepon');
	await goTo(phone, 'Pelanggan');
	await openCustomer(phone, 'Bu Yatmi');
	await phone.sees('0812 0000 4101');

	expect(phone.failures).toEqual([]);
	expect(phone.strays).toEqual([]);
	expect(phone.errors).toEqual([]);
});

const screens = [
	{ address: '/', heading: /Legi|Pahing|Pon|Wage|Kliwon/ },
	{ address: '/?lembar=catat', heading: 'Catat apa?' },
	{ address: '/?lembar=kasbon', heading: 'Kasbon siapa?' },
	{ address: '/pelanggan', heading: 'Pelanggan' },
	{ address: '/pelanggan/baru', heading: 'Pelanggan baru' },
	{ address: '/pelanggan/impor', heading: 'Ambil dari kontak' },
	{ address: '/pesanan', heading: 'Pesanan' },
	{ address: '/pesanan/baru', heading: 'Pesanan baru' },
	{ address: '/jualan', heading: 'Jualan' },
	{ address: '/jualan/baru', heading: 'Produk baru' },
	{ address: '/lainnya', heading: 'Lainnya' },
	{ address: '/lainnya?lembar=contoh', heading: 'Mau coba yang mana?' },
];

it.each(screens)('shows all of $address on Chromium 92', async ({ address, heading }) => {
	await phone.page.goto(`${server.url}#${address}`);
	await phone.page.reload();
	await expectShown(heading);
});

it('shows all of a customer, of an order and of what is written to them on Chromium 92', async () => {
	await phone.page.goto(`${server.url}#/pelanggan`);
	await phone.tap('link', /^Bu Yatmi/);
	await expectShown('Bu Yatmi');
	await phone.tap('link', /2 klepon/);
	await expectShown('Pesanan Bu Yatmi');
	await phone.tap('link', 'WA');
	await expectShown('Tulis ke Bu Yatmi');
});

/** What is on the screen has its size and its picture, and axe can tell every word from its ground. */
async function expectShown(heading: string | RegExp): Promise<void> {
	await phone.page.getByRole('heading', { name: heading, exact: true }).waitFor();
	const unseen = await phone.page.evaluate(async () => {
		await Promise.all(document.getAnimations().map((animation) => animation.finished));
		for (const image of document.images) {
			image.loading = 'eager';
			await image.decode();
		}
		return [...document.querySelectorAll('h1, h2, a, button, textarea, svg, img')]
			.filter((element) => {
				const { width, height } = element.getBoundingClientRect();
				return width === 0 || height === 0;
			})
			.map((element) => element.outerHTML);
	});
	expect(unseen).toEqual([]);
	expect(await phone.axe()).toEqual([]);
	expect(phone.errors).toEqual([]);
}
