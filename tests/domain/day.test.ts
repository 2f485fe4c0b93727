import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	addDays,
	type Day,
	dayNumber,
	dayOf,
	dayOfNumber,
	daysBetween,
	isDay,
} from '../../src/domain/day.ts';

/** From the year 1 to the year 9999. */
const anyNumber = fc.integer({ min: -719_162, max: 2_932_896 });
const anyDay = anyNumber.map(dayOfNumber);

describe('a day', () => {
	test.each(['2026-11-22', '2024-02-29', '0001-01-01', '9999-12-31'])('can be %s', (text) => {
		expect(isDay(text)).toBe(true);
	});

	test.each([
		'2026-02-29',
		'2026-04-31',
		'2026-13-01',
		'2026-1-1',
		'22-11-2026',
		'2026-11-22T00:00',
		'',
		null,
	])('cannot be %s', (text) => {
		expect(isDay(text)).toBe(false);
	});

	test('and its number are the same thing', () => {
		expect(dayNumber('1970-01-01' as Day)).toBe(0);
		expect(dayNumber('2026-11-22' as Day)).toBe(20_779);
		fc.assert(
			fc.property(anyNumber, (number) => {
				expect(isDay(dayOfNumber(number))).toBe(true);
				expect(dayNumber(dayOfNumber(number))).toBe(number);
			}),
		);
	});

	test('sorts as text like time', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (a, b) => {
				expect(a < b).toBe(dayNumber(a) < dayNumber(b));
			}),
		);
	});
});

describe('days later', () => {
	test('cross months, years and leap days', () => {
		expect(addDays('2026-11-30' as Day, 1)).toBe('2026-12-01');
		expect(addDays('2026-01-01' as Day, -1)).toBe('2025-12-31');
		expect(addDays('2028-02-28' as Day, 2)).toBe('2028-03-01');
	});

	test('are the days between', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, days) => {
				fc.pre(isDay(addDays(day, days)));
				expect(daysBetween(day, addDays(day, days))).toBe(days);
			}),
		);
	});
});

describe('the day of a moment', () => {
	afterEach(() => {
		vi.unstubAllEnvs();
	});

	const lateInLondon = Date.UTC(2026, 11, 31, 17, 30);

	test.each([
		['Asia/Jakarta', '2027-01-01'],
		['Asia/Jayapura', '2027-01-01'],
		['Europe/London', '2026-12-31'],
		['America/Los_Angeles', '2026-12-31'],
	])('is that of the wall calendar in %s', (zone, day) => {
		vi.stubEnv('TZ', zone);
		expect(dayOf(lateInLondon)).toBe(day);
	});

	test('turns at midnight', () => {
		vi.stubEnv('TZ', 'Asia/Jakarta');
		const midnight = Date.UTC(2026, 10, 22, 17);
		expect(dayOf(midnight - 1)).toBe('2026-11-22');
		expect(dayOf(midnight)).toBe('2026-11-23');
	});
});
