import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Known } from '../domain/known.ts';
import { orderKasbon } from '../domain/ledger.ts';
import type { Order, OrderStatus } from '../domain/order.ts';
import type { Round } from '../domain/round.ts';
import type { Rupiah } from '../domain/rupiah.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import { goBack } from './navigation.ts';

export interface OrderView {
	readonly order: Order;
	/** None where the order waits for its name, or the customer was deleted. */
	readonly known?: Known;
	/** What of it was written down as kasbon. */
	readonly kasbon: Rupiah;
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
		const entries = known ? (await app.book.history(known.customer.id)).entries : [];
		return {
			order,
			...(known && { known }),
			...(round && { round }),
			kasbon: orderKasbon(entries, id),
			today: app.today.getState(),
		};
	});
}

export function setOrderStatus(app: App, id: Id, status: OrderStatus, said: string): Promise<void> {
	return act(app, [{ kind: 'edit', store: 'order', id, edit: { status } }], { said });
}

/** Takes an order out of the book and leaves its page. */
export async function removeOrder(app: App, id: Id, said: string): Promise<void> {
	await act(app, [{ kind: 'remove', store: 'order', id }], { said, forgetDraft: `order:${id}` });
	goBack(app, { page: 'orders' });
}
