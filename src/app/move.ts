import type { Rupiah } from '../domain/rupiah.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';

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
