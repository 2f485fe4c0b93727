import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { photograph } from '../browser/camera.ts';
import { Phone } from '../browser/phone.ts';
import { openShop } from '../browser/seller.ts';
import { serve } from '../browser/static-server.ts';
import { watchMemory } from './browser-memory.ts';
import type { Bench, Measured } from './figure.ts';
import { slowDown, timeBetween } from './slow-phone.ts';

const time = 'photo of 12 megapixels, open to be cut';
const openMemory = 'photo of 12 megapixels, most memory till it is open';
const cutMemory = 'photo of 12 megapixels, most memory till it is cut';

const folder = '.cache/bench';
const photo = join(folder, 'photo.jpg');

/** From the photo that was chosen to the picture of a product: a phone of 2 GB must live through it. */
export const cameraPhoto: Bench = {
	lines: { [time]: { unit: 'ms' }, [openMemory]: { unit: 'MB' }, [cutMemory]: { unit: 'MB' } },
	baseline: 'unpacked whole, drawn on a canvas, as JPEG',
	async open() {
		const server = await serve('dist');
		await onProductForm(server.url, async ({ page }) => {
			mkdirSync(folder, { recursive: true });
			writeFileSync(photo, await photograph(page, { width: 4000, height: 3000, held: 6 }));
		});
		return {
			figure: () => onProductForm(server.url, useInApp),
			baseline: () => onProductForm(server.url, useWhole),
			close: () => server.cut(),
		};
	},
};

async function useInApp(phone: Phone): Promise<Measured> {
	const { page } = phone;
	await page.evaluate(markCutting);
	const watch = await watchMemory(page);
	await slowDown(page);
	await page.setInputFiles('input[type=file]:not([capture])', photo);
	const ms = await timeBetween(page, 'chosen', 'open');
	const open = watch.peak();
	await phone.tap('button', 'Pakai foto ini');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	await page.getByRole('button', { name: 'Hapus foto' }).waitFor();
	return { [time]: ms, [openMemory]: open, [cutMemory]: watch.peak() };
}

/** Runs in the page: marks when a file was chosen, and when what is to be cut has been painted. */
function markCutting(): void {
	addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
	function look(): void {
		const shown = document.querySelector<HTMLImageElement>('.crop-frame img');
		if (shown?.complete && shown.naturalWidth > 0) performance.mark('open');
		else requestAnimationFrame(look);
	}
	requestAnimationFrame(look);
}

async function useWhole({ page }: Phone): Promise<Measured> {
	await page.evaluate(unpackWhole);
	const watch = await watchMemory(page);
	await slowDown(page);
	await page.setInputFiles('#whole', photo);
	const ms = await timeBetween(page, 'chosen', 'open');
	const open = watch.peak();
	await page.evaluate(() => dispatchEvent(new Event('cut')));
	await timeBetween(page, 'chosen', 'cut');
	return { [time]: ms, [openMemory]: open, [cutMemory]: watch.peak() };
}

/** Runs in the page: what is done with a photo that is given no thought. */
function unpackWhole(): void {
	const input = Object.assign(document.createElement('input'), { type: 'file', id: 'whole' });
	document.body.append(input);
	input.addEventListener('change', async () => {
		performance.mark('chosen');
		const [file] = input.files ?? [];
		if (!file) return;
		const bitmap = await createImageBitmap(file);
		await draw(bitmap, Math.round((1080 * bitmap.height) / bitmap.width));
		performance.mark('open');
		addEventListener('cut', async () => {
			await draw(bitmap, 1080);
			performance.mark('cut');
		});
	});
	async function draw(bitmap: ImageBitmap, height: number): Promise<void> {
		const canvas = new OffscreenCanvas(1080, height);
		canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
		await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
	}
}

/** A new phone, whose memory holds nothing of an earlier run, with the form of a product open. */
async function onProductForm<T>(url: string, use: (phone: Phone) => Promise<T>): Promise<T> {
	const phone = await Phone.open({ url });
	try {
		await openShop(phone);
		await phone.hasApp();
		await phone.page.goto(`${url}?#/jualan/baru`, { waitUntil: 'networkidle' });
		await phone.page.getByRole('button', { name: 'Dari galeri' }).waitFor();
		return await use(phone);
	} finally {
		await phone.close();
	}
}
