import type { Page } from 'playwright-core';
import { photograph } from '../browser/camera.ts';
import { Phone } from '../browser/phone.ts';
import { openShop } from '../browser/seller.ts';
import { serve } from '../browser/static-server.ts';
import type { Bench, Measured } from './figure.ts';
import { slowDown, timeBetween } from './slow-phone.ts';

const made = 'Story picture 2 × 3 of six photos, made';

const products = ['Klepon', 'Nastar', 'Lemper ayam', 'Bolu pandan', 'Risol mayo', 'Donat kentang'];

/** From the tap that opens the Story page to a picture that can be sent: 1080 × 1920, six products, six photos. */
export const storyPicture: Bench = {
	lines: { [made]: { unit: 'ms' } },
	baseline: 'a bare canvas with the same photos, as JPEG',
	async open() {
		const server = await serve('dist');
		const phone = await Phone.open({ url: server.url });
		await openShop(phone);
		await phone.hasApp();
		for (const product of products) await addWithPhoto(phone, server.url, product);
		return {
			figure: () => timed(phone.page, server.url, openStory),
			baseline: () => timed(phone.page, server.url, drawPhotos),
			async close() {
				await phone.close();
				await server.cut();
			},
		};
	},
};

async function addWithPhoto(phone: Phone, url: string, name: string): Promise<void> {
	const { page } = phone;
	await page.goto(`${url}#/jualan/baru`);
	await phone.type(/^Nama$/, name);
	await phone.type('Harga biasa', '25000');
	const buffer = await photograph(page, { width: 2400, height: 1800, held: 1 });
	const file = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer };
	await page.setInputFiles('input[type=file]:not([capture])', file);
	await phone.tap('button', 'Pakai foto ini');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	await phone.tap('button', 'Simpan');
	await phone.sees(`${name} masuk jualan`);
}

/** Measures on a slow phone what begins at the app just started, on the page of what is sold. */
async function timed(page: Page, url: string, paint: () => void): Promise<Measured> {
	await page.goto(`${url}?${Date.now()}#/jualan`, { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: /^Klepon/ }).waitFor();
	const hurry = await slowDown(page);
	await page.evaluate(paint);
	const ms = await timeBetween(page, 'wanted', 'ready');
	await hurry();
	return { [made]: ms };
}

/** Runs in the page: opens Story and marks when its picture can be sent. */
function openStory(): void {
	function look(): void {
		if (document.querySelector('.picture-strip[aria-busy=false] img')) performance.mark('ready');
		else requestAnimationFrame(look);
	}
	performance.mark('wanted');
	location.hash = '#/jualan/story';
	requestAnimationFrame(look);
}

/** Runs in the page: the photos of the book, two by three, and nothing else. */
async function drawPhotos(): Promise<void> {
	const db = await new Promise<IDBDatabase>((done) => {
		const opening = indexedDB.open('langganan-buku');
		opening.onsuccess = () => done(opening.result);
	});
	const photos = await new Promise<{ type: string; bytes: ArrayBuffer }[]>((done) => {
		const reading = db.transaction('photo').objectStore('photo').getAll();
		reading.onsuccess = () => done(reading.result);
	});
	db.close();
	if (photos.length !== 6) throw new Error(`${photos.length} photos.`);
	performance.mark('wanted');
	const canvas = new OffscreenCanvas(1080, 1920);
	const context = canvas.getContext('2d');
	for (const [at, { type, bytes }] of photos.entries()) {
		const bitmap = await createImageBitmap(new Blob([bytes], { type }));
		context?.drawImage(bitmap, (at % 2) * 540, Math.floor(at / 2) * 640, 540, 640);
		bitmap.close();
	}
	await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
	performance.mark('ready');
}
