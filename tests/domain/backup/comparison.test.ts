import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRows, conflictsOf } from '../../../src/domain/backup/comparison.ts';
import type { Customer } from '../../../src/domain/customer.ts';
import { bornRow, type Edit, editRow, mergeRows, removeRow, same } from '../../../src/domain/row.ts';
import { makeStamp } from '../../../src/domain/stamp.ts';
import { idOf } from '../arbitrary.ts';

const here = (moment: number) => makeStamp(moment, 0, 'aaaaaaaaaa');
const there = (moment: number) => makeStamp(moment, 0, 'bbbbbbbbbb');
const siti: Customer = bornRow(idOf(1), { name: 'Bu Siti', kind: 'buyer', tier: 'ordinary' }, here(1));

describe('a row of a backup', () => {
	test('is fresh where we have none, unless it is deleted', () => {
		expect(compareRows(undefined, siti)).toBe('fresh');
		expect(compareRows(undefined, removeRow(siti, there(2)))).toBe('same');
	});

	test('changes ours exactly where the merge does', () => {
		const anyEdit = fc.constantFrom<Edit<Customer>>(
			{ name: 'A' },
			{ name: 'B' },
			{ nick: 'b' },
			{ likes: 'x' },
		);
		const anyEdits = fc.array(fc.tuple(anyEdit, fc.integer({ min: 2, max: 9 })), { maxLength: 3 });
		fc.assert(
			fc.property(anyEdits, anyEdits, (inHere, inThere) => {
				const ours = inHere.reduce((row, [edit, at]) => editRow(row, edit, here(at)), siti);
				const theirs = inThere.reduce((row, [edit, at]) => editRow(row, edit, there(at)), siti);
				const verdict = compareRows(ours, theirs);
				expect(verdict === 'changed').toBe(!same(mergeRows(ours, theirs), ours));
				expect(verdict === 'same').toBe(same(ours, theirs));
			}),
		);
	});
});

describe('a conflict', () => {
	const ours = editRow(siti, { name: 'Bu Siti Aminah', nick: 'Siti' }, here(5));

	test('is a field that two phones have edited to something else', () => {
		const theirs = editRow(siti, { name: 'Bu Siti RT 2', likes: 'manis' }, there(6));
		const conflict = { store: 'customer', id: siti.id, field: 'name' };
		expect(conflictsOf('customer', ours, theirs)).toEqual([
			{ ...conflict, here: 'Bu Siti Aminah', there: 'Bu Siti RT 2', stays: 'there' },
		]);
		expect(conflictsOf('customer', theirs, ours)).toMatchObject([{ ...conflict, stays: 'here' }]);
	});

	test('is none where both came to the same, or one phone edited twice', () => {
		const alike = editRow(siti, { name: 'Bu Siti Aminah' }, there(6));
		expect(conflictsOf('customer', ours, alike)).toEqual([]);
		const again = editRow(ours, { name: 'Bu Siti RT 2' }, here(7));
		expect(conflictsOf('customer', ours, again)).toEqual([]);
	});
});

test('same sees bytes, nested values and missing keys, and no difference where a value is undefined', () => {
	const bytes = (...values: number[]) => new Uint8Array(values).buffer;
	expect(same({ a: [1, { b: bytes(1, 2) }] }, { a: [1, { b: bytes(1, 2) }] })).toBe(true);
	expect(same({ b: bytes(1, 2) }, { b: bytes(1, 3) })).toBe(false);
	expect(same({ b: bytes(1, 2) }, { b: bytes(1) })).toBe(false);
	expect(same({ b: bytes() }, { b: {} })).toBe(false);
	expect(same({ a: undefined, b: 1 }, { b: 1 })).toBe(true);
	expect(same({ a: 1 }, { b: 1 })).toBe(false);
	expect(same([1], { 0: 1 })).toBe(false);
	expect(same([1, 2], [1])).toBe(false);
	expect(same(null, {})).toBe(false);
	expect(same(JSON.parse('{"__proto__":{}}'), {})).toBe(false);
});
