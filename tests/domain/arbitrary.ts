import fc from 'fast-check';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import { makeStamp } from '../../src/domain/stamp.ts';

/** A valid id for every number. */
export function idOf(number: number): Id {
	return `01930000-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as Id;
}

/** The first day of the tests; whatever happens in them happens within some years of it. */
export const dayOne = '2026-01-01' as Day;

/** A day up to so many days after the first. */
export function anyDay(within = 400): fc.Arbitrary<Day> {
	return fc.integer({ min: 0, max: within }).map((days) => addDays(dayOne, days));
}

/** Few enough that two draws often give the same stamp. */
export const anyStamp = fc
	.record({
		now: fc.integer({ min: 0, max: 3 }),
		count: fc.integer({ min: 0, max: 2 }),
		device: fc.constantFrom('aaaaaaaaaa', 'bbbbbbbbbb'),
	})
	.map(({ now, count, device }) => makeStamp(now, count, device));
