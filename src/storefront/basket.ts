import type { Catalog, Item } from '../domain/catalog.ts';
import { type Day, isDay } from '../domain/day.ts';
import type { Delivery } from '../domain/delivery.ts';
import { mostQuantity } from '../domain/order.ts';
import type { OrderCode } from '../domain/order-code.ts';
import { plainLine } from '../domain/plain-text.ts';
import { mostRupiah, type Rupiah, sumRupiah, timesRupiah } from '../domain/rupiah.ts';

/** What the buyer has picked and typed so far. */
export interface Basket {
	/** How many of each product, in the order of the catalog. */
	readonly counts: readonly number[];
	readonly name: string;
	readonly delivery: Delivery;
	/** As the calendar field has it; empty for no day. */
	readonly day: string;
	readonly note: string;
}

export interface Picked {
	readonly item: Item;
	readonly quantity: number;
}

export function emptyBasket(catalog: Catalog): Basket {
	return { counts: catalog.items.map(() => 0), name: '', delivery: 'pickup', day: '', note: '' };
}

/** What was remembered as a basket of this catalog, where it is one. */
export function reviveBasket(catalog: Catalog, remembered: unknown): Basket {
	const basket = emptyBasket(catalog);
	if (typeof remembered !== 'object' || remembered === null) return basket;
	const kept: { readonly [F in keyof Basket]?: unknown } = remembered;
	const text = (value: unknown) => (typeof value === 'string' ? value : '');
	const counts: readonly unknown[] = Array.isArray(kept.counts) ? kept.counts : [];
	return {
		counts: catalog.items.map((item, at) => (isCount(item, counts[at]) ? counts[at] : 0)),
		name: text(kept.name),
		delivery: kept.delivery === 'delivery' ? 'delivery' : 'pickup',
		day: text(kept.day),
		note: text(kept.note),
	};
}

/** Whether so many can be ordered: a whole number, and money that can still be counted. */
export function isCount(item: Item, count: unknown): count is number {
	const most = Math.min(mostQuantity, Math.floor(mostRupiah / Math.max(1, item.price)));
	return Number.isInteger(count) && Number(count) >= 0 && Number(count) <= most;
}

/** The basket with so many of an item; as it was where that can't be. */
export function withCount(catalog: Catalog, basket: Basket, item: Item, count: number): Basket {
	if (!isCount(item, count)) return basket;
	const counts = basket.counts.map((was, at) => (catalog.items[at] === item ? count : was));
	return { ...basket, counts };
}

/** What is in the basket; what has sold out since it was picked is left out. */
export function pickedItems(catalog: Catalog, { counts }: Basket): Picked[] {
	return catalog.items
		.map((item, at) => ({ item, quantity: item.available ? (counts[at] ?? 0) : 0 }))
		.filter(({ quantity }) => quantity > 0);
}

export function basketTotal(picked: readonly Picked[]): Rupiah {
	return sumRupiah(picked.map(({ item, quantity }) => timesRupiah(item.price, quantity)));
}

/** Whether the wanted day is over. */
export function isPast({ day }: Basket, today: Day): boolean {
	return isDay(day) && day < today;
}

/** The basket as an order of this day. */
export function orderOf(catalog: Catalog, basket: Basket, today: Day): OrderCode {
	const { day, delivery } = basket;
	return {
		placed: today,
		tier: catalog.tier,
		delivery,
		...(isDay(day) && day >= today && { day }),
		salt: catalog.salt,
		lines: pickedItems(catalog, basket).map(({ item: { tag, price }, quantity }) => ({
			tag,
			quantity,
			price,
		})),
		name: plainLine(basket.name),
		note: plainLine(basket.note),
	};
}
