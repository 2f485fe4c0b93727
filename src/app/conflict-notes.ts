import type { Conflict } from '../domain/backup/comparison.ts';
import type { App } from './app.ts';

/** A field that both phones had changed: whose it is, and what it is now. */
export interface ConflictNote {
	readonly field: string;
	readonly name: string;
	readonly value: unknown;
}

/** So many are told one by one. */
const most = 20;

/** Says of conflicts whom they are about. */
export async function noteConflicts(app: App, conflicts: readonly Conflict[]): Promise<ConflictNote[]> {
	return Promise.all(
		conflicts.slice(0, most).map(async (conflict) => ({
			field: conflict.field,
			name: (await nameOf(app, conflict)) ?? '',
			value: conflict[conflict.stays],
		})),
	);
}

async function nameOf({ book }: App, { store, id }: Conflict): Promise<string | undefined> {
	switch (store) {
		case 'customer':
			return (await book.known(id))?.customer.name;
		case 'product':
			return (await book.product(id))?.name;
		case 'order': {
			const customer = (await book.order(id))?.customer;
			return customer && (await book.known(customer))?.customer.name;
		}
		case 'shop':
			return (await book.shop())?.name;
		default:
			return undefined;
	}
}
