import type { Bonus } from '../domain/bonus.ts';
import type { Tier } from '../domain/customer.ts';
import type { Id } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import type { Order } from '../domain/order.ts';
import { changeLine, type PriceList, priceList, type TypedLine, withCount } from '../domain/order-line.ts';
import { anybody, type Buyer } from '../domain/price.ts';
import { type Product, priceFor } from '../domain/product.ts';
import type { App } from './app.ts';
import type { Form } from './form.ts';
import { createLive, type LiveStore } from './live.ts';
import { customerOf, type OrderValue } from './order-value.ts';
import { type RoundDesk, roundDesk } from './round-desk.ts';

/** What lies beside an order while it is written: the price list and who it is for. */
export interface OrderDesk extends Buyer {
	readonly products: readonly Product[];
	readonly list: PriceList;
	/** None where nobody was chosen, or the customer was deleted. */
	readonly known?: Known;
	/** The round of the order, without what the order itself takes. */
	readonly round?: RoundDesk;
	/** The rules by which the shop gives, and what the customer bought before. */
	readonly rules: readonly Bonus[];
	readonly before: readonly Order[];
}

/** The desk of a form; changes with the book and with whom the order is for. */
export function liveDesk(app: App, form: Form<OrderValue>): LiveStore<OrderDesk> {
	const live = createLive<OrderDesk>(app, async () => {
		const { id, who, round: roundId } = form.state.getState().value;
		const customer = customerOf(who);
		const [products, rules, known, round] = await Promise.all([
			app.book.products(),
			app.book.bonuses(),
			customer ? app.book.known(customer) : undefined,
			roundId && roundDesk(app, roundId, id),
		]);
		const { orders } =
			known && rules.length > 0 ? await app.book.history(known.customer.id, 0) : { orders: [] };
		const before = orders.filter((order) => order.id !== id);
		const { tier, prices } = known?.customer ?? anybody;
		return {
			products,
			list: priceList(products),
			rules,
			before,
			tier,
			...(prices && { prices }),
			...(known && { known }),
			...(round && { round }),
		};
	});
	return {
		...live,
		start() {
			let asked = customerOf(form.state.getState().value.who);
			const stops = [
				live.start(),
				form.state.subscribe(({ value }) => {
					if (customerOf(value.who) === asked) return;
					asked = customerOf(value.who);
					void live.reload();
				}),
			];
			return () => {
				for (const stop of stops) stop();
			};
		},
	};
}

/** So many of a product in the order. */
export function setCount(form: Form<OrderValue>, product: Product, count: number, tier: Tier): void {
	const { lines } = form.state.getState().value;
	form.set({ lines: [...withCount(lines, product, count, priceFor(product, tier))] });
}

/**
 * Another quantity or price in a line, as typed, or whether the price is to be the buyer's own; a price of
 * `undefined` is that of the list again.
 */
export function setLine(
	form: Form<OrderValue>,
	at: number,
	change: Partial<Pick<TypedLine, 'quantity' | 'price' | 'remember'>>,
): void {
	const { lines } = form.state.getState().value;
	form.set({ lines: [...changeLine(lines, at, change)] });
}

export function removeLine(form: Form<OrderValue>, at: number): void {
	const { lines } = form.state.getState().value;
	form.set({ lines: lines.filter((_, other) => other !== at) });
}

/** Looks for somebody else; who it was is offered first. */
export function askWho(form: Form<OrderValue>): void {
	const before = customerOf(form.state.getState().value.who);
	form.set({ who: { kind: 'asked', typed: '', ...(before && { before }) } });
}

/** Whom to offer before anything is typed: who it was until now, then the regulars. */
export async function likelyBuyers(app: App, before: Id | undefined): Promise<Known[]> {
	const [first, others] = await Promise.all([
		app.book.manyKnown(before ? [before] : []),
		app.book.customers('all', 0, shown),
	]);
	return [...first, ...others.filter(({ customer }) => customer.id !== before)].slice(0, shown);
}

const shown = 5;

/** The order that is on the screen, for a product that is made from within it. */
const onScreen = new WeakMap<App, Form<OrderValue>>();

/** Lets new products come into this order from now on; answers with how to stop. */
export function holdOrder(app: App, form: Form<OrderValue>): () => void {
	onScreen.set(app, form);
	return () => {
		if (onScreen.get(app) === form) onScreen.delete(app);
	};
}

/** Puts one of a new product into the order on the screen, where there is one. */
export function putInOrder(app: App, product: Pick<Product, 'id' | 'name' | 'unit' | 'price'>): void {
	const form = onScreen.get(app);
	if (!form) return;
	const { lines } = form.state.getState().value;
	form.set({ lines: [...withCount(lines, product, 1, product.price)] });
}
