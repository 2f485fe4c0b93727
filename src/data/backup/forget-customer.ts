import type { Change } from '../../domain/change.ts';
import { AppError } from '../../domain/errors.ts';
import type { Id } from '../../domain/id.ts';
import { commit, type World } from '../commit.ts';
import { ordersOf } from '../customer-rows.ts';
import type { Database, Reading } from '../schema.ts';

/**
 * Deletes a person as the law has it: who they are is emptied too, so that the next merge empties it on the
 * other phone as well. What they bought and owed stays in the accounts, of nobody.
 */
export async function forgetCustomer(db: Database, world: World, id: Id): Promise<void> {
	const tx = db.transaction(['customer', 'order'], 'readonly') as Reading;
	const [customer, orders] = await Promise.all([tx.objectStore('customer').get(id), ordersOf(tx, id)]);
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
	const notes = orders.flatMap((order): Change[] =>
		order.note ? [{ kind: 'edit', store: 'order', id: order.id, edit: { note: undefined } }] : [],
	);
	await commit(db, world, [
		{ kind: 'edit', store: 'customer', id, edit: nobody },
		...notes,
		{ kind: 'remove', store: 'customer', id },
	]);
}
