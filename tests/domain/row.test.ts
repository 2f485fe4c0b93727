import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Customer } from '../../src/domain/customer.ts';
import { mergeRows } from '../../src/domain/merge.ts';
import type { Photo } from '../../src/domain/photo.ts';
import {
	bornRow,
	type Edit,
	editRow,
	fieldStamp,
	lastStamp,
	type Row,
	removeRow,
	restoreRow,
} from '../../src/domain/row.ts';
import { laterStamp, makeStamp, nextStamp, type Stamp } from '../../src/domain/stamp.ts';
import { anyStamp, idOf } from './arbitrary.ts';

const id = idOf(1);
const at = (moment: number) => makeStamp(moment, 0, 'aaaaaaaaaa');

const siti: Customer = bornRow(
	id,
	{ name: 'Bu Siti', kind: 'buyer', tier: 'ordinary', groups: ['PKK'] },
	at(1),
);

/** Fields of this version, of versions to come, and names that every object has already. */
const anyField = fc.oneof(
	fc.constantFrom('name', 'phone', 'groups', 'constructor', '__proto__', 'toString'),
	fc.string().filter((field) => !['id', 'born', 'edits', 'gone'].includes(field)),
);

/** As read from a file: without −0, which no file keeps. */
const anyValue = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));

/** Any row of one id, in the form that `bornRow`, `editRow` and their like leave it. */
const anyRow: fc.Arbitrary<Row> = fc
	.record({
		born: anyStamp,
		filled: fc.dictionary(anyField, anyValue, { maxKeys: 5 }),
		edits: fc.dictionary(anyField, anyStamp, { maxKeys: 5 }),
		gone: fc.option(anyStamp, { nil: undefined }),
		restored: fc.option(anyStamp, { nil: undefined }),
	})
	.map(({ born, filled, edits, gone, restored }) => {
		const deletion = gone ?? restored;
		const stamps = Object.entries({ ...edits, ...(deletion && { gone: deletion }) });
		const later = stamps.filter(([, stamp]) => stamp !== born);
		return {
			id,
			born,
			...filled,
			...(later.length > 0 && { edits: Object.fromEntries(later) }),
			...(gone && { gone }),
		};
	});

function fieldsOf(...rows: Row[]): string[] {
	const names = rows.flatMap((row) => [...Object.keys(row), ...Object.keys(row.edits ?? {})]);
	return [...new Set(names)].filter((name) => !['id', 'born', 'edits'].includes(name));
}

function ownValue(row: Row, field: string): unknown {
	return Object.getOwnPropertyDescriptor(row, field)?.value;
}

describe('merge', () => {
	test('is commutative', () => {
		fc.assert(
			fc.property(anyRow, anyRow, (a, b) => {
				expect(mergeRows(a, b)).toEqual(mergeRows(b, a));
			}),
		);
	});

	test('is associative', () => {
		fc.assert(
			fc.property(anyRow, anyRow, anyRow, (a, b, c) => {
				expect(mergeRows(mergeRows(a, b), c)).toEqual(mergeRows(a, mergeRows(b, c)));
			}),
		);
	});

	test('is idempotent', () => {
		fc.assert(
			fc.property(anyRow, anyRow, (a, b) => {
				const merged = mergeRows(a, b);
				expect(mergeRows(a, a)).toEqual(a);
				expect(mergeRows(merged, a)).toEqual(merged);
				expect(mergeRows(b, merged)).toEqual(merged);
			}),
		);
	});

	test('lets the newest win in every field, be it filled, empty, unknown or the deletion', () => {
		fc.assert(
			fc.property(anyRow, anyRow, (a, b) => {
				const merged = mergeRows(a, b);
				for (const field of fieldsOf(a, b)) {
					const newest = laterStamp(fieldStamp(a, field), fieldStamp(b, field));
					expect(fieldStamp(merged, field)).toBe(newest);
					const candidates = [a, b].filter((row) => fieldStamp(row, field) === newest);
					expect(candidates.map((row) => ownValue(row, field))).toContainEqual(ownValue(merged, field));
				}
			}),
		);
	});

	test('keeps edits of different fields on two phones', () => {
		const here = editRow(siti, { name: 'Bu Siti Aminah' }, at(5));
		const there = editRow(siti, { phone: '6281234567801' }, makeStamp(4, 0, 'bbbbbbbbbb'));
		expect(mergeRows(here, there)).toMatchObject({ name: 'Bu Siti Aminah', phone: '6281234567801' });
	});

	test('keeps fields of a version to come', () => {
		const fromTomorrow = { ...siti, birthday: '1980-05-01' };
		expect(mergeRows(fromTomorrow, editRow(siti, { nick: 'Siti' }, at(5)))).toMatchObject({
			birthday: '1980-05-01',
			nick: 'Siti',
		});
	});

	test('settles what two phones made on their own as one row: the later one, whole', () => {
		const here = bornRow<Customer>(
			id,
			{ name: 'Toko A', kind: 'buyer', tier: 'ordinary', likes: 'x' },
			at(1),
		);
		const there = bornRow<Customer>(id, { name: 'Toko B', kind: 'agent', tier: 'ordinary' }, at(2));
		expect(mergeRows(here, there)).toEqual(there);
	});
});

