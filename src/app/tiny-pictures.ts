import type { Id } from '../domain/id.ts';
import type { Product } from '../domain/product.ts';
import { type TinyPicture, tinyHeight, tinyPicture, tinyWidth } from '../domain/tiny-picture.ts';
import type { App } from './app.ts';

/** A photo never changes: once made, its tiny picture stays. */
const shelves = new WeakMap<App, Map<Id, TinyPicture>>();

/** The tiny pictures that are at hand, by photo. */
export function tinyAtHand(app: App): ReadonlyMap<Id, TinyPicture> {
	return shelves.get(app) ?? new Map();
}

/** Makes those of these products that are not at hand yet; says whether there were any. */
export async function makeTiny(app: App, products: readonly Product[]): Promise<boolean> {
	const shelf = shelves.get(app) ?? new Map<Id, TinyPicture>();
	shelves.set(app, shelf);
	const before = shelf.size;
	for (const { photo } of products) {
		if (!photo || shelf.has(photo)) continue;
		// A photo that was lost on the way leaves its product the drawing.
		const pixels = await pixelsOf(app, photo).catch(() => undefined);
		if (pixels) shelf.set(photo, tinyPicture(pixels));
	}
	return shelf.size > before;
}

async function pixelsOf(app: App, photo: Id): Promise<ArrayLike<number> | undefined> {
	const thumb = await app.book.thumb(photo);
	return thumb && app.platform.images.pixels(thumb, tinyWidth, tinyHeight);
}
