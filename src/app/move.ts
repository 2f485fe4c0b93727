import type { Rupiah } from '../domain/rupiah.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import type { MoveTexts } from './move-picture.ts';
import { openPicture, type PictureDesk } from './picture.ts';

/** What must be the same on the new phone, and where the app is found there. */
export interface MoveView {
	readonly address: string;
	readonly customers: number;
	readonly products: number;
	readonly owed: Rupiah;
}

export function liveMove(app: App): LiveStore<MoveView> {
	return createLive(app, async () => {
		const { book, platform } = app;
		const [counts, products, debts] = await Promise.all([
			book.countCustomers(),
			book.products(),
			book.countDebts(),
		]);
		return {
			address: platform.address('./'),
			customers: counts.all,
			products: products.length,
			owed: debts.owed,
		};
	});
}

/** The instructions as a picture. */
export function openMovePicture(app: App, texts: MoveTexts): PictureDesk {
	return openPicture(app, async () => (await import('./move-picture.ts')).paintMove(app, texts));
}
