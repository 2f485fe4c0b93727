import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { packCatalog } from '../../src/domain/catalog-link.ts';
import type { Day } from '../../src/domain/day.ts';
import { readOrderCode } from '../../src/domain/order-code.ts';
import { seal } from '../../src/domain/packed/envelope.ts';
import { catalogNamed, readRows } from '../domain/catalog-rows.ts';
import { priceLists } from '../domain/price-lists.ts';
import { Phone } from './phone.ts';
import { type StaticServer, serve } from './static-server.ts';

const rows = [
	{ name: 'Brownies kukus', unit: 'loyang', price: 25_000 },
	{ name: 'Donat kentang', unit: 'biji', price: 2_500 },
	{ name: 'Klepon', unit: 'mika', price: 6_000 },
];
const catalog = catalogNamed('Vanara Cake', rows, 'Pesan hari ini, ambil besok');
const link = packCatalog(catalog);

let phone: Phone | undefined;
let server: StaticServer | undefined;

afterEach(async () => {
	await phone?.close();
	await server?.cut();
});

async function visit(
	fragment: string,
	options: Omit<Parameters<typeof Phone.open>[0], 'url'> = {},
	mount = '/',
): Promise<Phone> {
	server = await serve('dist', mount);
	phone = await Phone.open({ ...options, url: `${server.url}katalog.html` }, fragment && `#${fragment}`);
	await phone.page.locator('main').waitFor();
	return phone;
}

function hasBehaved(visited: Phone): void {
	expect(visited.errors).toEqual([]);
	expect(visited.failures).toEqual([]);
	expect(visited.strays).toEqual([]);
	expect(server?.missing).toEqual([]);
}

/** What the page has written into the browser. */
function leftBehind({ page }: Phone): Promise<unknown[]> {
	return page.evaluate(async () => [
		...(await indexedDB.databases()).map(({ name }) => name),
		...Object.keys(localStorage),
		...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
		...document.cookie.split(';').filter(Boolean),
	]);
}

/** What WhatsApp would be opened with. */
async function message({ page }: Phone): Promise<string> {
	const href = await page.getByRole('link', { name: 'Pesan lewat WhatsApp' }).getAttribute('href');
	expect(href).toMatch(/^https:\/\/wa\.me\/6281200000101\?text=/);
	return decodeURIComponent(href?.split('?text=')[1] ?? '');
}

describe('the built page', () => {
	const html = readFileSync('dist/katalog.html', 'utf8');

	it('states its own policy first, and offers nothing to install', () => {
		expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
		expect(html).toContain('trusted-types &#39;none&#39;');
		expect(html).not.toMatch(/rel="manifest"|<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
	});
});

describe('a buyer', () => {
	const places = [
		{ age: 'current', mount: '/' },
		{ age: 'floor', mount: '/a/b/' },
	] as const;

	it.each(places)('picks, says who, and the order is exact ($age at $mount)', async ({ age, mount }) => {
		const buyer = await visit(link, age === 'floor' ? { browser: age } : {}, mount);
		await buyer.sees('Vanara Cake');
		await buyer.tap('button', 'Pilih Brownies kukus');
		await buyer.tap('button', 'Tambah Brownies kukus');
		await buyer.tap('button', 'Pilih Klepon');
		await buyer.page.getByLabel('Ketik banyaknya Klepon').fill('120');
		await buyer.type('Nama', 'Bu Sri');
		await buyer.tap('radio', 'Diantar');
		await buyer.type('Catatan', 'sebelah musala');

		await buyer.sees('2 macam');
		const text = await message(buyer);
		expect(text).toContain('• 2 loyang Brownies kukus — Rp50.000\n• 120 mika Klepon — Rp720.000');
		expect(text).toContain('Total: *Rp770.000*');
		expect(text.split('\n').pop()).toContain(`${server?.url}#/p/`);
		expect(readOrderCode(text)).toMatchObject({
			delivery: 'delivery',
			name: 'Bu Sri',
			note: 'sebelah musala',
			lines: [
				{ tag: catalog.items[0]?.tag, quantity: 2, price: 25_000 },
				{ tag: catalog.items[2]?.tag, quantity: 120, price: 6_000 },
			],
		});
		hasBehaved(buyer);
	});

	it('finds the basket again after a reload', async () => {
		const buyer = await visit(link);
		await buyer.tap('button', 'Pilih Donat kentang');
		await buyer.type('Nama', 'Bu Sri');
		const before = await message(buyer);
		// What was typed within the last moment may be lost, as anywhere.
		await expect.poll(() => buyer.page.evaluate(() => history.state?.basket?.name)).toBe('Bu Sri');
		await buyer.page.reload();
		expect(await message(buyer)).toBe(before);
		expect(new URL(buyer.page.url()).hash).toBe(`#${link}`);
	});

	it('is asked for the name before WhatsApp opens', async () => {
		const buyer = await visit(link);
		await buyer.tap('button', 'Pilih Klepon');
		await buyer.tap('link', 'Pesan lewat WhatsApp');
		await buyer.sees('Tulis dulu nama Anda.');
		expect(await buyer.page.getByLabel('Nama').evaluate((field) => field === document.activeElement)).toBe(
			true,
		);
		hasBehaved(buyer);
	});

	it('leaves nothing behind: no database, no storage, no worker', async () => {
		const buyer = await visit(link);
		await buyer.tap('button', 'Pilih Klepon');
		expect(await leftBehind(buyer)).toEqual([]);
	});

	it('sees when the catalog is closed, and can still ask', async () => {
		const buyer = await visit(packCatalog({ ...catalog, closes: '2026-01-05' as Day }));
		await buyer.sees(/Pesanan ditutup Senin, 5 Januari/);
		expect(await buyer.page.getByRole('button').count()).toBe(0);
		const href = await buyer.page.getByRole('link', { name: 'Tanya lewat WhatsApp' }).getAttribute('href');
		expect(href).toMatch(/^https:\/\/wa\.me\/6281200000101\?text=Halo%20Vanara%20Cake/);
	});

	it('is shown another catalog when the link in the same tab changes', async () => {
		const buyer = await visit(link);
		const other = packCatalog(catalogNamed('Dapur Bu Ratna', rows));
		await buyer.page.evaluate((fragment) => {
			location.hash = fragment;
		}, other);
		await buyer.sees('Dapur Bu Ratna');
	});
});

describe('how it looks', () => {
	const thirty = packCatalog(
		catalogNamed('Dapur Bu Ratna', readRows(priceLists['Dapur Bu Ratna']), 'PO Lebaran'),
	);

	it.each(['light', 'dark'] as const)('can be read and used by everybody (%s)', async (colorScheme) => {
		const buyer = await visit(thirty, { colorScheme });
		await buyer.tap('button', 'Pilih Nastar keju 500 g');
		expect(await buyer.axe()).toEqual([]);
		await buyer.screenshot(`storefront-${colorScheme}`);
	});

	it('fits a small phone with the letters at 200 %', async () => {
		const buyer = await visit(thirty);
		await buyer.page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
		});
		await buyer.tap('button', 'Pilih Nastar keju 500 g');
		const cut = await buyer.page.evaluate(() =>
			[...document.querySelectorAll('*')]
				.filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
				.map((element) => element.className),
		);
		expect(cut).toEqual([]);
		await buyer.screenshot('storefront-200');
	});
});

