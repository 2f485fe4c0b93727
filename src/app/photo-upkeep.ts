import { binDays } from '../domain/backup/safety.ts';
import type { App } from './app.ts';
import { lookAgain } from './thumbs.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Keeps the photos in order: those that nothing shows any more go, and small pictures that are missing are
 * made anew, one at a time.
 */
export async function tidyPhotos(app: App): Promise<void> {
	const { book, platform } = app;
	const now = platform.now();
	// Longer than any undo, in any window.
	const strays = await book.strayPhotos(now - dayMs);
	if (strays.length > 0) await book.commit(strays.map((id) => ({ kind: 'remove', store: 'photo', id })));
	// A product that comes back out of the bin has its photo.
	await book.clearPhotos(now - binDays * dayMs);
	for (const id of await book.photosWithoutThumb()) {
		const photo = await book.photo(id);
		// One that can't be made must not keep the next ones from being made.
		const thumb = photo && (await platform.images.shrink(photo).catch(() => undefined));
		if (!thumb) continue;
		await book.putThumb({ id, ...thumb });
		lookAgain(app, id);
	}
}
