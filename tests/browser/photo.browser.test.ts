import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Orientation } from '../../src/domain/orientation.ts';
import { errorText } from '../../src/i18n/errors.ts';
import { jpegStart } from '../domain/jpeg-bytes.ts';
import { corners, forgetThumbs, photograph, storedPictures } from './camera.ts';
import type { Phone } from './phone.ts';
import { addProduct, goTo, shopWithoutSignal } from './seller.ts';
import type { StaticServer } from './static-server.ts';

let phone: Phone;
let server: StaticServer;

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('photo-failed');
	await phone.close();
	await server.cut();
});

const twelveMegapixels = { width: 4000, height: 3000, held: 6 } as const;

/** A phone without signal, with one product, whose form is open. */
async function openForm(age: 'current' | 'floor' = 'current'): Promise<void> {
	({ phone, server } = await shopWithoutSignal(age === 'floor' ? { browser: age } : {}));
	await goTo(phone, 'Jualan');
	await addProduct(phone, { name: 'Nastar', unit: 'toples', price: '45000' });
	await phone.tap('link', /^Nastar/);
	await phone.page.getByRole('heading', { level: 1, name: 'Ubah produk' }).waitFor();
}

/** What the phone's own gallery hands over. */
async function choose(file: Buffer, name = 'IMG_0001.jpg'): Promise<void> {
	const chooser = phone.page.waitForEvent('filechooser');
	await phone.tap('button', /^(Dari galeri|Ganti foto)$/);
	await (await chooser).setFiles({ name, mimeType: 'image/jpeg', buffer: file });
}

async function useAndSave(): Promise<void> {
	await phone.tap('button', 'Pakai foto ini');
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
	await phone.tap('button', 'Simpan');
	await phone.page.getByRole('heading', { level: 1, name: 'Jualan' }).waitFor();
	await phone.sees('Nastar tersimpan');
}

function expectNoTrouble(): void {
	expect(phone.failures).toEqual([]);
	expect(phone.strays).toEqual([]);
	expect(phone.errors).toEqual([]);
}

/** The picture of the product on the list: a photo that the screen has really painted, or a drawing. */
async function pictureOnList(): Promise<'photo' | 'drawing'> {
	const picture = phone.page.getByRole('link', { name: /^Nastar/ }).locator('img');
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
		.toBeGreaterThan(0);
	const address = await picture.evaluate((image: HTMLImageElement) => image.src);
	return address.startsWith('blob:') ? 'photo' : 'drawing';
}

it.each(['current', 'floor'] as const)(
	'a photo of 12 megapixels, taken lying on its side, comes into the book upright and small (%s)',
	async (age) => {
		await openForm(age);
		const photo = await photograph(phone.page, twelveMegapixels);
		expect(photo.length).toBeGreaterThan(3_000_000);
		await choose(photo);
		await useAndSave();

		const [full, ...others] = await storedPictures(phone.page, 'photo');
		expect(full).toMatchObject({ width: 1080, height: 1080, colors: corners });
		expect(full?.bytes).toBeLessThanOrEqual(150_000);
		expect(full?.bytes).toBeGreaterThan(50_000);
		const [small, ...otherSmall] = await storedPictures(phone.page, 'thumb');
		expect(small?.colors).toEqual(corners);
		expect(small?.width).toBeGreaterThanOrEqual(120);
		expect(small?.bytes).toBeLessThanOrEqual(8_000);
		expect([others, otherSmall]).toEqual([[], []]);

		expect(await pictureOnList()).toBe('photo');
		await phone.kill();
		await phone.reopen('#/jualan');
		expect(await pictureOnList()).toBe('photo');
		await phone.page.goto(`${server.url}#/pesanan/baru`);
		await phone.page.locator('.tile .photo[src^="blob:"]').waitFor();

		await forgetThumbs(phone.page);
		await phone.reopen('#/jualan');
		await expect.poll(pictureOnList).toBe('photo');
		expect(await storedPictures(phone.page, 'thumb')).toMatchObject([{ colors: corners }]);
		expectNoTrouble();
	},
);

it('a photo is upright however the camera was held', async () => {
	await openForm();
	for (const held of [1, 2, 3, 4, 5, 6, 7, 8] satisfies Orientation[]) {
		await choose(await photograph(phone.page, { width: 400, height: 300, held }));
		const shown = phone.page.getByRole('img', { name: 'Foto yang sedang diatur' });
		expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(held < 5 ? 400 : 300);
		await useAndSave();
		await phone.tap('link', /^Nastar/);
		expect(await storedPictures(phone.page, 'photo')).toMatchObject([{ width: 300, colors: corners }]);
	}
	expectNoTrouble();
});

