import type { Customer } from '../domain/customer.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import { isOpen, isToMake, type Order } from '../domain/order.ts';
import type { Product } from '../domain/product.ts';
import { dayOfMaking, notMade, type ProductSum } from '../domain/production.ts';
import type { Rupiah } from '../domain/rupiah.ts';
import type { App } from './app.ts';
import { type BegunForm, begunForms } from './begun.ts';
import { keepLook, lastLook } from './last-look.ts';
import { createLive, type LiveStore } from './live.ts';
import { type OrderRow, withNames } from './order-rows.ts';

/** A customer and what they ordered last. */
export interface UsualBuyer {
	readonly known: Known;
	readonly last?: Order;
}

/** What to make for one day, and who comes for it. */
export interface Making {
	readonly day: Day;
	/** Still to be handed over. */
	readonly orders: number;
	readonly first: readonly OrderRow[];
	/** Not made yet. */
	readonly sums: readonly (ProductSum & Pick<Product, 'drawing' | 'photo'>)[];
	/** Some of those it is for. */
	readonly customers: readonly Customer[];
}

/** What to do today, in one look. */
export interface Today {
	readonly shop: string;
	readonly day: Day;
	/** Nothing was ever written into this book. */
	readonly empty: boolean;
	/** Still to be handed over today. */
	readonly due: { readonly orders: number; readonly first: readonly OrderRow[] };
	/** Should have been handed over, the latest first. */
	readonly overdue: { readonly more: boolean; readonly first: readonly OrderRow[] };
	readonly tomorrow: Making;
	/** Who owes most. */
	readonly debts: { readonly more: boolean; readonly first: readonly Known[] };
	/** Regulars who usually buy about now and have not yet. */
	readonly usual: readonly UsualBuyer[];
	readonly slipping: { readonly more: boolean; readonly first: readonly Known[] };
	/** How many slips wait for a name. */
	readonly slips: number;
	/** Forms begun and never saved. */
	readonly begun: readonly BegunForm[];
}

/** How many of each list stand on the screen; the rest is one tap away. */
const shown = 3;
const dueShown = 8;
const facesShown = 8;

export function liveToday(app: App): LiveStore<Today> {
	return createLive(app, () => readToday(app), lastLook(app)?.today);
}

async function readToday(app: App): Promise<Today> {
	const { book } = app;
	const version = app.version.getState();
	const day = app.today.getState();
	const morrow = addDays(day, 1);
	const [shop, days, overdue, owing, usual, anybody, slipping, begun, products, slips, makings] =
		await Promise.all([
			book.shop(),
			book.ordersBetween(day, morrow),
			book.overdueOrders(day, shown + 1),
			book.customers('owing', 0, shown + 1),
			usualBuyers(app, morrow),
			book.customers('all', 0, 1),
			book.customers('slipping', 0, shown + 1),
			begunForms(app),
			book.products(),
			book.waitingSlips(),
			book.makings(morrow),
		]);
	const open = days.filter(isOpen);
	const due = open.filter((order) => order.day === day);
	const next = open.filter((order) => order.day === morrow);
	const toMake = next.filter(isToMake);
	const forMorrow = dayOfMaking(
		days.filter((order) => order.day === morrow),
		makings,
	);
	const sums = notMade(forMorrow).filter(({ quantity }) => quantity > 0);
	const buyers = [...new Set(toMake.flatMap(({ customer }) => customer ?? []))];
	const [first, nextFirst, late] = [due.slice(0, dueShown), next.slice(0, shown), overdue.slice(0, shown)];
	const [rows, faces] = await Promise.all([
		withNames(app, [...first, ...nextFirst, ...late]),
		book.manyKnown(buyers.slice(0, facesShown)),
	]);
	const rowsOf = (orders: readonly Order[]) => rows.filter(({ order }) => orders.includes(order));
	const today: Today = {
		shop: shop?.name ?? '',
		day,
		empty: [anybody, products, open, overdue].every(({ length }) => length === 0),
		due: { orders: due.length, first: rowsOf(first) },
		overdue: { more: overdue.length > shown, first: rowsOf(late) },
		tomorrow: {
			day: morrow,
			orders: next.length,
			first: rowsOf(nextFirst),
			sums: withPictures(sums, products),
			customers: faces.map(({ customer }) => customer),
		},
		debts: someOf(owing),
		usual,
		slipping: someOf(slipping),
		slips: slips.length,
		begun,
	};
	if (shop) keepLook(app, version, { shop, today });
	return today;
}

/** What all debtors owe, to be said after the page: to add it up takes longer than all the rest of it. */
export function liveDebts(app: App): LiveStore<{ people: number; owed: Rupiah }> {
	return createLive(app, () => app.book.countDebts());
}

/** Since when those who owe most owe it, likewise; how accounts are settled is too much for the first screen. */
export function liveDebtDays(app: App): LiveStore<ReadonlyMap<Id, Day>> {
	return createLive(app, async () => {
		const owing = await app.book.customers('owing', 0, shown);
		const { debtDays } = await import('./debt-days.ts');
		return debtDays(
			app,
			owing.map(({ customer }) => customer.id),
		);
	});
}

/** How many are slipping away, likewise. */
export function liveSlipping(app: App): LiveStore<number> {
	return createLive(app, async () => (await app.book.countCustomers()).slipping);
}

function someOf<T>(found: readonly T[]): { more: boolean; first: readonly T[] } {
	return { more: found.length > shown, first: found.slice(0, shown) };
}

async function usualBuyers(app: App, upTo: Day): Promise<UsualBuyer[]> {
	const due = await app.book.dueCustomers(upTo, shown);
	return Promise.all(
		due.map(async (known) => {
			const last = await app.book.lastOrder(known.customer.id);
			return last ? { known, last } : { known };
		}),
	);
}

/** With the picture of the product as it is now; one that is no longer sold is known by its name alone. */
function withPictures(sums: readonly ProductSum[], products: readonly Product[]): Making['sums'] {
	const known = new Map(products.map((product) => [product.id, product]));
	return sums.map((sum) => {
		const { drawing, photo } = known.get(sum.product) ?? {};
		return { ...sum, ...(drawing && { drawing }), ...(photo && { photo }) };
	});
}
