import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPictureHead } from '../../src/domain/picture-head.ts';
import { Phone } from './phone.ts';
import { addCustomer, goTo, openCustomer, openSample, openShop } from './seller.ts';
import { giveShareSheet } from './share-sheet.ts';
import { type StaticServer, serve } from './static-server.ts';

let server: StaticServer;
beforeAll(async () => {
	server = await serve('dist');
});
afterAll(() => server.cut());

async function withPhone(work: (phone: Phone) => Promise<void>): Promise<void> {
	const phone = await Phone.open({ url: server.url });
	try {
		await work(phone);
		expect(phone.errors).toEqual([]);
	} finally {
		await phone.close();
	}
}

async function toSettings(phone: Phone, page: RegExp): Promise<void> {
	await goTo(phone, 'Hari ini');
	await phone.tap('link', 'Lainnya');
	await phone.tap('link', page);
}

it('what was deleted comes back out of the bin', () =>
	withPhone(async (phone) => {
		await openShop(phone);
		await goTo(phone, 'Pelanggan');
		await addCustomer(phone, 'Bu Yatmi', '081234567801');
		await phone.tap('button', 'Hapus pelanggan');
		await phone.page.getByRole('heading', { level: 1, name: 'Pelanggan' }).waitFor();
		await toSettings(phone, /^Sampah/);
		await phone.sees('Pelanggan, dihapus hari ini');
		await phone.tap('button', 'Kembalikan Bu Yatmi');
		await phone.sees('Tidak ada yang dihapus akhir-akhir ini.');
		await phone.back();
		await phone.back();
		await goTo(phone, 'Pelanggan');
		await openCustomer(phone, 'Bu Yatmi');
		await phone.sees('0812 3456 7801');
	}));

it('a customer gets a copy of what is kept of them, and is forgotten for good', () =>
	withPhone(async (phone) => {
		await openShop(phone);
		await goTo(phone, 'Pelanggan');
		await addCustomer(phone, 'Bu Yatmi', '081234567801');
		await phone.tap('button', 'Data pribadi');
		const download = phone.page.waitForEvent('download');
		await phone.tap('button', 'Unduh data');
		const file = await download;
		expect(file.suggestedFilename()).toMatch(/^Data Bu Yatmi .*\.txt$/);
		expect(readFileSync(await file.path(), 'utf8')).toContain('Nomor WA: 0812 3456 7801');
		await phone.sees('Datanya ada di unduhan HP.');
		await phone.tap('button', 'Hapus selamanya');
		await phone.tap('button', 'Ya, hapus selamanya');
		await phone.sees('Datanya dihapus selamanya');
		await phone.page.getByText('Bu Yatmi').waitFor({ state: 'detached' });
		await toSettings(phone, /^Sampah/);
		await phone.sees('Tidak ada yang dihapus akhir-akhir ini.');
	}));

it('the way to a new phone goes along as a picture to be printed', () =>
	withPhone(async (phone) => {
		const sheet = await giveShareSheet(phone);
		await openShop(phone);
		await toSettings(phone, /^Pindah HP/);
		await phone.tap('button', 'Bagikan petunjuk');
		await expect.poll(() => sheet.shared.length).toBe(1);
		const [file] = sheet.shared[0]?.files ?? [];
		expect(file).toMatchObject({ name: 'pindah-hp.jpg', type: 'image/jpeg' });
		const bytes = file?.bytes ?? Buffer.of();
		expect(readPictureHead(bytes)).toMatchObject({ width: 1240, height: 1754 });
		expect(bytes.length).toBeLessThan(500_000);
	}));

it('one tap hides all amounts, on every page and after a restart, and one tap shows them', () =>
	withPhone(async (phone) => {
		await openSample(phone);
		expect(await seenAmounts(phone)).not.toEqual([]);
		await phone.tap('button', 'Sembunyikan angka');
		expect(await seenAmounts(phone)).toEqual([]);
		await goTo(phone, 'Pesanan');
		expect(await seenAmounts(phone)).toEqual([]);
		await phone.reopen();
		await phone.sees('Buku contoh');
		expect(await seenAmounts(phone)).toEqual([]);
		await phone.tap('button', 'Tampilkan angka');
		expect(await seenAmounts(phone)).not.toEqual([]);
	}));