describe('two phones', () => {
	type Deed =
		| { readonly kind: 'edit'; readonly edit: Edit<Customer> }
		| { readonly kind: 'remove' | 'restore' | 'exchange' };
	const anyDeed: fc.Arbitrary<{ phone: 0 | 1; now: number; deed: Deed }> = fc.record({
		phone: fc.constantFrom(0, 1),
		now: fc.integer({ min: 0, max: 50 }),
		deed: fc.oneof(
			fc.record({
				kind: fc.constant('edit' as const),
				edit: fc.constantFrom<Edit<Customer>>(
					{ name: 'A' },
					{ name: 'B', nick: 'b' },
					{ nick: undefined },
					{ groups: ['PKK', 'pengajian'], pin: 'regular' },
				),
			}),
			fc.record({ kind: fc.constantFrom('remove' as const, 'restore' as const, 'exchange' as const) }),
		),
	});

	test('that work apart come to the same row, whatever arrives when and how often', () => {
		fc.assert(
			fc.property(
				fc.array(anyDeed, { maxLength: 12 }),
				fc.infiniteStream(fc.nat()),
				fc.infiniteStream(fc.nat()),
				(deeds, oneOrder, otherOrder) => {
					const { versions, newest } = carryOut(deeds);
					const arrived = mergeAll(shuffled([...versions, ...versions], oneOrder));
					expect(arrived).toEqual(mergeAll(shuffled(versions, otherOrder)));
					for (const [field, [stamp, value]] of newest) {
						expect(fieldStamp(arrived, field)).toBe(stamp);
						expect(ownValue(arrived, field)).toEqual(value);
					}
				},
			),
		);
	});

	/** Every version of the row that ever lay on a phone, and for each field touched the last word. */
	function carryOut(deeds: readonly { phone: 0 | 1; now: number; deed: Deed }[]) {
		const rows: [Customer, Customer] = [siti, siti];
		const clocks: [Stamp, Stamp] = [siti.born, siti.born];
		const versions: Customer[] = [siti];
		const newest = new Map<string, [Stamp, unknown]>();
		for (const { phone, now, deed } of deeds) {
			const before = rows[phone];
			const last = laterStamp(clocks[phone], lastStamp(before));
			const stamp = nextStamp(now, last, phone === 0 ? 'aaaaaaaaaa' : 'bbbbbbbbbb');
			rows[phone] =
				deed.kind === 'edit'
					? editRow(before, deed.edit, stamp)
					: deed.kind === 'remove'
						? removeRow(before, stamp)
						: deed.kind === 'restore'
							? restoreRow(before, stamp)
							: mergeRows(before, rows[1 - phone] ?? before);
			clocks[phone] = stamp;
			versions.push(rows[phone]);
			for (const field of fieldsOf(rows[phone])) {
				if (fieldStamp(rows[phone], field) !== stamp) continue;
				const known = newest.get(field);
				if (!known || known[0] < stamp) newest.set(field, [stamp, ownValue(rows[phone], field)]);
			}
		}
		return { versions, newest };
	}

	function mergeAll(rows: readonly Customer[]): Customer {
		return rows.reduce((merged, row) => mergeRows(merged, row));
	}

	function shuffled<T>(things: readonly T[], luck: Iterator<number>): T[] {
		const keyed = things.map((thing) => ({ thing, key: Number(luck.next().value) }));
		return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
	}
});

