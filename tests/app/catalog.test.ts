import { describe, expect, test, vi } from 'vitest';
import {
	addressFor,
	type CatalogDesk,
	type CatalogReady,
	isLong,
	mostInLetter,
	openCatalog,
} from '../../src/app/catalog.ts';
import { customersToTell } from '../../src/app/catalog-customers.ts';
import { revivePlan, withShown } from '../../src/app/catalog-plan.ts';
import { readAnew } from '../../src/app/live.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { readCatalog } from '../../src/domain/catalog-link.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { PictureBytes } from '../../src/domain/photo.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { shopId } from '../../src/domain/shop.ts';
import { addCustomer } from './customer-rows.ts';
import { pictureOf } from './fake-images.ts';
import { openApp, type TestApp } from './open-app.ts';

async function addShop({ book, platform }: TestApp): Promise<void> {
	const fields = { name: 'Vanara Cake', phone: '6281200000104', book: platform.newId() };
	await book.commit([{ kind: 'add', store: 'shop', id: shopId, fields }]);
}

async function addProduct({ book, platform }: TestApp, name: string, rank: number, thumb?: PictureBytes) {
	const id = platform.newId();
	const prices = { price: rupiah(10_000), resellerPrice: rupiah(8_000) };
	const photo = thumb && platform.newId();
	const fields = { name, unit: 'biji', ...prices, available: true, rank, ...(photo && { photo }) };
	await book.commit([
		{ kind: 'add', store: 'product', id, fields },
		...(photo ? [{ kind: 'put', store: 'thumb', id: photo, picture: thumb } as const] : []),
	]);
	return id;
}

async function ready(desk: CatalogDesk): Promise<CatalogReady> {
	const now = () => desk.state.getState();
	for (let look = 0; look < 50 && now().step === 'loading'; look += 1) {
		await new Promise((done) => setTimeout(done, 10));
	}
	const state = now();
	if (state.step !== 'ready') throw new Error(state.step);
	return state;
}

function lettersOf(address = ''): number {
	return address.length - address.indexOf('#') - 1;
}

function behind(address: string | undefined): Catalog {
	const [page, letters = ''] = (address ?? '').split('#');
	expect(page).toBe('https://toko.example/katalog.html');
	const read = readCatalog(letters);
	if (read.state !== 'ready') throw new Error(read.state);
	return read.value;
}

async function openShop() {
	const app = openApp();
	await addShop(app);
	await addProduct(app, 'Bolu gulung', 1);
	await addProduct(app, 'Pie susu', 2);
	const desk = openCatalog(app);
	desk.start();
	await ready(desk);
	return { app, desk };
}

describe('the link', () => {
	test('holds the shop and the whole price list, at ordinary prices', async () => {
		const { desk } = await openShop();
		const catalog = behind((await ready(desk)).address);
		expect(catalog).toMatchObject({ shop: 'Vanara Cake', phone: '6281200000104', tier: 'ordinary' });
		expect(catalog.items.map(({ name, price }) => [name, price])).toEqual([
			['Bolu gulung', 10_000],
			['Pie susu', 10_000],
		]);
	});

	test('follows what is changed: prices, heading, day, products', async () => {
		const { app, desk } = await openShop();
		const closes = addDays(app.platform.today(), 3);
		desk.change({ tier: 'reseller', heading: 'PO Natal', closes });
		const { plan, products } = await ready(desk);
		desk.change(withShown(plan, products.slice(0, 1), false));
		expect(behind((await ready(desk)).address)).toMatchObject({
			tier: 'reseller',
			heading: 'PO Natal',
			closes,
			items: [{ name: 'Pie susu', price: 8_000 }],
		});
	});

	test('is made at the prices of another tier for one customer', async () => {
		const { app, desk } = await openShop();
		const state = await ready(desk);
		expect(behind(addressFor(app, state, 'reseller')).items[0]?.price).toBe(8_000);
		expect(behind(state.address).items[0]?.price).toBe(10_000);
	});

	test('has what belongs together under one heading, which is shown and hidden as one', async () => {
		const { app, desk } = await openShop();
		const [bolu, pie] = (await ready(desk)).products;
		await app.book.commit([
			{ kind: 'edit', store: 'product', id: bolu?.id ?? app.platform.newId(), edit: { group: 'Kue basah' } },
		]);
		readAnew(app);
		await vi.waitFor(async () => expect((await ready(desk)).products[0]?.group).toBe('Kue basah'));
		expect(behind((await ready(desk)).address).items.map(({ name, group }) => [name, group])).toEqual([
			['Pie susu', undefined],
			['Bolu gulung', 'Kue basah'],
		]);
		const { plan, products } = await ready(desk);
		desk.change(withShown(plan, products, false));
		expect((await ready(desk)).shown).toEqual([]);
		desk.change(withShown((await ready(desk)).plan, products.slice(1), true));
		expect((await ready(desk)).shown).toMatchObject([{ id: pie?.id }]);
	});

	test('is none where nothing is shown', async () => {
		const { desk } = await openShop();
		const { products } = await ready(desk);
		desk.change({ without: products.map(({ id }) => id) });
		expect((await ready(desk)).address).toBeUndefined();
	});

	test('takes in what is written on the price list later, also after the phone was off', async () => {
		const { app, desk } = await openShop();
		desk.change({ heading: 'PO Natal' });
		await addProduct(app, 'Nastar', 3);
		const again = app.kill();
		const reopened = openCatalog(again);
		reopened.start();
		const catalog = behind((await ready(reopened)).address);
		expect(catalog.heading).toBe('PO Natal');
		expect(catalog.items.map(({ name }) => name)).toContain('Nastar');
	});
});

