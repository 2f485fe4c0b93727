import { readFileSync } from 'node:fs';
import { generate } from 'lean-qr/nano';
import type { Locator } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { posterPaper } from '../../src/domain/poster/poster.ts';
import { qrBox } from '../../src/domain/poster/qr-code.ts';
import { Phone } from './phone.ts';
import { goTo, openSample } from './seller.ts';
import { type StaticServer, serve } from './static-server.ts';

let phone: Phone;
let server: StaticServer;

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('story-failed');
	await phone.close();
	await server.cut();
});

/** The pictures on the page once all are made. */
async function madePictures(count: number): Promise<Locator> {
	await phone.page.getByRole('button', { name: /^Kirim/, disabled: false }).waitFor();
	const pictures = phone.page.getByRole('list', { name: 'Gambar yang akan dikirim' }).locator('img');
	await expect.poll(() => pictures.count()).toBe(count);
	return pictures;
}

/** How bright a picture is in places of it, from 0 to 1, where it is shown that wide. */
function brightness(picture: Locator, width: number, places: readonly (readonly [number, number])[]) {
	return picture.evaluate(
		async (image: HTMLImageElement, { width, places }) => {
			await image.decode();
			const scale = width / image.naturalWidth;
			const canvas = new OffscreenCanvas(width, image.naturalHeight * scale);
			const context = canvas.getContext('2d');
			if (!context) throw new Error('No canvas.');
			context.drawImage(image, 0, 0, canvas.width, canvas.height);
			const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
			return places.map(([x, y]) => {
				const at = (Math.floor(y * scale) * canvas.width + Math.floor(x * scale)) * 4;
				return (data[at + 1] ?? 0) / 255;
			});
		},
		{ width, places },
	);
}

it('the code in a Story picture leads to the catalog, even on the smallest screen, without signal', async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
	await phone.hasApp();
	await openSample(phone);
	await phone.offline();
	await server.cut();
	await goTo(phone, 'Jualan');
	await phone.tap('link', /^Link katalog/);
	const address = await phone.page.getByRole('link', { name: 'Lihat' }).getAttribute('href');
	await phone.back();
	await phone.tap('link', /^Gambar Story/);
	await madePictures(1);
	await phone.tap('switch', /^Tambah gambar QR/);
	const picture = (await madePictures(2)).nth(1);

	const code = generate(address ?? '');
	const { x, y, width } = qrBox(code, posterPaper('story'));
	const module = width / code.size;
	const across = Array.from({ length: code.size }, (_, at) => at);
	const modules = across.flatMap((row) => across.map((column) => [column, row] as const));
	const middles = modules.map(
		([column, row]) => [x + (column + 0.5) * module, y + (row + 0.5) * module] as const,
	);
	for (const screen of [1080, 360]) {
		const seen = await brightness(picture, screen, middles);
		const wrong = modules.filter(([column, row], at) => code.get(column, row) !== (seen[at] ?? 0) < 0.5);
		expect(wrong).toEqual([]);
	}
	expect(phone.errors).toEqual([]);
	expect(phone.strays).toEqual([]);
});

/** Whether a file is, pixel by pixel, the picture that is shown. */
function isShown(picture: Locator, file: Buffer): Promise<boolean> {
	return picture.evaluate(async (image: HTMLImageElement, base64) => {
		await image.decode();
		const pixelsOf = (source: CanvasImageSource, width: number, height: number) => {
			const context = new OffscreenCanvas(width, height).getContext('2d');
			context?.drawImage(source, 0, 0);
			return context?.getImageData(0, 0, width, height).data ?? [];
		};
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
		const saved = pixelsOf(bitmap, bitmap.width, bitmap.height);
		const shown = pixelsOf(image, image.naturalWidth, image.naturalHeight);
		return saved.length === shown.length && saved.every((value, at) => value === shown[at]);
	}, file.toString('base64'));
}

it('what is saved is the picture that was shown, of a size to send, and no canvas stays behind', async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
	await openSample(phone);
	await goTo(phone, 'Jualan');
	await phone.tap('link', /^Gambar Story/);
	for (const look of ['Satu produk', 'Empat kotak', 'Tampah', 'Papan harga', 'Musiman', 'PO']) {
		await phone.tap('button', look);
		const pictures = await madePictures(1);
		const downloading = phone.page.waitForEvent('download');
		await phone.tap('button', 'Simpan');
		const file = readFileSync(await (await downloading).path());
		expect(file.length).toBeGreaterThan(100_000);
		expect(file.length).toBeLessThan(450_000);
		expect(await isShown(pictures.first(), file)).toBe(true);
	}
	expect(await phone.page.locator('canvas').count()).toBe(0);
	expect(phone.errors).toEqual([]);
	expect(phone.failures).toEqual([]);
});

it('a photo that came broken out of a backup leaves its product the drawing', async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
	const chooser = phone.page.waitForEvent('filechooser');
	await phone.tap('button', 'Punya cadangan? Pulihkan');
	await (await chooser).setFiles('tests/fixtures/backup-v1.txt');
	await phone.tap('button', 'Pulihkan');
	await phone.tap('button', 'Buka buku');
	await goTo(phone, 'Jualan');
	await phone.tap('link', /^Gambar Story/);
	await madePictures(1);
	expect(phone.errors).toEqual([]);
});
