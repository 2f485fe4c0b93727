import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { owedSince, settle } from '../domain/settlement.ts';
import type { App } from './app.ts';

/** Since when each of these owes something. */
export async function debtDays({ book }: App, ids: readonly Id[]): Promise<ReadonlyMap<Id, Day>> {
	const pasts = await Promise.all(ids.map((id) => book.history(id, 0)));
	const days = pasts.map(({ orders, entries }) => owedSince(settle(orders, entries)));
	return new Map(ids.flatMap((id, at) => (days[at] ? [[id, days[at]]] : [])));
}
