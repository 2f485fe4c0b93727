import { lastStamp, type Row } from '../../domain/row.ts';
import type { Stamp } from '../../domain/stamp.ts';
import { getNote } from '../device-note.ts';
import type { Arrival, Database } from '../schema.ts';

/** More than anybody merges between two whole backups; what is beyond only makes change files larger. */
const mostArrivals = 100;

/**
 * From which stamp on to look for what has changed here since: earlier than `since` where another phone's
 * rows, older than this phone's clock, have come in after it. Empty where all of the book was replaced.
 */
export async function reachOf(db: Database, since: Stamp): Promise<string> {
	const { list = [] } = (await getNote(db, 'arrivals')) ?? {};
	return list.reduce<string>(
		(reach, { at, before }) => (at > since && before < reach ? before : reach),
		since,
	);
}

/** A text that sorts before the last stamp of the row, and after all that is older. */
export function beforeRow(row: Row): string {
	return lastStamp(row).slice(0, -1);
}

/** The arrivals with one more. An earlier one is left out where the later one reaches back as far. */
export function withArrival(list: readonly Arrival[], arrival: Arrival): Arrival[] {
	const all = [...list.filter(({ before }) => before < arrival.before), arrival];
	const [first, second, ...rest] = all;
	if (!first || !second || all.length <= mostArrivals) return all;
	return [{ at: second.at, before: first.before }, ...rest];
}
