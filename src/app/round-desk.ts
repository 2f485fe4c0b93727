import { AppError } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import type { Order } from '../domain/order.ts';
import { beyondLeft, isFull, leftOf, type Round, type RoundState, roundState } from '../domain/round.ts';
import type { Given } from '../domain/row.ts';
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

/** Refuses an order beyond what is left of its round, and a new one where the round takes none. */
export async function checkRound(
	app: App,
	id: Id | undefined,
	{ id: own, lines, gifts = [] }: Pick<Given<Order>, 'lines' | 'gifts'> & Pick<Order, 'id'>,
	isNew: boolean,
): Promise<void> {
	const desk = id && (await roundDesk(app, id, own));
	if (!desk) return;
	if (isNew && desk.state !== 'open') throw new AppError('round-closed');
	if (beyondLeft(desk.left, [...lines, ...gifts])) throw new AppError('round-full');
}