describe('a link that is none', () => {
	const forged = (bytes: number[]) => {
		const content = Uint8Array.from(bytes);
		return seal({ version: '1', pack: () => content, unpack: () => content }, content);
	};
	const links = {
		nothing: '',
		'a newer version': `2${link.slice(1)}`,
		'one cut off': link.slice(0, -7),
		'one letter changed': link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
		'a script': '"><script>document.title=1</script><img src=x onerror=document.title=1>',
		'an address': 'javascript:document.title=1',
		'a megabyte': `1${'A'.repeat(1_000_000)}`,
		'a bomb with a true checksum': forged(Array.from({ length: 2_900 }, () => 0)),
		'noise with a true checksum': forged(Array.from({ length: 900 }, (_, at) => (at * 7_919) % 251)),
	};

	it.each(Object.entries(links))('%s gets a friendly page and runs nothing', async (_, fragment) => {
		const buyer = await visit(fragment);
		await buyer.sees(/katalog/i);
		expect(await buyer.page.title()).toBe('Katalog');
		expect(await buyer.page.getByRole('link').count()).toBe(0);
		expect(await leftBehind(buyer)).toEqual([]);
		hasBehaved(buyer);
	});
});

it('a script in the names of a true catalog is nothing but text', async () => {
	const attack = '<img src=x onerror="document.title=1">';
	const row = { name: attack, unit: attack.slice(0, 20), price: 6_000 };
	const buyer = await visit(packCatalog(catalogNamed(attack, [row], attack)));
	await buyer.tap('button', `Pilih ${attack}`);
	await buyer.type('Nama', attack.slice(0, 40));
	expect(await message(buyer)).toContain(`1 ${attack.slice(0, 20)} ${attack}`);
	expect(await buyer.page.locator('[onerror], [src=x]').count()).toBe(0);
	expect(await buyer.page.title()).toBe(`Katalog ${attack}`);
	hasBehaved(buyer);
});

it('is the buyer’s page on the seller’s phone too, which does not carry it along', async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
	await phone.hasApp();
	expect(readFileSync('dist/sw.js', 'utf8')).not.toContain('"katalog.html"');
	await phone.page.goto(`${server.url}katalog.html#${link}`);
	await phone.sees('Vanara Cake');
	await phone.tap('button', 'Pilih Klepon');
	expect(await message(phone)).toContain('1 mika Klepon');
});