describe('an edit', () => {
	test('stamps what differs and leaves the rest as old as it was', () => {
		const edited = editRow(siti, { name: 'Bu Siti', phone: '6281234567801' }, at(5));
		expect(fieldStamp(edited, 'phone')).toBe(at(5));
		expect(fieldStamp(edited, 'name')).toBe(at(1));
		expect(lastStamp(edited)).toBe(at(5));
	});

	test('of nothing gives the same row', () => {
		expect(editRow(siti, { name: 'Bu Siti', groups: ['PKK'], phone: undefined }, at(5))).toBe(siti);
	});

	test('with undefined empties the field and remembers when', () => {
		const edited = editRow(siti, { groups: undefined }, at(5));
		expect(edited).not.toHaveProperty('groups');
		expect(fieldStamp(edited, 'groups')).toBe(at(5));
	});

	test('sees a change deep in a value, but not another order of its keys', () => {
		interface Noted extends Row {
			readonly note: object;
		}
		const row: Noted = bornRow(id, { note: { a: 1, b: [{ c: 2 }] } }, at(1));
		expect(editRow(row, { note: { b: [{ c: 2 }], a: 1 } }, at(5))).toBe(row);
		expect(editRow(row, { note: { a: 1, b: [{ c: 3 }] } }, at(5))).not.toBe(row);
	});

	test('sees that a picture is another one', () => {
		const photo: Photo = bornRow(id, { type: 'image/jpeg', bytes: bytes(1, 2, 3) }, at(1));
		expect(editRow(photo, { bytes: bytes(1, 2, 3) }, at(5))).toBe(photo);
		const retaken = bytes(1, 2, 4);
		expect(editRow(photo, { bytes: retaken }, at(5)).bytes).toBe(retaken);
	});

	function bytes(...values: number[]): ArrayBuffer {
		return new Uint8Array(values).buffer;
	}
});

describe('a deletion', () => {
	test('keeps the fields and is undone by a later stamp', () => {
		const removed = removeRow(siti, at(5));
		expect(removed).toMatchObject({ name: 'Bu Siti', gone: at(5) });
		const restored = restoreRow(removed, at(6));
		expect(restored).not.toHaveProperty('gone');
		expect(mergeRows(removed, restored)).toEqual(restored);
	});

	test('and its undo leave every other field as old as it was', () => {
		const edited = editRow(siti, { name: 'Bu Siti Aminah' }, at(5));
		const removed = removeRow(edited, at(6));
		expect(removed.edits).toEqual({ name: at(5), gone: at(6) });
		expect(restoreRow(removed, at(7)).edits).toEqual({ name: at(5), gone: at(7) });
	});

	test('stands against an edit on another phone, and the edit is not lost', () => {
		const removed = removeRow(siti, at(5));
		const edited = editRow(siti, { name: 'Bu Siti Aminah' }, makeStamp(6, 0, 'bbbbbbbbbb'));
		expect(mergeRows(removed, edited)).toMatchObject({ gone: at(5), name: 'Bu Siti Aminah' });
	});
});

test('a new row holds no empty fields', () => {
	const row = bornRow<Row & { note?: string | undefined }>(id, { note: undefined }, at(1));
	expect(Object.keys(row)).toEqual(['id', 'born']);
});
