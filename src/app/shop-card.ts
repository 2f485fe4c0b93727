import type { Shop } from '../domain/shop.ts';
import { shopCard } from '../domain/shop-card.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';

/** The shop's number on its way into other phones. */
export interface ShopCardView {
	readonly shop: Shop;
	readonly people: number;
	/** How many of them have saved it. */
	readonly saved: number;
}

export function liveShopCard(app: App): LiveStore<ShopCardView | undefined> {
	return createLive(app, async () => {
		const [shop, customers] = await Promise.all([app.book.shop(), app.book.allCustomers()]);
		const saved = customers.filter(({ savedUs }) => savedUs).length;
		return shop && { shop, people: customers.length, saved };
	});
}

/** Puts the contact card among the phone's downloads: no phone's share sheet takes such a file from a browser. */
export function saveShopCard(app: App, shop: Shop, name: string): void {
	app.platform.saveFile(new File([shopCard(shop)], name, { type: 'text/vcard' }));
}
