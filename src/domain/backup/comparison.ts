import type { RowStore } from '../change.ts';
import type { Id } from '../id.ts';
import { fieldsOfRow, mergeRows } from '../merge.ts';
import { fieldStamp, type Row, same } from '../row.ts';
import { stampDevice } from '../stamp.ts';

/**
 * What a row of a backup is to the book: one that is not here (and not deleted there either), one that would
 * change ours, one that differs only by what it does not know yet, or nothing new.
 */
export type Verdict = 'fresh' | 'changed' | 'behind' | 'same';

/** How many rows of one store are what to the book; `missing` are in the book, not deleted, and not in the backup. */
export type StoreDifference = Readonly<Record<Verdict | 'missing', number>>;

export type Difference = Readonly<Record<RowStore, StoreDifference>>;

/** A field that was edited on both sides, by different phones; one edit outlives the merge. */
export interface Conflict {
	readonly store: RowStore;
	readonly id: Id;
	readonly field: string;
	readonly here: unknown;
	readonly there: unknown;
	readonly stays: 'here' | 'there';
}

/** Judges a row of a backup against the one in the book, if any. */
export function compareRows(here: Row | undefined, there: Row): Verdict {
	if (!here) return there.gone ? 'same' : 'fresh';
	if (same(here, there)) return 'same';
	return same(mergeRows(here, there), here) ? 'behind' : 'changed';
}

/** The fields in which one phone's edit gives way to another's. */
export function conflictsOf(store: RowStore, here: Row, there: Row): Conflict[] {
	return fieldsOfRow(here, there).flatMap((field) => {
		const [ours, theirs] = [fieldStamp(here, field), fieldStamp(there, field)];
		const isEdited = here.born !== there.born || (ours !== here.born && theirs !== there.born);
		if (!isEdited || stampDevice(ours) === stampDevice(theirs)) return [];
		const [inHere, inThere] = [fieldValue(here, field), fieldValue(there, field)];
		if (same(inHere, inThere)) return [];
		const stays = ours > theirs ? 'here' : 'there';
		return [{ store, id: here.id, field, here: inHere, there: inThere, stays }];
	});
}

function fieldValue(row: Row, field: string): unknown {
	return (row as unknown as Readonly<Record<string, unknown>>)[field];
}
