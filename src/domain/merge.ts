import { clean, fieldStamp, own, type Row, same } from './row.ts';
import type { Stamp } from './stamp.ts';

const kept = new Set(['id', 'born', 'edits']);

/**
 * One row out of two versions of it: for each field the greater stamp wins, an equal stamp is
 * settled by the value. Commutative, associative and idempotent, so that phones may exchange their
 * books in any order, any number of times. Fields this version does not know are kept.
 */
export function mergeRows<R extends Row>(a: R, b: R): R {
	const born = b.born > a.born ? b.born : a.born;
	const fields: [string, unknown][] = [];
	const edits: [string, Stamp][] = [];
	for (const field of fieldsOfRow(a, b)) {
		const winner = wins(a, b, field) ? a : b;
		const stamp = fieldStamp(winner, field);
		fields.push([field, own(winner, field)]);
		if (stamp !== born) edits.push([field, stamp]);
	}
	return clean({
		id: a.id,
		born,
		...Object.fromEntries(fields),
		edits: edits.length > 0 ? Object.fromEntries(edits) : undefined,
	}) as unknown as R;
}

function wins(a: Row, b: Row, field: string): boolean {
	const [ofA, ofB] = [fieldStamp(a, field), fieldStamp(b, field)];
	if (ofA !== ofB) return ofA > ofB;
	const [inA, inB] = [own(a, field), own(b, field)];
	return same(inA, inB) || canonical(inA) >= canonical(inB);
}

/** Every field that any of these versions of a row has or once had. */
export function fieldsOfRow(...versions: readonly Row[]): string[] {
	const fields = versions.flatMap((row) => [...Object.keys(row), ...Object.keys(row.edits ?? {})]);
	return [...new Set(fields)].filter((field) => !kept.has(field));
}

/** Text that is equal exactly when the values are, whatever the order of their keys. */
function canonical(value: unknown): string {
	if (value === undefined) return '';
	return JSON.stringify(value, (_, part) => {
		if (part instanceof ArrayBuffer) return [...new Uint8Array(part)];
		return part && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part;
	});
}