describe('photos', () => {
	/** So many products, all with a photo. */
	async function openPictured(count: number) {
		const app = openApp();
		await addShop(app);
		for (let at = 0; at < count; at += 1) await addProduct(app, `Kue nomor ${at}`, at, pictureOf(at + 1, 8));
		const desk = openCatalog(app);
		desk.start();
		await vi.waitFor(async () => expect((await ready(desk)).photos).toBe(count));
		return { app, desk };
	}

	const picturesIn = (address: string | undefined) =>
		behind(address).items.filter(({ picture }) => picture).length;

	test('go along by themselves while the link stays short', async () => {
		const { desk } = await openPictured(4);
		const state = await ready(desk);
		expect([state.pictured, isLong(state.address), picturesIn(state.address)]).toEqual([true, false, 4]);
		desk.change({ pictures: false });
		expect(picturesIn((await ready(desk)).address)).toBe(0);
		expect((await ready(desk)).photos).toBe(4);
	});

	test('wait to be asked for where they would make it long', async () => {
		const { app, desk } = await openPictured(30);
		const before = await ready(desk);
		expect([before.pictured, picturesIn(before.address)]).toEqual([false, 0]);
		desk.change({ pictures: true });
		const state = await ready(desk);
		expect([isLong(state.address), picturesIn(state.address)]).toEqual([true, 30]);
		expect(lettersOf(state.address)).toBeLessThanOrEqual(1_800);
		const short = addressFor(app, state, 'reseller', mostInLetter);
		expect(lettersOf(short)).toBeLessThanOrEqual(mostInLetter);
		expect(picturesIn(short)).toBeGreaterThan(0);
	});

	test('are nothing to a shop that has none', async () => {
		const { desk } = await openShop();
		expect(await ready(desk)).toMatchObject({ photos: 0, pictured: false });
	});
});

test('a shop with nothing to sell has no catalog yet', async () => {
	const app = openApp();
	await addShop(app);
	const desk = openCatalog(app);
	desk.start();
	await expect(ready(desk)).rejects.toThrow('empty');
});

test('what was kept is read with care, and a day that has passed is let go', () => {
	const today = '2026-11-22' as Day;
	expect(revivePlan('{"tier":"gratis"}', today)).toMatchObject({ tier: 'ordinary' });
	expect(revivePlan('kaputt', today)).toMatchObject({ tier: 'ordinary' });
	const kept = { tier: 'regular', heading: 'PO', closes: '2026-11-21', without: [] };
	expect(revivePlan(JSON.stringify(kept), today)).toEqual({ tier: 'regular', heading: 'PO', without: [] });
});

test('those are offered it who have a number and like to hear of it; who is looked for is found anyhow', async () => {
	const app = openApp();
	await addCustomer(app, 'Bu Sri', { phone: '6281211110001' });
	await addCustomer(app, 'Mbak Dwi');
	await addCustomer(app, 'Pak Joko', { phone: '6281211110002', promos: false });
	const names = async (query: string) =>
		(await customersToTell(app, query)).map(({ customer }) => customer.name);
	expect(await names('')).toEqual(['Bu Sri']);
	expect(await names('joko')).toEqual(['Pak Joko']);
	expect(await names('dwi')).toEqual([]);
});
