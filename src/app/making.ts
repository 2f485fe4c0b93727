import type { Change } from '../domain/change.ts';
import { addDays, type Day } from '../domain/day.ts';
import { byDusun } from '../domain/dusun.ts';
import type { Group } from '../domain/grouped.ts';
import { isOpen, type Order, orderTotal } from '../domain/order.ts';
import { priceList } from '../domain/order-line.ts';
import type { Product } from '../domain/product.ts';
import { dayOfMaking, type MadeSum, notMade, sumProducts, withMade } from '../domain/production.ts';
import type { Rupiah } from '../domain/rupiah.ts';
import { settle } from '../domain/settlement.ts';
import { type ShoppingList, shoppingList } from '../domain/shopping.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import { type OrderRow, withNames } from './order-rows.ts';

/** One product of the day, with the product as it is now; none where it has left the list. */
export interface MakingRow extends MadeSum {
	readonly known?: Product;
}

/** One order to be brought. */
export interface Stop extends OrderRow {
	readonly place?: string | undefined;
	readonly time?: string | undefined;
	/** What is to be collected there. */
	readonly owes: Rupiah;
}

/** What a day asks for: what to make, what to buy for it, whom to bring it. */
export interface MakingView {
	readonly day: Day;
	readonly today: Day;
	/** Days to choose from: today, tomorrow, and others with orders. */
	readonly days: readonly Day[];
	readonly orders: number;
	readonly rows: readonly MakingRow[];
	/** For what is not made yet. */
	readonly shopping: ShoppingList;
	readonly round: readonly Group<Stop>[];
}

/** The production list of a day, without one of tomorrow. */
export function liveMaking(app: App, asked: Day | undefined): LiveStore<MakingView> {
	return createLive(app, async () => {
		const today = app.today.getState();
		const day = asked ?? addDays(today, 1);
		const [orders, makings, open, products] = await Promise.all([
			ordersOf(app, day),
			app.book.makings(day),
			app.book.openOrdersAfter(addDays(today, -1)),
			app.book.products(),
		]);
		const list = priceList(products);
		const sums = dayOfMaking(orders, makings);
		return {
			day,
			today,
			days: [...new Set([today, addDays(today, 1), day, ...open.map((order) => order.day)])].sort(),
			orders: orders.length,
			rows: sums.map((sum) => {
				const known = list.get(sum.product);
				return known ? { ...sum, known } : sum;
			}),
			shopping: shoppingList(notMade(sums), list),
			round: byDusun(await stopsOf(app, orders)),
		};
	});
}

/** Ticks a product of a day off as made, all of it, or takes that back. */
export async function setMade(
	app: App,
	day: Day,
	{ product, unit }: Pick<MadeSum, 'product' | 'unit'>,
	made: boolean,
	said: string,
): Promise<void> {
	const isIt = (one: Pick<MadeSum, 'product' | 'unit'>) => one.product === product && one.unit === unit;
	const makings = (await app.book.makings(day)).filter(isIt);
	if (!made) {
		const removals = makings.map(({ id }): Change => ({ kind: 'remove', store: 'making', id }));
		if (removals.length > 0) await act(app, removals, { said });
		return;
	}
	// Beside what is in orders that are ready: they may be taken back.
	const [sum] = withMade(sumProducts(await ordersOf(app, day)).filter(isIt), makings);
	const quantity = sum ? sum.quantity - sum.made : 0;
	if (quantity === 0) return;
	const fields = { product, unit, day, quantity };
	await act(app, [{ kind: 'add', store: 'making', id: app.platform.newId(), fields }], { said });
}

/** Cancelled ones ask for nothing; what was handed over was made all the same. */
async function ordersOf(app: App, day: Day): Promise<Order[]> {
	return (await app.book.ordersBetween(day, day)).filter(({ status }) => status !== 'cancelled');
}

async function stopsOf(app: App, orders: readonly Order[]): Promise<Stop[]> {
	const brought = orders.filter((order) => order.delivery === 'delivery' && isOpen(order));
	const rows = await withNames(app, brought);
	return Promise.all(
		rows.map(async (row) => ({
			...row,
			place: row.order.place ?? row.known?.customer.place,
			time: row.order.time,
			owes: await owesOf(app, row),
		})),
	);
}

async function owesOf(app: App, { order, known }: OrderRow): Promise<Rupiah> {
	const past = known && (await app.book.history(known.customer.id, 0));
	const money = past && settle(past.orders, past.entries).orders.get(order.id);
	return money?.owes ?? orderTotal(order);
}
