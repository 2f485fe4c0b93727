import type { Change } from '../domain/change.ts';
import { openBook } from './book.ts';
import type { World } from './commit.ts';
import { throwAway } from './connection.ts';

/** The database of a book that is only for playing; it must never be a seller's own. */
export function sampleDatabase(name: string, world: World) {
	return {
		/** Fills it, in place of whatever was left of an earlier one. */
		async begin(changes: readonly Change[]): Promise<void> {
			await throwAway(name);
			const book = openBook(name, world, () => undefined);
			await book.commit(changes).finally(book.close);
		},
		throwAway: () => throwAway(name),
	};
}