/** Every kind of screen with money on it, and how to come to it. */
const withMoney: readonly (readonly [name: string, go: (phone: Phone) => Promise<void>])[] = [
	['a payment', (phone) => toPage(phone, '/?lembar=bayar')],
	[
		'a payment of all',
		async (phone) => {
			await phone.tapOn(phone.page.getByRole('dialog').getByRole('listitem').first());
			await phone.tap('button', 'Bayar semua');
		},
	],
	['customers', (phone) => toPage(phone, '/pelanggan')],
	['a customer', (phone) => phone.tapOn(firstRow(phone))],
	['messages', (phone) => phone.tap('link', 'WA')],
	[
		'a new order',
		async (phone) => {
			await phone.back();
			await phone.tap('link', 'Seperti biasa');
		},
	],
	['orders', (phone) => toPage(phone, '/pesanan')],
	['an order', (phone) => phone.tapOn(firstRow(phone))],
	['its message', (phone) => phone.tap('link', 'WA')],
	[
		'its form',
		async (phone) => {
			await phone.back();
			await phone.tap('link', 'Ubah');
		},
	],
	[
		'another price',
		async (phone) => {
			await phone.page
				.getByLabel(/^Harga /)
				.first()
				.fill('1');
			await phone.page.getByRole('button', { name: /^Pakai harga/ }).waitFor();
			await phone.page.getByRole('heading').first().click();
		},
	],
	['products', (phone) => toPage(phone, '/jualan')],
	['a product', (phone) => phone.tapOn(firstRow(phone))],
	['the catalog', (phone) => toPage(phone, '/jualan/katalog')],
	['a story', (phone) => toPage(phone, '/jualan/story')],
	[
		'a pasted order',
		(phone) => toPage(phone, `/pesanan/tempel?pesan=${encodeURIComponent('pesan bolu 2, DP 50rb')}`),
	],
];

it('amounts are hidden on every screen that has any, in fields and buttons too', () =>
	withPhone(async (phone) => {
		await openSample(phone);
		await phone.tap('button', 'Sembunyikan angka');
		const seen: string[] = [];
		for (const [name, go] of withMoney) {
			await go(phone);
			await phone.page.waitForTimeout(350);
			seen.push(...(await seenAmounts(phone)).map((amount) => `${name}: ${amount}`));
		}
		expect(seen).toEqual([]);
	}));

function firstRow(phone: Phone) {
	return phone.page.getByRole('main').getByRole('listitem').getByRole('link').first();
}

async function toPage(phone: Phone, address: string): Promise<void> {
	await phone.page.goto(`${server.url}#${address}`);
	await phone.page.reload();
	await phone.page.getByRole('heading').first().waitFor();
}

it('no key reaches what lies behind the lock, and waits are counted down', () =>
	withPhone(async (phone) => {
		await openShop(phone);
		await goTo(phone, 'Pelanggan');
		await addCustomer(phone, 'Bu Yatmi');
		await toPage(phone, '/lainnya/kunci');
		await phone.tap('button', 'Pasang PIN');
		await typePin(phone, '25806');
		await phone.tap('button', 'Lanjut');
		await typePin(phone, '25806');
		await phone.tap('button', 'Simpan PIN');
		await phone.tap('radio', 'Langsung');

		await phone.page.goto(`${server.url}#/?lembar=kasbon`);
		await phone.page.getByRole('dialog').getByRole('listitem').first().click();
		await phone.page.keyboard.type('25');
		await phone.sees('Dua puluh lima rupiah');
		await leave(phone);
		await phone.page.getByLabel('0 dari 5 angka').waitFor();
		await phone.page.keyboard.press('Escape');
		await phone.page.keyboard.press('Tab');
		expect(await phone.page.evaluate(() => document.activeElement?.closest('.lock') !== null)).toBe(true);
		for (let wrong = 0; wrong < 4; wrong += 1) {
			await phone.page.keyboard.type('11111');
			await phone.page.getByLabel('0 dari 5 angka').waitFor();
		}
		await phone.sees(/^Tunggu \d detik lagi/);
		await phone.sees('Tunggu 1 detik lagi.');
		await phone.sees('Tulis PIN Anda.');
		await phone.page.keyboard.type('25806');
		await phone.page.getByRole('heading', { name: 'Buku terkunci' }).waitFor({ state: 'detached' });
		await phone.sees('Dua puluh lima rupiah');
	}));

it('a PIN stands before everything whoever left comes back to, and opens to what was typed', () =>
	withPhone(async (phone) => {
		await openShop(phone);
		await toSettings(phone, /^Kunci/);
		await phone.tap('button', 'Pasang PIN');
		await typePin(phone, '25806');
		await phone.tap('button', 'Lanjut');
		await typePin(phone, '25806');
		await phone.tap('button', 'Simpan PIN');
		await phone.sees('PIN terpasang.');
		await phone.tap('radio', 'Langsung');
		await phone.back();
		await phone.back();
		await goTo(phone, 'Pelanggan');
		await phone.tap('link', /^Tambah/);
		await phone.type(/^Nama$/, 'Bu Yatmi');

		await leave(phone);
		await phone.sees('Buku terkunci');
		expect(await phone.page.getByRole('textbox').count()).toBe(0);
		await typePin(phone, '11111');
		await phone.sees('PIN belum cocok. Coba lagi.');
		await typePin(phone, '25806');
		await phone.page.getByRole('heading', { name: 'Buku terkunci' }).waitFor({ state: 'detached' });
		expect(await phone.page.getByLabel(/^Nama$/).inputValue()).toBe('Bu Yatmi');

		await phone.reopen();
		await phone.sees('Buku terkunci');
		expect(await phone.page.getByRole('navigation').count()).toBe(0);
		await phone.tap('button', 'Lupa PIN?');
		await phone.type('Nomor WA usaha Anda', '081200000101');
		await phone.tap('button', 'Buka kunci');
		await phone.sees(/^Tunggu \d+ detik lagi/);
		await phone.tap('button', 'Batal');
		await typePin(phone, '25806');
		await phone.page.getByRole('navigation').waitFor();
	}));

