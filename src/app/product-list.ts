import type { Change } from '../domain/change.ts';
import type { Product } from '../domain/product.ts';
import { moveRank } from '../domain/rank.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';

/** The price list, in the seller's order. */
export function liveProducts(app: App): LiveStore<readonly Product[]> {
	return createLive(app, () => app.book.products());
}

/** Moves a product one place up or down in the list. */
export async function moveProduct(app: App, product: Product, step: 1 | -1, said: string): Promise<void> {
	const moves = moveRank(await app.book.products(), product.id, step);
	const changes = moves.map(
		({ id, rank }): Change => ({ kind: 'edit', store: 'product', id, edit: { rank } }),
	);
	if (changes.length > 0) await act(app, changes, { said });
}

/** Says that a product can be had, or is sold out. */
export function setAvailable(app: App, product: Product, available: boolean, said: string): Promise<void> {
	return act(app, [{ kind: 'edit', store: 'product', id: product.id, edit: { available } }], { said });
}
