import { describe, expect, test } from 'vitest';
import { fieldsOf, voidId } from '../../src/domain/change.ts';
import { isId } from '../../src/domain/id.ts';
import { makeStamp } from '../../src/domain/stamp.ts';
import { idOf } from './arbitrary.ts';

describe('the id of a void', () => {
	test('is an id, the same on every phone, and of nothing else', () => {
		const ids = Array.from({ length: 50 }, (_, at) => idOf(at));
		const voids = ids.map(voidId);
		expect(voids.every(isId)).toBe(true);
		expect(voids).toEqual(ids.map(voidId));
		expect(new Set([...ids, ...voids]).size).toBe(100);
	});
});

test('the fields of a row are what a person filled in', () => {
	const stamp = makeStamp(1, 0, 'aaaaaaaaaa');
	const row = { id: idOf(1), born: stamp, edits: { name: stamp }, gone: stamp, name: 'Bu Siti' };
	expect(fieldsOf(row)).toEqual({ name: 'Bu Siti' });
});
