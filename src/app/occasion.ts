import type { Moment } from '../domain/day.ts';
import type { Known } from '../domain/known.ts';
import { type Booked, type Entry, standingEntries } from '../domain/ledger.ts';
import type { Order } from '../domain/order.ts';
import { anybody, type Buyer, priceOf } from '../domain/price.ts';
import type { Product } from '../domain/product.ts';
import { type ReceiptMoney, receiptMoney } from '../domain/receipt.ts';
import { type Rupiah, sumRupiah } from '../domain/rupiah.ts';
import { type Settlement, settle } from '../domain/settlement.ts';
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
	/** The customer's account. */
	readonly account?: MoneyAccount;
}

export interface MoneyAccount {
	/** What stands in it, in the order in which it was written down. */
	readonly entries: readonly Entry[];
	/** What was written down, or taken back, last, as one deed. */
	readonly latest: readonly Booked[];
	/** What is still to be paid for the orders of these. */
	readonly left: Rupiah;
	/** When they were last reminded of it. */
	readonly reminded?: Moment;
}

type Past = Awaited<ReturnType<App['book']['history']>>;

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
	// The last reminder may lie behind any number of other messages.
	const past = known && (await book.history(known.customer.id, Number.POSITIVE_INFINITY));
	const settled = past && settle(past.orders, past.entries);
	const offered = products.filter((product) => product.available);
	const prices = offered.map((product) => offer(product, known?.customer));
	const openPrices = offered.map((product) => offer(product));
	return {
		shop,
		prices,
		openPrices,
		...(known && { known }),
		...(order && { order }),
		...(order && settled && { money: receiptMoney(order.id, settled) }),
		...(settled && { account: accountOf(past, settled) }),
	};
}

function accountOf({ entries, touches }: Past, { orders }: Settlement): MoneyAccount {
	const written = [...entries].sort((a, b) => (a.born < b.born ? -1 : 1));
	const last = written[written.length - 1];
	const latest = written
		.filter(({ at }) => at === last?.at)
		.map((entry) => {
			const taken = written.find(({ id }) => id === entry.voids);
			return taken ? { ...taken, voided: true } : entry;
		});
	const about = new Set(latest.flatMap(({ order }) => order ?? []));
	const reminder = touches.find(({ kind }) => kind === 'reminder');
	return {
		entries: standingEntries(written),
		latest,
		left: sumRupiah([...about].flatMap((id) => orders.get(id)?.owes ?? [])),
		...(reminder && { reminded: reminder.at }),
	};
}

function offer(product: Product, buyer: Buyer = anybody): Offer {
	const { name, unit, group } = product;
	return { name, unit, price: priceOf(product, buyer, 1).price, group };
}
