import { describe, expect, test } from 'vitest';
import { productTag, saltFor } from '../../src/domain/product-tag.ts';
import { idOf } from './arbitrary.ts';

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, at) => idOf((from + at) * 7_919));

describe('tags', () => {
	test('stay within 11 bits and tell the products of the fullest catalog apart', () => {
		for (let book = 0; book < 40; book += 1) {
			const shown = ids(60, book * 60);
			const salt = saltFor(shown, shown);
			const tags = shown.map((id) => productTag(id, salt));
			expect(new Set(tags).size).toBe(60);
			expect(Math.max(...tags)).toBeLessThan(2_048);
		}
	});

	test('tell the thirty that are shown from all of a large book', () => {
		const all = ids(150);
		const shown = all.slice(20, 50);
		const salt = saltFor(shown, all);
		const tags = new Set(shown.map((id) => productTag(id, salt)));
		const others = all.filter((id) => !shown.includes(id));
		expect(others.filter((id) => tags.has(productTag(id, salt)))).toEqual([]);
	});

	test('stay what they are', () => {
		expect([0, 1, 63].map((salt) => productTag(idOf(1), salt))).toEqual([1_197, 614, 690]);
	});
});
