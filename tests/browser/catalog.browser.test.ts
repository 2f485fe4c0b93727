import { afterEach, expect, it } from 'vitest';
import { photograph } from './camera.ts';
import { Phone } from './phone.ts';
import { addProduct, goTo, openShop } from './seller.ts';
import { type StaticServer, serve } from './static-server.ts';

let phone: Phone;
let server: StaticServer;

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('catalog-failed');
	await phone.close();
	await server.cut();
});

async function openProduct(name: RegExp): Promise<void> {
	await phone.tap('link', name);
	await phone.page.getByRole('heading', { level: 1, name: 'Ubah produk' }).waitFor();
}

async function save(): Promise<void> {
	await phone.tap('button', 'Simpan');
	await phone.page.getByRole('heading', { level: 1, name: 'Jualan' }).waitFor();
}

async function takePhoto(): Promise<void> {
	const photo = await photograph(phone.page, { width: 1200, height: 900, held: 1 });
	const chooser = phone.page.waitForEvent('filechooser');
	await phone.tap('button', 'Dari galeri');
	await (await chooser).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo });
	await phone.tap('button', 'Pakai foto ini');
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The link as it is now, looked at as a buyer; then the seller is back on her page. */
async function asBuyer<T>(look: () => Promise<T>): Promise<T> {
	const link = phone.page.getByRole('link', { name: 'Lihat' });
	await phone.page.goto((await link.getAttribute('href')) ?? '');
	await phone.page.locator('.tile').first().waitFor();
	const seen = await look();
	await phone.page.goBack();
	await link.waitFor();
	return seen;
}

it.each(['current', 'floor'] as const)('groups and photos reach the buyer in the link (%s)', async (age) => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url, ...(age === 'floor' && { browser: age }) });
	await phone.hasApp();
	await openShop(phone);
	await goTo(phone, 'Jualan');
	await addProduct(phone, { name: 'Nastar', unit: 'toples', price: '45000' });
	await addProduct(phone, { name: 'Kastengel', unit: 'toples', price: '50000' });
	await addProduct(phone, { name: 'Klepon', unit: 'mika', price: '6000' });
	await openProduct(/^Nastar/);
	await phone.type('Kelompok', 'Kue kering');
	await takePhoto();
	await save();
	await openProduct(/^Kastengel/);
	await phone.tap('button', 'Kue kering');
	expect(await phone.page.getByLabel('Kelompok').inputValue()).toBe('Kue kering');
	await save();
	await phone.sees('Kue kering');

	await phone.tap('link', /^Link katalog/);
	const photos = phone.page.getByRole('checkbox', { name: /^Sertakan foto kecil/ });
	await photos.waitFor();
	expect(await photos.isChecked()).toBe(true);
	const shown = await asBuyer(async () => ({
		groups: await phone.page.locator('h2').allTextContents(),
		names: await phone.page.locator('.tile-name').allTextContents(),
		pixels: await phone.page.locator('.photo').evaluateAll((images: HTMLImageElement[]) =>
			Promise.all(
				images.map(async (image) => {
					await image.decode();
					const canvas = new OffscreenCanvas(24, 18);
					const context = canvas.getContext('2d');
					context?.drawImage(image, 0, 0);
					const colorAt = (x: number, y: number) =>
						Array.from(context?.getImageData(x, y, 1, 1).data.slice(0, 3) ?? []);
					return [image.naturalWidth, image.naturalHeight, colorAt(5, 4), colorAt(18, 4), colorAt(5, 13)];
				}),
			),
		),
	}));
	expect(shown.groups).toEqual(['Kue kering']);
	expect(shown.names).toEqual(['Klepon', 'Nastar', 'Kastengel']);
	// Red, green and blue, as in the corners of the photo.
	const near = (value: number) => expect.toSatisfy((seen: number) => Math.abs(seen - value) < 60);
	expect(shown.pixels).toEqual([
		[
			24,
			18,
			[near(180), near(45), near(45)],
			[near(45), near(160), near(60)],
			[near(45), near(55), near(180)],
		],
	]);

	await phone.tapOn(photos);
	expect(await asBuyer(() => phone.page.locator('.photo').count())).toBe(0);
	await phone.tap('button', 'Kosongkan');
	expect(await asBuyer(() => phone.page.locator('.tile-name').allTextContents())).toEqual(['Klepon']);
	expect(phone.errors).toEqual([]);
	expect(phone.strays).toEqual([]);
});