const looks = [
	{ look: 'light', colorScheme: 'light', letters: '100%' },
	{ look: 'dark', colorScheme: 'dark', letters: '100%' },
	{ look: 'large letters', colorScheme: 'light', letters: '200%' },
] as const;

it.each(looks)(
	'every page of it is readable by everybody, in $look',
	async ({ look, colorScheme, letters }) => {
		const phone = await Phone.open({ url: server.url, colorScheme });
		const wrong: string[] = [];
		async function lookAt(name: string): Promise<void> {
			await phone.page.evaluate(
				(size) => document.documentElement.style.setProperty('font-size', size),
				letters,
			);
			await phone.page.waitForTimeout(350);
			await phone.screenshot(`aman-${look}-${name}`.replace(' ', '-'));
			const wide = await phone.page.evaluate(() =>
				[...document.querySelectorAll('.screen-page')].some((box) => box.scrollWidth > box.clientWidth),
			);
			if (wide) wrong.push(`${name}: wider than the phone`);
			wrong.push(...(await phone.axe()).map((violation) => `${name}: ${violation}`));
		}
		async function visit(name: string): Promise<void> {
			await phone.page.goto(`${server.url}#/lainnya/${name}`);
			await phone.page.reload();
			await phone.page.getByRole('heading', { level: 1 }).waitFor();
			await lookAt(name);
		}
		try {
			await openShop(phone);
			await phone.tap('button', 'Sembunyikan angka');
			await lookAt('angka');
			for (const name of ['sampah', 'privasi', 'pindah']) await visit(name);
			await goToCustomerData(phone);
			await lookAt('data-pribadi');
			await phone.tap('button', 'Hapus pelanggan');
			await phone.sees('dihapus dari pelanggan');
			await visit('sampah');
			await visit('');
			await visit('kunci');
			await phone.tap('button', 'Pasang PIN');
			await typePin(phone, '2580');
			await phone.tap('button', 'Lanjut');
			await lookAt('pin');
			await typePin(phone, '2580');
			await phone.tap('button', 'Simpan PIN');
			await phone.tap('radio', 'Langsung');
			await lookAt('kunci-terpasang');
			await leave(phone);
			await phone.sees('Buku terkunci');
			await typePin(phone, '25');
			await lookAt('terkunci');
			await phone.tap('button', 'Lupa PIN?');
			await lookAt('lupa-pin');
			expect(wrong).toEqual([]);
			expect(phone.errors).toEqual([]);
		} finally {
			await phone.close();
		}
	},
);

async function goToCustomerData(phone: Phone): Promise<void> {
	await phone.page.goto(`${server.url}#/pelanggan`);
	await phone.page.reload();
	await addCustomer(phone, 'Bu Yatmi', '081234567801');
	await phone.tap('button', 'Data pribadi');
	await phone.tap('button', 'Hapus selamanya');
}

async function typePin(phone: Phone, pin: string): Promise<void> {
	for (const digit of pin) await phone.tap('button', digit);
}

/** Another app comes before this one, and goes again. */
async function leave(phone: Phone): Promise<void> {
	await phone.page.evaluate(() => {
		for (const state of ['hidden', 'visible']) {
			Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		}
	});
}

/** Amounts that stand on the screen in letters of a size, also in fields. */
async function seenAmounts(phone: Phone): Promise<string[]> {
	// Once there are any to be seen or hidden.
	await phone.page
		.locator('.money, .sum, .tile-price, .field-in > span + input')
		.first()
		.waitFor({ state: 'attached' });
	return phone.page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const seen: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const { parentElement: around, textContent: text } = node;
			const isSum = around?.closest('.money') ? /\d/.test(text ?? '') : /Rp[\d.]+/.test(text ?? '');
			if (isSum && around && getComputedStyle(around).fontSize !== '0px') seen.push(text ?? '');
		}
		for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea')) {
			const { previousElementSibling: before, value } = field;
			const isSum = before?.textContent === 'Rp' ? value !== '' : /Rp[\d.]+/.test(value);
			if (isSum && getComputedStyle(field).getPropertyValue('-webkit-text-security') !== 'disc')
				seen.push(value);
		}
		return seen;
	});
}
