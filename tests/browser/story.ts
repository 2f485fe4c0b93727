import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { readPictureHead } from '../../src/domain/picture-head.ts';
import type { Phone } from './phone.ts';
import type { SharedFile } from './share-sheet.ts';

/** A heavier picture costs the data of everybody who looks at it. */
const mostBytes = 600_000;

const sizes = { story: [1080, 1920], square: [1080, 1080] } as const;

/** A JPEG by its name, its type and its bytes, of the size that its place asks for. */
export function expectPicture({ name, type, bytes }: SharedFile, format: keyof typeof sizes): void {
	const [width, height] = sizes[format];
	expect(name).toMatch(/\.jpg$/);
	expect(type).toBe('image/jpeg');
	expect(readPictureHead(bytes)).toMatchObject({ type: 'image/jpeg', width, height });
	expect(bytes.length).toBeLessThanOrEqual(mostBytes);
	expect(bytes.length).toBeGreaterThan(30_000);
}

/** Waits until so many pictures are made of what is chosen now. */
export async function picturesMade(phone: Phone, count: number): Promise<void> {
	await phone.page.locator('[aria-label="Gambar yang akan dikirim"][aria-busy="false"]').waitFor();
	await expect.poll(() => previews(phone).count()).toBe(count);
}

/** Expects the picture that was on the screen to be the very one that left the phone. */
export async function expectShown(phone: Phone, file: SharedFile, at = 0): Promise<void> {
	const shown = await previews(phone).nth(at).evaluate(look, undefined);
	expect(shown).toEqual(await lookOf(phone, file));
}

/** A picture as a small mosaic: red, green and blue of each stone, row by row. */
export function lookOf(phone: Phone, { bytes, type }: Pick<SharedFile, 'bytes' | 'type'>): Promise<number[]> {
	const file = `data:${type};base64,${bytes.toString('base64')}`;
	return phone.page
		.evaluateHandle(() => document.createElement('img'))
		.then((image) => image.evaluate(look, file));
}

/** How far two pictures are from each other at most: the day on them changes, and other phones have other type. */
const mostApart = 5;

/**
 * Expects a picture to look like the one that was looked at and kept. The present one lies in .cache/pictures, to
 * be looked at and kept in its place where it is meant to be another.
 */
export async function expectKept(phone: Phone, name: string, file: SharedFile): Promise<void> {
	mkdirSync('.cache/pictures', { recursive: true });
	writeFileSync(`.cache/pictures/${name}.jpg`, file.bytes);
	const bytes = readFileSync(`tests/browser/pictures/${name}.jpg`);
	const kept = await lookOf(phone, { bytes, type: 'image/jpeg' });
	const now = await lookOf(phone, file);
	expect(now).toHaveLength(kept.length);
	const apart = now.reduce((sum, stone, at) => sum + Math.abs(stone - (kept[at] ?? 0)), 0) / now.length;
	expect(apart).toBeLessThan(mostApart);
}

/** How much of a picture is about this colour, from 0 to 1. */
export function share(
	mosaic: readonly number[],
	[red, green, blue]: readonly [number, number, number],
): number {
	let alike = 0;
	for (let at = 0; at < mosaic.length; at += 3) {
		const [r = 0, g = 0, b = 0] = mosaic.slice(at, at + 3);
		if (Math.hypot(r - red, g - green, b - blue) < 40) alike += 1;
	}
	return (alike * 3) / mosaic.length;
}

/** Runs in the page, whose own scripts it doesn't know. */
async function look(image: Element, file: string | undefined): Promise<number[]> {
	if (!(image instanceof HTMLImageElement)) throw new Error('No picture.');
	if (file) image.src = file;
	await image.decode();
	const [width, height] = [54, Math.round((54 * image.naturalHeight) / image.naturalWidth)];
	const context = new OffscreenCanvas(width, height).getContext('2d');
	if (!context) throw new Error('No canvas.');
	context.drawImage(image, 0, 0, width, height);
	return [...context.getImageData(0, 0, width, height).data].filter((_, at) => at % 4 < 3);
}

function previews({ page }: Phone) {
	return page.getByRole('list', { name: 'Gambar yang akan dikirim' }).getByRole('img');
}
