import type { Id } from '../domain/id.ts';
import type { Order } from '../domain/order.ts';
import { isFull, leftOf, type Round, type RoundState, roundState } from '../domain/round.ts';
import type { App } from './app.ts';

/** How a round stands: whether it takes orders, and what is left of each product. */
export interface RoundDesk {
	readonly round: Round;
	readonly state: RoundState;
	readonly left: ReturnType<typeof leftOf>;
	/** Nothing is left of anything. */
	readonly full: boolean;
	readonly orders: readonly Order[];
}

/** A round as it stands, perhaps without the order that is being written; `undefined` where there is none. */
export async function roundDesk(app: App, id: Id, without?: Id): Promise<RoundDesk | undefined> {
	const [round, orders] = await Promise.all([app.book.round(id), app.book.ordersOfRound(id)]);
	if (!round) return undefined;
	const left = leftOf(
		round,
		orders.filter((order) => order.id !== without),
	);
	return { round, state: roundState(round, app.today.getState()), left, full: isFull(left), orders };
}
