import type { App } from './app.ts';

/** Makes the small pictures that did not come along with a book. */
export async function drawThumbs(app: App): Promise<void> {
	await import('./photo-upkeep.ts').then(({ tidyPhotos }) => tidyPhotos(app)).catch(() => undefined);
}
