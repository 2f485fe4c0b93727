import type { Customer } from '../domain/customer.ts';
import { addDays, type Day } from '../domain/day.ts';
import { type Drawing, guessDrawing } from '../domain/drawing.ts';
import type { Id } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import type { Order } from '../domain/order.ts';
import { type ProductSum, sumProducts } from '../domain/production.ts';
import type { Rupiah } from '../domain/rupiah.ts';
import type { App } from './app.ts';
import { type BegunForm, begunForms } from './begun.ts';
import { createLive, type LiveStore } from './live.ts';

export interface DueOrder {
	readonly order: Order;
	/** None where the order waits for its name, or the customer was deleted. */
	readonly known?: Known;
}

/** What to do today, in one look. */
export interface Today {
	readonly shop: string;
	readonly day: Day;
	/** Nothing was ever written into this book. */
	readonly empty: boolean;
	/** Still to be handed over, today's and what is overdue. */
	readonly due: readonly DueOrder[];
	readonly tomorrow: {
		readonly day: Day;
		readonly orders: number;
		readonly sums: readonly (ProductSum & { readonly drawing: Drawing })[];
		readonly customers: readonly Customer[];
	};
	readonly debts: { readonly people: number; readonly owed: Rupiah; readonly largest: readonly Known[] };
	/** Regulars who usually buy about now and have not yet. */
	readonly usual: readonly Known[];
	readonly slipping: { readonly people: number; readonly first: readonly Known[] };
	/** Forms begun and never saved. */
	readonly begun: readonly BegunForm[];
}

/** How many of each list stand on the screen; the rest is one tap away. */
const shown = 3;

export function liveToday(app: App): LiveStore<Today> {
	return createLive(app, async () => {
		const { book } = app;
		const day = app.today.getState();
		const morrow = addDays(day, 1);
		const [shop, open, next, debts, largest, usual, counts, slipping, begun, products] = await Promise.all([
			book.shop(),
			book.openOrders(day),
			book.ordersBetween(morrow, morrow),
			book.countDebts(),
			book.customers('owing', 0, shown),
			book.dueCustomers(morrow, shown),
			book.countCustomers(),
			book.customers('slipping', 0, shown),
			begunForms(app),
			book.products(),
		]);
		const toMake = next.filter((order) => order.status === 'ordered' || order.status === 'ready');
		const ids = new Set([...open, ...toMake].flatMap((order) => order.customer ?? []));
		const drawings = new Map(products.map((product) => [product.id, product.drawing]));
		const known = new Map((await book.manyKnown([...ids])).map((one) => [one.customer.id, one]));
		return {
			shop: shop?.name ?? '',
			day,
			empty: counts.all === 0 && open.length === 0 && products.length === 0,
			due: open.map((order) => withCustomer(order, known)),
			tomorrow: {
				day: morrow,
				orders: toMake.length,
				sums: sumProducts(toMake).map((sum) => ({
					...sum,
					drawing: drawings.get(sum.product) ?? guessDrawing(sum.name),
				})),
				customers: [...new Set(toMake.flatMap((order) => known.get(order.customer as Id)?.customer ?? []))],
			},
			debts: { ...debts, largest },
			usual,
			slipping: { people: counts.slipping, first: slipping },
			begun,
		};
	});
}

function withCustomer(order: Order, known: ReadonlyMap<Id, Known>): DueOrder {
	const one = order.customer && known.get(order.customer);
	return one ? { order, known: one } : { order };
}
