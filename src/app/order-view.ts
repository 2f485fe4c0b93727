import type { Change } from '../domain/change.ts';
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import type { Order, OrderStatus } from '../domain/order.ts';
import type { Round } from '../domain/round.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import { goBack } from './navigation.ts';
import { type OrderAccount, orderAccount, takenBack } from './order-money.ts';

export interface OrderView {
	readonly order: Order;
	/** None where the order waits for its name, or the customer was deleted. */
	readonly known?: Known;
	/** How it stands with money, where it is known whose. */
	readonly account?: OrderAccount;
	/** The round it belongs to. */
	readonly round?: Round;
	readonly today: Day;
}

/** An order as its page shows it; `undefined` where there is none (any more). */
export function liveOrder(app: App, id: Id): LiveStore<OrderView | undefined> {
	return createLive(app, async () => {
		const order = await app.book.order(id);
		if (!order) return undefined;
		const known = order.customer && (await app.book.known(order.customer));
		const round = order.round && (await app.book.round(order.round));
		const account = await orderAccount(app, order);
		return {
			order,
			...(known && { known }),
			...(round && { round }),
			...(account && { account }),
			today: app.today.getState(),
		};
	});
}

/** Sets how far an order is. */
export function setOrderStatus(app: App, id: Id, status: OrderStatus, said: string): Promise<void> {
	return act(app, [{ kind: 'edit', store: 'order', id, edit: { status } }], { said });
}

/** Takes an order out of the book, with its kasbon where nothing was paid of it yet, and leaves its page. */
export async function removeOrder(app: App, id: Id, said: (kasbon: boolean) => string): Promise<void> {
	const order = await app.book.order(id);
	const { paid = 0, booked = [] } = (order && (await orderAccount(app, order))) ?? {};
	const kasbon = paid ? [] : takenBack(app, booked);
	const changes: Change[] = [{ kind: 'remove', store: 'order', id }, ...kasbon];
	await act(app, changes, { said: said(kasbon.length > 0), forgetDraft: `order:${id}` });
	goBack(app, { page: 'orders' });
}
