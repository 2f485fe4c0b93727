import type { Change, RowOf, RowStore } from '../../../src/domain/change.ts';
import type { Day } from '../../../src/domain/day.ts';
import { seededRandom } from '../../../src/domain/random.ts';
import { bornRow } from '../../../src/domain/row.ts';
import { sampleBook } from '../../../src/domain/sample/book.ts';
import type { SampleShop } from '../../../src/domain/sample/sample-shop.ts';
import { makeStamp } from '../../../src/domain/stamp.ts';
import { idOf } from '../arbitrary.ts';

export const today = '2026-11-22' as Day;
/** Noon of that day, UTC. */
export const now = Date.UTC(2026, 10, 22, 12);

export function bookOf(shop: SampleShop, seed: number): Change[] {
	let made = 0;
	return sampleBook(shop, today, now, seededRandom(seed), () => {
		made += 1;
		return idOf(made);
	});
}

/** The rows that the changes would put into an empty book. */
export function rowsOf<S extends RowStore>(changes: readonly Change[], store: S): RowOf[S][] {
	return changes.flatMap((change) =>
		change.kind === 'add' && change.store === store
			? [bornRow<RowOf[S]>(change.id, change.fields as never, makeStamp(now, 0, 'test'))]
			: [],
	);
}
