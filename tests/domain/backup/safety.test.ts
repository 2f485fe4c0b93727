import { describe, expect, test } from 'vitest';
import { judgeSafety } from '../../../src/domain/backup/safety.ts';
import { addDays, type Day, dayOf } from '../../../src/domain/day.ts';
import type { Stamp } from '../../../src/domain/stamp.ts';

const dayMs = 86_400_000;
const at = Date.UTC(2026, 10, 1, 5);
const until = '' as Stamp;

function levelAfter(deeds: number, days: number) {
	const today: Day = dayOf(at + days * dayMs);
	return judgeSafety(100 + deeds, { at, deeds: 100, until }, today).level;
}

describe('a book with a backup', () => {
	test.each([
		[0, 400, 'safe'],
		[9, 2, 'safe'],
		[10, 0, 'soon'],
		[1, 3, 'soon'],
		[49, 13, 'soon'],
		[50, 0, 'now'],
		[1, 14, 'now'],
	] as const)('%i entries and %i days later is %s', (deeds, days, level) => {
		expect(levelAfter(deeds, days)).toBe(level);
	});

	test('is not in danger because the clock was set back', () => {
		expect(levelAfter(1, -300)).toBe('safe');
	});

	test('was not saved on a day to come', () => {
		const before = addDays(dayOf(at), -1);
		expect(judgeSafety(0, { at, deeds: 0, until }, before).day).toBe(before);
	});
});

test.each([
	[0, 'safe'],
	[9, 'safe'],
	[10, 'now'],
] as const)('a book of %i entries without a backup is %s', (deeds, level) => {
	expect(judgeSafety(deeds, undefined, dayOf(at))).toEqual({ level, unsaved: deeds });
});

test('a book put in the place of another may know fewer deeds than the backup did', () => {
	expect(judgeSafety(3, { at, deeds: 100, until }, dayOf(at))).toMatchObject({ level: 'safe', unsaved: 0 });
});
