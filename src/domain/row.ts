import type { Id } from './id.ts';
import type { Stamp } from './stamp.ts';

/**
 * What every row of the book carries. A field not named in `edits` is as old as `born`;
 * `gone` is a field like any other, so that a deletion can be undone by a later stamp.
 */
export interface Row {
	readonly id: Id;
	readonly born: Stamp;
	readonly edits?: Readonly<Record<string, Stamp>>;
	readonly gone?: Stamp;
}

/** The fields a person fills: a row without what the book itself keeps. */
export type Fields<R extends Row> = Omit<R, keyof Row>;

/** The fields of a row about to be made; `undefined` leaves out what may be left out. */
export type Given<R extends Row> = {
	readonly [F in keyof Fields<R>]: object extends Pick<Fields<R>, F>
		? Fields<R>[F] | undefined
		: Fields<R>[F];
};

/** New values; `undefined` empties the field. */
export type Edit<R extends Row> = { readonly [F in keyof Fields<R>]?: Fields<R>[F] | undefined };

type Loose = Readonly<Record<string, unknown>>;

/** The stamp of one field, be it filled or empty. */
export function fieldStamp(row: Row, field: string): Stamp {
	return (own(row.edits, field) as Stamp | undefined) ?? row.born;
}

/** The latest stamp anywhere in the row. */
export function lastStamp(row: Row): Stamp {
	return Object.values(row.edits ?? {}).reduce(latest, row.born);
}

export function bornRow<R extends Row>(id: Id, fields: Given<R>, stamp: Stamp): R {
	return clean({ ...fields, id, born: stamp }) as unknown as R;
}

/** The row with new values, stamped where they differ; the same row where none does. */
export function editRow<R extends Row>(row: R, edit: Edit<R>, stamp: Stamp): R {
	const old = row as unknown as Loose;
	const changed = Object.entries(edit).filter(([field, value]) => !same(old[field], value));
	if (changed.length === 0) return row;
	const edits = { ...row.edits };
	for (const [field] of changed) edits[field] = stamp;
	return clean({ ...old, ...Object.fromEntries(changed), edits }) as unknown as R;
}

export function removeRow<R extends Row>(row: R, stamp: Stamp): R {
	return { ...row, gone: stamp, edits: { ...row.edits, gone: stamp } };
}

export function restoreRow<R extends Row>(row: R, stamp: Stamp): R {
	const { gone: _, ...rest } = row;
	return { ...rest, edits: { ...row.edits, gone: stamp } } as unknown as R;
}

const { hasOwnProperty: hasOwn } = Object.prototype;

function latest(a: Stamp, b: Stamp): Stamp {
	return b > a ? b : a;
}

/** A property of the object itself: an unknown field may be named like one that all objects have. */
export function own(object: object | undefined, field: string): unknown {
	return object && Object.getOwnPropertyDescriptor(object, field)?.value;
}

/** Whether two values hold the same, whatever the order of their keys; a key without a value is none. */
export function same(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (a instanceof ArrayBuffer) return b instanceof ArrayBuffer && sameBytes(a, b);
	if (Array.isArray(a) !== Array.isArray(b) || b instanceof ArrayBuffer) return false;
	return sameFields(a as Loose, b as Loose);
}

/** Whole books are compared with this: no text is made of anything, no list of keys either. */
function sameFields(a: Loose, b: Loose): boolean {
	let unmatched = 0;
	for (const key in a) {
		if (a[key] === undefined) continue;
		if (!hasOwn.call(b, key) || !same(a[key], b[key])) return false;
		unmatched += 1;
	}
	for (const key in b) if (b[key] !== undefined) unmatched -= 1;
	return unmatched === 0;
}

function sameBytes(a: ArrayBuffer, b: ArrayBuffer): boolean {
	const [ofA, ofB] = [new Uint8Array(a), new Uint8Array(b)];
	return ofA.length === ofB.length && ofA.every((byte, at) => byte === ofB[at]);
}

/** Without fields that hold nothing. */
export function clean(row: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
