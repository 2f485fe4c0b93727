import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { seededRandom } from '../../../src/domain/random.ts';
import { judge } from '../../../src/domain/regular.ts';
import { isFaithful, ordersAgo, type Story } from '../../../src/domain/sample/rhythm.ts';
import { today } from './sample-rows.ts';

const standings = {
	regular: 'regular',
	awaited: 'regular',
	slipping: 'slipping',
	new: 'new',
	once: 'none',
	seldom: 'none',
} as const satisfies Record<Story, string>;
const stories = Object.keys(standings) as Story[];

/** Purchase days of such a customer, the oldest first. */
function daysOf(story: Story, gap: number, seed: number) {
	return ordersAgo(story, gap, seededRandom(seed)).map((ago) => addDays(today, -ago));
}

const anyGap = fc.integer({ min: 1, max: 24 });

test.each(stories)('the book judges a %s customer as the story says', (story) => {
	fc.assert(
		fc.property(anyGap, fc.integer(), (gap, seed) => {
			expect(judge(daysOf(story, gap, seed), today).standing).toBe(standings[story]);
		}),
	);
});

test('a regular who orders today as well stays one', () => {
	fc.assert(
		fc.property(anyGap, fc.integer(), (gap, seed) => {
			expect(judge([...daysOf('regular', gap, seed), today], today).standing).toBe('regular');
		}),
	);
});

test('an awaited customer would usually order by today', () => {
	fc.assert(
		fc.property(anyGap, fc.integer(), (gap, seed) => {
			const { due } = judge(daysOf('awaited', gap, seed), today);
			expect(due !== undefined && due <= today).toBe(true);
		}),
	);
});

test.each(stories)('days of a %s customer lie before today, each later than the one before', (story) => {
	fc.assert(
		fc.property(anyGap, fc.integer(), (gap, seed) => {
			const days = ordersAgo(story, gap, seededRandom(seed));
			expect(Math.min(...days)).toBeGreaterThanOrEqual(1);
			expect(Math.max(...days)).toBeLessThanOrEqual(180);
			expect(days).toEqual([...new Set(days)].sort((a, b) => b - a));
		}),
	);
});

test('only who came again and again is faithful', () => {
	expect(stories.filter(isFaithful)).toEqual(['regular', 'awaited', 'slipping']);
});
