import type { Tier } from '../domain/customer.ts';
import type { Known } from '../domain/known.ts';
import type { Order } from '../domain/order.ts';
import { type Product, priceFor } from '../domain/product.ts';
import { type ReceiptMoney, receiptMoney } from '../domain/receipt.ts';
import type { Rupiah } from '../domain/rupiah.ts';
import { settle } from '../domain/settlement.ts';
import type { Shop } from '../domain/shop.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import type { Sheet } from './route.ts';

/** All that a message may speak of: who writes, to whom, about which order, at which prices. */
export interface Occasion {
	readonly shop: Shop;
	readonly known?: Known;
	readonly order?: Order;
	/** How that order stands with money. */
	readonly money?: ReceiptMoney;
	/** What is for sale now, at the customer's prices. */
	readonly prices: readonly Offer[];
	/** The same at the prices everybody may see. */
	readonly openPrices: readonly Offer[];
}

export interface Offer {
	readonly name: string;
	readonly unit: string;
	readonly price: Rupiah;
	readonly group?: string | undefined;
}

export function liveOccasion(app: App, sheet: Sheet): LiveStore<Occasion | undefined> {
	return createLive(app, () => readOccasion(app, sheet));
}

export async function readOccasion({ book }: App, sheet: Sheet): Promise<Occasion | undefined> {
	const [shop, order, products] = await Promise.all([
		book.shop(),
		sheet.order ? book.order(sheet.order) : undefined,
		book.products(),
	]);
	const customer = sheet.customer ?? order?.customer;
	const known = customer ? await book.known(customer) : undefined;
	if (!shop) return undefined;
	const past = order && known && (await book.history(known.customer.id));
	const money = past && receiptMoney(order.id, settle(past.orders, past.entries));
	const offered = products.filter((product) => product.available);
	const prices = offered.map((product) => offer(product, known?.customer.tier));
	const openPrices = offered.map((product) => offer(product));
	return {
		shop,
		prices,
		openPrices,
		...(known && { known }),
		...(order && { order }),
		...(money && { money }),
	};
}

function offer(product: Product, tier: Tier = 'ordinary'): Offer {
	const { name, unit, group } = product;
	return { name, unit, price: priceFor(product, tier), group };
}
