import { expect, test } from 'vitest';
import { clockTime } from '../../../src/domain/order-text/clock-time.ts';

test.each([
	['jam 7 pagi', '07:00'],
	['jm 4 sore', '16:00'],
	['pukul 16.30', '16:30'],
	['jam 7.30 malam', '19:30'],
	['jam 12 siang', '12:00'],
	['jam 11 siang', '11:00'],
	['jam 1 siang', '13:00'],
	['10.00 wib', '10:00'],
])('%s is %s', (words, time) => {
	expect(clockTime(words)).toBe(time);
});

test.each([
	'jam 7',
	'sore',
	'habis maghrib',
	'sebelum jam 9 pagi',
	'jam 8-10 pagi',
	'jam 24',
	'jam 25 pagi',
	'',
])('%s may be any of several, and stays words', (words) => {
	expect(clockTime(words)).toBeUndefined();
});
