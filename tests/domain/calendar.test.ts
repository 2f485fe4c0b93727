import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayParts, hijriDate, pasaran, weekday } from '../../src/domain/calendar.ts';
import { addDays, type Day, dayOfNumber } from '../../src/domain/day.ts';

const day = (text: string) => text as Day;
const days = fc.integer({ min: -40_000, max: 60_000 }).map(dayOfNumber);

test('a day has a year, a month and a date', () => {
	expect(dayParts(day('2027-02-12'))).toEqual({ year: 2027, month: 1, date: 12 });
	expect(dayParts(day('2026-12-31'))).toEqual({ year: 2026, month: 11, date: 31 });
});

test.each([
	['1945-08-17', 5, 0, 'Jumat Legi, the proclamation of independence'],
	['1970-01-01', 4, 3, 'Kamis Wage'],
	['2024-01-01', 1, 1, 'Senin Pahing'],
	['2026-11-22', 0, 2, 'Minggu Pon'],
	['2027-02-12', 5, 4, 'Jumat Kliwon'],
	['2027-02-13', 6, 0, 'Sabtu Legi'],
	['1633-07-08', 5, 0, 'Jumat Legi, the first day of the Javanese calendar'],
])('%s is weekday %i and market day %i: %s', (text, weekdayIndex, pasaranIndex) => {
	expect(weekday(day(text))).toBe(weekdayIndex);
	expect(pasaran(day(text))).toBe(pasaranIndex);
});

test('both weeks go on without a gap and meet again after 35 days, never sooner', () => {
	fc.assert(
		fc.property(days, (start) => {
			const both = (ahead: number) => `${weekday(addDays(start, ahead))} ${pasaran(addDays(start, ahead))}`;
			expect(new Set(Array.from({ length: 35 }, (_, ahead) => both(ahead))).size).toBe(35);
			expect(both(35)).toBe(both(0));
			expect(weekday(addDays(start, 1))).toBe((weekday(start) + 1) % 7);
			expect(pasaran(addDays(start, 1))).toBe((pasaran(start) + 1) % 5);
		}),
	);
});

describe('Hijri', () => {
	afterEach(() => {
		vi.restoreAllMocks();
		vi.resetModules();
	});

	test.each([
		['2027-02-12', { year: 1448, month: 8, date: 5 }],
		['1945-08-17', { year: 1364, month: 8, date: 9 }],
		['2024-04-10', { year: 1445, month: 9, date: 1 }],
		['2026-11-22', { year: 1448, month: 5, date: 12 }],
	])('%s is %o', (text, date) => {
		expect(hijriDate(day(text))).toEqual(date);
	});

	test('a day later is the next date or the first of the next month', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 40_000 }).map(dayOfNumber), (start) => {
				const [today, next] = [hijriDate(start), hijriDate(addDays(start, 1))];
				if (!today || !next) throw new Error('this engine has the calendar');
				if (next.date === 1) {
					expect([29, 30]).toContain(today.date);
					expect(next.year * 12 + next.month).toBe(today.year * 12 + today.month + 1);
				} else {
					expect(next).toEqual({ ...today, date: today.date + 1 });
				}
			}),
		);
	});

	test('is left out where the engine puts another calendar in its place', async () => {
		const gregorian = new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC' });
		vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function otherCalendar() {
			return gregorian;
		});
		const fresh = await import('../../src/domain/calendar.ts');
		expect(fresh.hijriDate(day('2027-02-12'))).toBeUndefined();
	});
});
