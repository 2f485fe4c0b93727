import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, daysBetween } from '../../src/domain/day.ts';
import { judge } from '../../src/domain/regular.ts';
import { anyDay, dayOne } from './arbitrary.ts';

const day = (number: number) => addDays(dayOne, number);
const days = (...numbers: number[]) => numbers.map(day);

/** So many purchases at an even pace from the first day on. */
const every = (gap: number, times: number) => Array.from({ length: times }, (_, at) => day(at * gap));

/** Purchases at a pace of the customer's own: what the rules about regulars are about. */
const withRhythm = fc
	.tuple(fc.integer({ min: 1, max: 45 }), fc.array(fc.integer({ min: -3, max: 5 }), { maxLength: 14 }))
	.map(([gap, shifts]) => shifts.map((shift, at) => day(10 + at * gap + shift)).sort());
const scattered = fc.array(anyDay(500), { maxLength: 14 }).map((list) => [...list].sort());
const anyHistory = fc.oneof(withRhythm, scattered);
const anyPin = fc.constantFrom(undefined, undefined, 'regular' as const, 'not-regular' as const);

describe('a judgement', () => {
	test('holds on every day until the day it names', () => {
		fc.assert(
			fc.property(anyHistory, anyDay(700), anyPin, (history, today, pin) => {
				const judgement = judge(history, today, pin);
				const ahead = judgement.until ? daysBetween(today, judgement.until) : 800;
				expect(ahead).toBeGreaterThan(0);
				for (let later = 1; later < ahead; later += 1)
					expect(judge(history, addDays(today, later), pin)).toEqual(judgement);
			}),
		);
	});

	test('counts the orders of the last 90 days as a person would', () => {
		fc.assert(
			fc.property(anyHistory, anyDay(700), (history, today) => {
				const { reason } = judge(history, today);
				if (reason.kind !== 'often' && reason.kind !== 'few') return;
				expect(reason.within).toBe(90);
				expect(reason.orders).toBe(history.filter((bought) => daysBetween(bought, today) < 90).length);
			}),
		);
	});

	test('of a regular names the day that is due; of one who slips away, only the rhythm', () => {
		fc.assert(
			fc.property(anyHistory, anyDay(700), (history, today) => {
				const { standing, gap = 0, due } = judge(history, today);
				if (standing === 'regular' || standing === 'slipping') expect(gap).toBeGreaterThan(0);
				const last = history[history.length - 1];
				expect(due).toBe(standing === 'regular' && last ? addDays(last, gap) : undefined);
			}),
		);
	});
});

describe('a regular', () => {
	test('bought on four days within 90', () => {
		expect(judge(days(0, 20, 40, 60), day(60))).toMatchObject({
			standing: 'regular',
			reason: { kind: 'often', orders: 4, within: 90 },
			gap: 20,
			due: day(80),
		});
		expect(judge(days(0, 30, 60, 89), day(89)).standing).toBe('regular');
		expect(judge(days(0, 30, 60, 90), day(90)).standing).not.toBe('regular');
	});

	test('is not made by four orders on three days', () => {
		expect(judge(days(0, 0, 7, 14), day(40)).standing).toBe('none');
	});

	test('has a reason that counts orders, not days', () => {
		expect(judge(days(0, 7, 14, 14, 21), day(21)).reason).toMatchObject({ kind: 'often', orders: 5 });
	});

	test('is known by the rhythm when the 90 days hold too few orders to name', () => {
		const slowly = days(0, 20, 40, 60);
		expect(judge(slowly, day(95))).toMatchObject({
			standing: 'regular',
			reason: { kind: 'rhythm', gap: 20 },
		});
	});

	test('may be late once and for long without a change of the rhythm', () => {
		expect(judge(days(0, 7, 14, 60, 67, 74), day(74)).gap).toBe(7);
	});
});

describe('one who bought every week, seven times', () => {
	const weekly = every(7, 7);
	const last = 42;

	test('is regular up to twice the rhythm', () => {
		expect(judge(weekly, day(last + 14))).toMatchObject({ standing: 'regular', until: day(last + 15) });
	});

	test('slips away from then on', () => {
		expect(judge(weekly, day(last + 16))).toEqual({
			standing: 'slipping',
			reason: { kind: 'late', gap: 7, last: day(last) },
			gap: 7,
			until: day(last + 181),
		});
	});

	test('is given up after half a year', () => {
		expect(judge(weekly, day(last + 180)).standing).toBe('slipping');
		expect(judge(weekly, day(last + 181))).toEqual({
			standing: 'none',
			reason: { kind: 'quiet', last: day(last) },
			gap: 7,
		});
	});
});

test('a daily buyer may have a week off', () => {
	const daily = every(1, 30);
	expect(judge(daily, day(29 + 7)).standing).toBe('regular');
	expect(judge(daily, day(29 + 8)).standing).toBe('slipping');
});

describe('a newcomer', () => {
	test('is new for 30 days after the first purchase', () => {
		expect(judge(days(0), day(30))).toEqual({
			standing: 'new',
			reason: { kind: 'first', first: day(0) },
			until: day(31),
		});
		expect(judge(days(0), day(31))).toMatchObject({
			standing: 'none',
			reason: { kind: 'few', orders: 1, within: 90 },
			until: day(90),
		});
	});

	test('is quiet when the last order is older than the window', () => {
		expect(judge(days(0, 3), day(93)).reason).toEqual({ kind: 'quiet', last: day(3) });
	});

	test('without a purchase has nothing to be judged by', () => {
		expect(judge([], day(0))).toEqual({ standing: 'none', reason: { kind: 'none' } });
	});
});

describe('the seller’s own word', () => {
	test('makes a regular of anybody', () => {
		expect(judge([], day(0), 'regular')).toEqual({ standing: 'regular', reason: { kind: 'pinned' } });
		expect(judge(days(0), day(300), 'regular')).toEqual({
			standing: 'regular',
			reason: { kind: 'pinned' },
		});
	});

	test('does not hide that a regular is late, however long', () => {
		expect(judge(every(7, 7), day(50), 'regular')).toMatchObject({
			standing: 'regular',
			reason: { kind: 'pinned' },
			due: day(49),
		});
		const late = judge(every(7, 7), day(500), 'regular');
		expect(late).toMatchObject({ standing: 'slipping', reason: { kind: 'late', gap: 7 } });
		expect(late).not.toHaveProperty('until');
	});

	test('goes against the history', () => {
		expect(judge(every(7, 7), day(42), 'not-regular')).toEqual({
			standing: 'none',
			reason: { kind: 'unpinned' },
		});
	});
});

test('days ahead, as from a phone whose clock ran ahead, are no lateness', () => {
	const ahead: Day[] = days(0, 7, 14, 400);
	expect(judge([...days(380, 387, 394), day(401)], day(30)).standing).toBe('regular');
	expect(judge(ahead, day(30)).standing).toBe('new');
});
