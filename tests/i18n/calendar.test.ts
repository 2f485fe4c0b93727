import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOfNumber } from '../../src/domain/day.ts';
import {
	dayName,
	daysAgo,
	handOverDay,
	hijriDay,
	longDay,
	monthYear,
	pasaranName,
	sayDay,
	shortDay,
	weekdayName,
} from '../../src/i18n/calendar.ts';

const day = (text: string) => text as Day;
const today = day('2027-02-12');

test('a day has its names', () => {
	expect(weekdayName(today)).toBe('Jumat');
	expect(pasaranName(today)).toBe('Kliwon');
	expect(dayName(today)).toBe('Jumat Kliwon');
	expect(monthYear(today)).toBe('Februari 2027');
	expect(longDay(today)).toBe('Jumat Kliwon, 12 Februari 2027');
	expect(hijriDay(today)).toBe('5 Ramadan 1448');
	expect(dayName(day('1945-08-17'))).toBe('Jumat Legi');
});

test('a short day names the year only where it is another', () => {
	expect(shortDay(today, today)).toBe('12 Feb');
	expect(shortDay(day('2027-08-01'), today)).toBe('1 Agu');
	expect(shortDay(day('2026-12-31'), today)).toBe('31 Des 2026');
});

test.each([
	[0, 'hari ini'],
	[1, 'besok'],
	[2, 'lusa'],
	[3, 'Senin'],
	[6, 'Kamis'],
	[7, '19 Februari'],
	[24, '8 Maret'],
	[365, '12 Februari 2028'],
	[-1, 'kemarin'],
	[-2, '2 hari lalu'],
	[-16, '16 hari lalu'],
	[-30, '30 hari lalu'],
	[-31, '12 Januari'],
	[-43, '31 Desember 2026'],
])('%i days from today is said "%s"', (ahead, words) => {
	expect(sayDay(addDays(today, ahead), today)).toBe(words);
});

test.each([
	[0, 'hari ini'],
	[1, 'kemarin'],
	[3, '3 hari lalu'],
	[59, '59 hari lalu'],
	[60, '2 bulan lalu'],
	[364, '12 bulan lalu'],
	[365, 'setahun lalu'],
	[800, '2 tahun lalu'],
	[-1, 'besok'],
])('%i days ago is said "%s"', (ago, words) => {
	expect(daysAgo(addDays(today, -ago), today)).toBe(words);
});

test.each([
	[0, 'Hari ini, Jumat Kliwon'],
	[1, 'Besok, Sabtu Legi'],
	[2, 'Lusa, Minggu Pahing'],
	[4, 'Selasa Wage, 16 Februari'],
	[-1, 'Kemarin, Kamis Wage'],
	[-5, 'Minggu Kliwon, 7 Februari'],
	[340, 'Selasa Kliwon, 18 Januari 2028'],
])('a promise for %i days from today is "%s"', (ahead, words) => {
	expect(handOverDay(addDays(today, ahead), today)).toBe(words);
});

describe('whatever the days', () => {
	const days = fc.integer({ min: -20_000, max: 60_000 }).map(dayOfNumber);

	test('every way of saying one has words and no gaps', () => {
		fc.assert(
			fc.property(days, days, (one, other) => {
				const said = [sayDay, daysAgo, shortDay, handOverDay].map((say) => say(one, other));
				for (const words of [...said, longDay(one), hijriDay(one)]) {
					expect(words).toMatch(/^[A-Za-z0-9]+(,? [A-Za-z0-9]+)*$/);
					expect(words).not.toMatch(/undefined|NaN/);
				}
			}),
		);
	});
});
