import type { Id } from '../domain/id.ts';
import type { Order } from '../domain/order.ts';
import type { Round } from '../domain/round.ts';
import type { Database } from './schema.ts';

/** All rounds, by hand-over day. */
export async function allRounds(db: Database): Promise<Round[]> {
	return (await db.getAllFromIndex('round', 'day')).filter(({ gone }) => !gone);
}

export async function getRound(db: Database, id: Id): Promise<Round | undefined> {
	const round = await db.get('round', id);
	return round?.gone ? undefined : round;
}

/** The orders of a round, in the order they came. */
export async function ordersOfRound(db: Database, id: Id): Promise<Order[]> {
	return (await db.getAllFromIndex('order', 'round', id)).filter(({ gone }) => !gone);
}
