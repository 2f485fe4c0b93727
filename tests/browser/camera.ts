import type { Page } from 'playwright-core';
import { type Orientation, uprightTurning } from '../../src/domain/orientation.ts';
import { exifBlock } from '../domain/jpeg-bytes.ts';

/** The corners of every photo, upright: top left, top right, bottom left, bottom right. */
export const corners = ['red', 'green', 'blue', 'yellow'] as const;

interface Shot {
	/** As the bytes lie in the file. */
	readonly width: number;
	readonly height: number;
	readonly held: Orientation;
	/** JPEG, as cameras write, without it; of the others only JPEG tells how it was held. */
	readonly type?: 'image/png' | 'image/webp';
}

/** What a phone's camera would write: four coloured quarters with a fine grain, told by Exif how to turn. */
export async function photograph(page: Page, { width, height, held, type }: Shot): Promise<Buffer> {
	const turning = [...uprightTurning({ width, height }, held)];
	const base64 = await page.evaluate(paint, { width, height, turning, type: type ?? 'image/jpeg' });
	const file = Buffer.from(base64, 'base64');
	if (type) return file;
	return Buffer.concat([file.subarray(0, 2), Buffer.from(exifBlock(held)), file.subarray(2)]);
}

interface Painting {
	readonly width: number;
	readonly height: number;
	readonly turning: number[];
	readonly type: string;
}

/** Runs in the page, whose own scripts it doesn't know. */
async function paint({ width, height, turning, type }: Painting): Promise<string> {
	const paints = ['#c02020', '#20a030', '#2030c0', '#d8c820'];
	const grain = new OffscreenCanvas(256, 256);
	const noise = new ImageData(256, 256);
	let seed = 1;
	for (let at = 0; at < noise.data.length; at += 1) {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
		noise.data[at] = at % 4 === 3 ? 60 : (seed >> 16) & 255;
	}
	grain.getContext('2d')?.putImageData(noise, 0, 0);

	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('No canvas.');
	const isTurned = turning[0] === 0;
	const [across, down] = isTurned ? [height / 2, width / 2] : [width / 2, height / 2];
	// From upright to how it lies in the file.
	context.setTransform(new DOMMatrix(turning).invertSelf());
	paints.forEach((paint, at) => {
		context.fillStyle = paint;
		context.fillRect((at % 2) * across, Math.floor(at / 2) * down, across, down);
	});
	context.fillStyle = context.createPattern(grain, 'repeat') ?? '#000';
	context.fillRect(0, 0, across * 2, down * 2);

	const blob = await canvas.convertToBlob({ type, quality: 0.9 });
	const bytes = new Uint8Array(await blob.arrayBuffer());
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192) {
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	}
	return btoa(text);
}

/** A picture as the browser sees it. */
export interface Seen {
	readonly width: number;
	readonly height: number;
	readonly bytes: number;
	/** The colours of the four corners, in the order of `corners`. */
	readonly colors: readonly string[];
}

/** All pictures of a store of the seller's book, those whose bytes were given back left out. */
export function storedPictures(page: Page, store: 'photo' | 'thumb'): Promise<Seen[]> {
	return page.evaluate(async (store) => {
		const db = await new Promise<IDBDatabase>((done) => {
			const opening = indexedDB.open('langganan-buku');
			opening.onsuccess = () => done(opening.result);
		});
		const rows = await new Promise<{ type: string; bytes: ArrayBuffer; gone?: string }[]>((done) => {
			const reading = db.transaction(store).objectStore(store).getAll();
			reading.onsuccess = () => done(reading.result);
		});
		db.close();
		const standing = rows.filter(({ gone }) => !gone);
		return Promise.all(
			standing.map(async ({ type, bytes }) => {
				const bitmap = await createImageBitmap(new Blob([bytes], { type }));
				const { width, height } = bitmap;
				const canvas = new OffscreenCanvas(9, 9);
				const context = canvas.getContext('2d');
				context?.drawImage(bitmap, 0, 0, 9, 9);
				const colors = [
					[1, 1],
					[7, 1],
					[1, 7],
					[7, 7],
				].map(([x = 0, y = 0]) => {
					const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
					if (red > 140) return green > 140 ? 'yellow' : 'red';
					return green > blue ? 'green' : 'blue';
				});
				return { width, height, bytes: bytes.byteLength, colors };
			}),
		);
	}, store);
}

/** Leaves the book as a backup would bring it: small pictures don't go into one. */
export function forgetThumbs(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done) => {
			const opening = indexedDB.open('langganan-buku');
			opening.onsuccess = () => done(opening.result);
		});
		await new Promise<void>((done) => {
			const clearing = db.transaction('thumb', 'readwrite');
			clearing.objectStore('thumb').clear();
			clearing.oncomplete = () => done();
		});
		db.close();
	});
}
