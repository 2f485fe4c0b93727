import type { Moment } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Photo, PictureBytes, Thumb } from '../domain/photo.ts';
import { lastStamp, type Row } from '../domain/row.ts';
import { stampMoment } from '../domain/stamp.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { settle } from './settle.ts';

/** The full picture; for one product at a time, never for a list. */
export async function getPhoto(db: Database, id: Id): Promise<PictureBytes | undefined> {
	const photo = await db.get('photo', id);
	return photo && !photo.gone && photo.bytes ? { type: photo.type, bytes: photo.bytes } : undefined;
}

export function getThumb(db: Database, id: Id): Promise<PictureBytes | undefined> {
	return db.get('thumb', id);
}

/** Photos that no product shows any more though nobody took them away, as after two phones' books met. */
export async function strayPhotos(db: Database, before: Moment): Promise<Id[]> {
	const tx = db.transaction(['product', 'photo'], 'readonly') as Reading;
	const unshown = await unshownPhotos(tx);
	return unshown.filter((photo) => !photo.gone && isOlder(photo, before)).map(({ id }) => id);
}

/** Photos on show whose small picture is not there, as after a backup was restored. */
export async function photosWithoutThumb(db: Database): Promise<Id[]> {
	const tx = db.transaction(['product', 'photo', 'thumb'], 'readonly') as Reading;
	const [shown, photos, thumbs] = await Promise.all([
		shownPhotos(tx),
		tx.objectStore('photo').getAllKeys(),
		tx.objectStore('thumb').getAllKeys(),
	]);
	const small = new Set(thumbs);
	return photos.filter((id) => shown.has(id) && !small.has(id));
}

export async function putThumb(db: Database, thumb: Thumb): Promise<void> {
	await db.put('thumb', thumb);
}

/**
 * Gives back the room of photos that have been gone since before that moment; what stays is the tombstone.
 * Until then an undo has them whole.
 */
export async function clearPhotos(db: Database, before: Moment): Promise<void> {
	const stores = ['product', 'photo', 'thumb'] as const;
	const tx = db.transaction(stores, 'readwrite', { durability: 'strict' }) as Writing;
	await settle(tx, async () => {
		for (const { bytes, ...rest } of await unshownPhotos(tx)) {
			if (!bytes || !rest.gone || !isOlder(rest, before)) continue;
			await tx.objectStore('photo').put(rest);
			await tx.objectStore('thumb').delete(rest.id);
		}
	});
}

/** Read one by one: what is shown, nearly all of it, stays where it is. */
async function unshownPhotos(tx: Reading | Writing): Promise<Photo[]> {
	const photos = tx.objectStore('photo');
	const [shown, ids] = await Promise.all([shownPhotos(tx), photos.getAllKeys()]);
	const found = await Promise.all(ids.filter((id) => !shown.has(id)).map((id) => photos.get(id)));
	return found.filter((photo) => photo !== undefined);
}

async function shownPhotos(tx: Reading | Writing): Promise<Set<Id>> {
	const products = await tx.objectStore('product').getAll();
	return new Set(products.flatMap(({ gone, photo }) => (gone || !photo ? [] : [photo])));
}

function isOlder(row: Row, moment: Moment): boolean {
	return stampMoment(lastStamp(row)) < moment;
}
