import type { Change } from '../../domain/change.ts';
import { AppError } from '../../domain/errors.ts';
import type { Id } from '../../domain/id.ts';
import { commit, type World } from '../commit.ts';
import { entriesOf, ordersOf } from '../customer-rows.ts';
import type { Database, Reading } from '../schema.ts';

/**
 * Deletes a person as the law has it: who they are is emptied too, so that the next merge empties it on the
 * other phone as well. What they bought and owed stays in the accounts, of nobody.
 */
export async function forgetCustomer(db: Database, world: World, id: Id): Promise<void> {
	const tx = db.transaction(['customer', 'order', 'ledger'], 'readonly') as Reading;
	const [customer, orders, entries] = await Promise.all([
		tx.objectStore('customer').get(id),
		ordersOf(tx, id),
		entriesOf(tx, id),
	]);
	if (!customer) throw new AppError('missing');
	const nobody = {
		name: '',
		nick: undefined,
		phone: undefined,
		place: undefined,
		groups: undefined,
		likes: undefined,
		source: undefined,
	};
	const edit = { note: undefined };
	await commit(db, world, [
		{ kind: 'edit', store: 'customer', id, edit: nobody },
		...orders.map(({ id }): Change => ({ kind: 'edit', store: 'order', id, edit })),
		...entries.map(({ id }): Change => ({ kind: 'edit', store: 'ledger', id, edit })),
		{ kind: 'remove', store: 'customer', id },
	]);
}
