import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dusunOf } from '../../src/domain/dusun.ts';

test.each([
	['Krajan RT 2, sebelah musala', 'Krajan'],
	['Dsn. Krajan rt 02/01', 'Krajan'],
	['dusun Karang Tengah, depan SD 1', 'Karang Tengah'],
	['Bongas', 'Bongas'],
	['Kp Cikeruh no. 12', 'Cikeruh'],
	['Mawar sebelah warung Bu Tin', 'Mawar'],
	['RT 3 dekat balai desa', undefined],
	['  ', undefined],
	[undefined, undefined],
])('%j lies in %j', (place, dusun) => {
	expect(dusunOf(place)).toBe(dusun);
});

test('any text has a part of itself, or none', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (place) => {
			expect(place).toContain(dusunOf(place) ?? '');
		}),
	);
});
