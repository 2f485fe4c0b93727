import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOf } from '../../src/domain/pages.ts';

test('all pages together are the list, and only the last may be short', () => {
	fc.assert(
		fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (list, size) => {
			const pages = pagesOf(list, size);
			expect(pages.flat()).toEqual(list);
			expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
			expect(pages.every((page) => page.length > 0 && page.length <= size)).toBe(true);
		}),
	);
});
