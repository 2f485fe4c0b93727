import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, lettersOf } from '../../../src/domain/packed/letters.ts';

test('bytes become letters and bytes again', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
			expect(bytesOf(lettersOf(bytes))).toEqual(bytes);
		}),
	);
});

test('letters are those of base64url, and never end in a dash', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
			const usual = Buffer.from(bytes).toString('base64url');
			expect(lettersOf(bytes)).toBe(/[-_]$/.test(usual) ? `${usual}A` : usual);
		}),
	);
});

test.each(['ä', 'AB=', 'A B', '<script>'])('"%s" is refused', (text) => {
	expect(() => bytesOf(text)).toThrow(RangeError);
});
