import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Product } from '../domain/product.ts';
import type { Round } from '../domain/round.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import { goBack } from './navigation.ts';
import { type OrderRow, withNames } from './order-rows.ts';
import { type RoundDesk, roundDesk } from './round-desk.ts';

/** The rounds: those still to be handed over first, the next before all; then the latest. */
export function liveRounds(app: App): LiveStore<{ rounds: readonly RoundDesk[]; today: Day }> {
	return createLive(app, async () => {
		const today = app.today.getState();
		const found = await app.book.rounds();
		const past = found.filter(({ day }) => day < today).reverse();
		const sorted = [...found.filter(({ day }) => day >= today), ...past];
		const rounds = await Promise.all(sorted.map(({ id }) => roundDesk(app, id)));
		return { rounds: rounds.filter((desk) => desk !== undefined), today };
	});
}

export interface RoundView extends RoundDesk {
	readonly rows: readonly OrderRow[];
	/** What it offers, as it stands on the price list now. */
	readonly products: readonly { readonly product: Product; readonly most?: number; readonly left?: number }[];
	readonly today: Day;
	/** What there is to do with it: nothing where it is full, or its day is over. */
	readonly next?: 'order' | 'reopen' | undefined;
}

/** A round as its page shows it; `undefined` where there is none (any more). */
export function liveRound(app: App, id: Id): LiveStore<RoundView | undefined> {
	return createLive(app, async () => {
		const [desk, products] = await Promise.all([roundDesk(app, id), app.book.products()]);
		if (!desk) return undefined;
		const today = app.today.getState();
		const reopen = desk.round.day >= today ? 'reopen' : undefined;
		return {
			...desk,
			rows: await withNames(app, desk.orders),
			products: desk.round.items.flatMap((item) => {
				const product = products.find(({ id }) => id === item.product);
				const left = desk.left.get(item.product);
				return product ? [{ ...item, product, ...(left !== undefined && { left }) }] : [];
			}),
			today,
			next: desk.state !== 'open' ? reopen : desk.full ? undefined : 'order',
		};
	});
}

/** Takes no more orders, whatever the day. */
export function closeRound(app: App, id: Id, said: string): Promise<void> {
	return act(app, [{ kind: 'edit', store: 'round', id, edit: { closed: true } }], { said });
}

/** Takes orders again, at least for today. */
export function reopenRound(app: App, { id, opens, closes }: Round, said: string): Promise<void> {
	const today = app.today.getState();
	const edit = {
		closed: undefined,
		opens: opens < today ? opens : today,
		closes: closes > today ? closes : today,
	};
	return act(app, [{ kind: 'edit', store: 'round', id, edit }], { said });
}

/** Takes a round out of the book and leaves its page; its orders stay. */
export async function removeRound(app: App, id: Id, said: string): Promise<void> {
	await act(app, [{ kind: 'remove', store: 'round', id }], { said, forgetDraft: `round:${id}` });
	goBack(app, { page: 'rounds' });
}
