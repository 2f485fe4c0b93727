import type { Product } from '../domain/product.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';

/** What lies beside a promo while it is written. */
export interface PromoDesk {
	readonly shop: string;
	readonly products: readonly Product[];
}

export function livePromoDesk(app: App): LiveStore<PromoDesk> {
	return createLive(app, async () => {
		const [shop, products] = await Promise.all([app.book.shop(), app.book.products()]);
		return { shop: shop?.name ?? '', products };
	});
}