it.each(['image/png', 'image/webp'] as const)('%s is a photo too', async (type) => {
	await openForm();
	await choose(await photograph(phone.page, { width: 2400, height: 1600, held: 1, type }));
	await useAndSave();
	expect(await storedPictures(phone.page, 'photo')).toMatchObject([{ width: 1080, colors: corners }]);
	expectNoTrouble();
});

it('two fingers enlarge the photo, one pushes it, and what is seen is what is kept', async () => {
	await openForm();
	await choose(await photograph(phone.page, twelveMegapixels));
	const frame = phone.page.locator('.crop-frame');
	await frame.waitFor();
	// The sheet rises for a moment.
	await phone.page.waitForTimeout(400);
	const box = await frame.boundingBox();
	if (!box) throw new Error('There is no frame.');
	const at = (x: number, y: number) => ({ x: box.x + box.width * x, y: box.y + box.height * y });
	await slide(phone.page, [
		[at(0.45, 0.5), at(0.2, 0.5)],
		[at(0.55, 0.5), at(0.8, 0.5)],
	]);
	await slide(phone.page, [[at(0.2, 0.2), at(0.95, 0.95)]]);
	await slide(phone.page, [[at(0.2, 0.2), at(0.95, 0.95)]]);
	expect(await phone.axe()).toEqual([]);
	await useAndSave();
	const [photo] = await storedPictures(phone.page, 'photo');
	expect(photo?.colors).toEqual(['red', 'red', 'red', 'red']);

	await phone.tap('link', /^Nastar/);
	await choose(await photograph(phone.page, twelveMegapixels));
	for (const word of ['Perbesar', 'Perbesar', 'Perbesar', 'Perbesar']) await phone.tap('button', word);
	for (let push = 0; push < 12; push += 1) {
		await phone.tap('button', 'Kiri');
		await phone.tap('button', 'Atas');
	}
	await useAndSave();
	const [other] = await storedPictures(phone.page, 'photo');
	expect(other?.colors).toEqual(['yellow', 'yellow', 'yellow', 'yellow']);
	expectNoTrouble();
});

/** Fingers that go down together, slide and lift. */
async function slide(page: Page, fingers: readonly (readonly [Place, Place])[]): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const steps = 5;
	for (let step = 0; step <= steps; step += 1) {
		const touchPoints = fingers.map(([from, to], id) => ({
			id,
			x: from.x + ((to.x - from.x) * step) / steps,
			y: from.y + ((to.y - from.y) * step) / steps,
		}));
		await session.send('Input.dispatchTouchEvent', {
			type: step === 0 ? 'touchStart' : 'touchMove',
			touchPoints,
		});
	}
	// Fingers that rest before they lift throw nothing; a tap upon a throw would only end it.
	await page.waitForTimeout(300);
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await session.detach();
}

interface Place {
	readonly x: number;
	readonly y: number;
}

describe('a file that is no photo', () => {
	it.each(['current', 'floor'] as const)('is told apart, and changes nothing (%s)', async (age) => {
		await openForm(age);
		await choose(Buffer.from('Halo Bu, pesan nastar dua toples ya'), 'IMG_0001.jpg');
		await phone.sees(errorText['photo-kind']);
		const whole = await photograph(phone.page, { width: 1200, height: 900, held: 6 });
		await choose(whole.subarray(0, whole.length / 2));
		await phone.sees(errorText['photo-broken']);
		await choose(Buffer.from(jpegStart(30_000, 30_000)));
		await phone.sees(errorText['photo-large']);
		expect(await storedPictures(phone.page, 'photo')).toEqual([]);

		await choose(whole);
		await phone.sees('Atur foto');
		expect(await phone.page.getByRole('alert').count()).toBe(0);
		expectNoTrouble();
	});
});

it('a photo is laid aside by the back gesture, removed, and had back', async () => {
	await openForm();
	const photo = await photograph(phone.page, { width: 1200, height: 900, held: 1 });
	await choose(photo);
	await phone.sees('Atur foto');
	await phone.back();
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
	expect(await phone.page.getByRole('button', { name: 'Hapus foto' }).count()).toBe(0);
	await phone.page.goForward();
	await phone.page.getByRole('button', { name: 'Dari galeri' }).waitFor();

	await choose(photo);
	await useAndSave();
	await phone.tap('link', /^Nastar/);
	await phone.tap('button', 'Hapus foto');
	await phone.page.getByRole('button', { name: 'Ganti gambar' }).waitFor();
	await phone.tap('button', 'Simpan');
	expect(await pictureOnList()).toBe('drawing');
	expect(await storedPictures(phone.page, 'photo')).toEqual([]);
	await phone.tap('button', 'Urungkan');
	await phone.sees('Sudah diurungkan');
	await expect.poll(pictureOnList).toBe('photo');
	expect(await storedPictures(phone.page, 'photo')).toHaveLength(1);
	expectNoTrouble();
});
