import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDusun, dusunOf } from '../../src/domain/dusun.ts';

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

describe('byDusun', () => {
	test('gathers the stops of one hamlet, the earliest first, those without a place before all', () => {
		const stops = [
			{ place: 'Sawahan RT 1', time: '09:00' },
			{ place: 'dsn. krajan, dekat balai desa' },
			{ place: 'Krajan RT 2', time: '10:00' },
			{ place: 'Krajan RT 5', time: '07:30' },
			{ place: undefined },
		];
		const round = byDusun(stops).map(({ name, members }) => [name, members.map(({ place }) => place)]);
		expect(round).toEqual([
			['', [undefined]],
			['Krajan', ['Krajan RT 5', 'Krajan RT 2', 'dsn. krajan, dekat balai desa']],
			['Sawahan', ['Sawahan RT 1']],
		]);
	});

	test('leaves nobody out', () => {
		const anyStop = fc.record({ place: fc.option(fc.string(), { nil: undefined }) });
		fc.assert(
			fc.property(fc.array(anyStop), (stops) => {
				const brought = byDusun(stops).flatMap(({ members }) => members.map(({ place }) => place));
				expect(brought.sort()).toEqual(stops.map(({ place }) => place).sort());
			}),
			{ numRuns: 1_000 },
		);
	});
});
