import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStamp, laterStamp, makeStamp, nextStamp, type Stamp } from '../../src/domain/stamp.ts';

const device = 'k3v9x2m1p0';
const yearMs = 365 * 86_400_000;
const inTheYear2026 = Date.UTC(2026, 10, 22);

/** Whatever a phone may take for the time: 1970, the year 5000, and beyond what a stamp can say. */
const anyMoment = fc.oneof(
	fc.integer({ min: 0, max: 2 * inTheYear2026 }),
	fc.constantFrom(0, 1, inTheYear2026, 36 ** 9 - 1, Number.MAX_SAFE_INTEGER),
);

function stampsAt(moments: readonly number[], by = device): Stamp[] {
	const stamps: Stamp[] = [];
	for (const now of moments) stamps.push(nextStamp(now, stamps[stamps.length - 1], by));
	return stamps;
}

describe('the clock of one phone', () => {
	test('never makes an earlier or an equal stamp, however the phone’s clock jumps', () => {
		fc.assert(
			fc.property(fc.array(anyMoment, { minLength: 2, maxLength: 40 }), (moments) => {
				const stamps = stampsAt(moments);
				expect([...stamps].sort()).toEqual(stamps);
				expect(new Set(stamps).size).toBe(stamps.length);
				expect(stamps.every(isStamp)).toBe(true);
			}),
		);
	});

	test('goes on from the last stamp when the phone’s clock is set back ten years', () => {
		const before = nextStamp(inTheYear2026, undefined, device);
		const after = nextStamp(inTheYear2026 - 10 * yearMs, before, device);
		expect(after > before).toBe(true);
		expect(after.slice(0, 9)).toBe(before.slice(0, 9));
	});

	test('takes the phone’s time again as soon as that is later', () => {
		const ahead = nextStamp(inTheYear2026 + yearMs, undefined, device);
		const later = inTheYear2026 + 2 * yearMs;
		expect(nextStamp(later, ahead, device)).toBe(makeStamp(later, 0, device));
	});

	test('borrows a millisecond when the counter is full', () => {
		const full = makeStamp(inTheYear2026, 36 ** 4 - 1, device);
		const next = nextStamp(inTheYear2026, full, device);
		expect(next).toBe(makeStamp(inTheYear2026 + 1, 0, device));
		expect(next > full).toBe(true);
	});

	test('is later than every stamp it has heard of from another phone', () => {
		fc.assert(
			fc.property(anyMoment, anyMoment, fc.integer({ min: 0, max: 36 ** 4 - 1 }), (own, other, count) => {
				const mine = nextStamp(own, undefined, device);
				// The last possible time is left out: nothing is later than that.
				const theirs = makeStamp(Math.min(other, 36 ** 9 - 2), count, 'zzzzzzzzzz');
				expect(nextStamp(own, laterStamp(mine, theirs), device) > theirs).toBe(true);
			}),
		);
	});
});

describe('stamps', () => {
	test('of two phones are never equal', () => {
		fc.assert(
			fc.property(fc.array(anyMoment), fc.array(anyMoment), (here, there) => {
				const stamps = [...stampsAt(here, 'aaaaaaaaaa'), ...stampsAt(there, 'bbbbbbbbbb')];
				expect(new Set(stamps).size).toBe(stamps.length);
			}),
		);
	});

	test('sort as text like time, then counter, then device', () => {
		const parts = fc.tuple(
			fc.integer({ min: 0, max: 36 ** 9 - 1 }),
			fc.integer({ min: 0, max: 36 ** 4 - 1 }),
			fc.constantFrom('aaaaaaaaaa', 'bbbbbbbbbb'),
		);
		fc.assert(
			fc.property(parts, parts, (a, b) => {
				const first = a.findIndex((part, at) => part !== b[at]);
				const byParts = first < 0 ? 0 : (a[first] ?? 0) < (b[first] ?? 0) ? -1 : 1;
				const [textA, textB] = [makeStamp(...a), makeStamp(...b)];
				expect(textA === textB ? 0 : textA < textB ? -1 : 1).toBe(byParts);
			}),
		);
	});

	test('are known by their form', () => {
		expect(isStamp(makeStamp(inTheYear2026, 0, device))).toBe(true);
		for (const other of ['', 'now', makeStamp(0, 0, ''), makeStamp(0, 0, 'AAAA'), 5, undefined])
			expect(isStamp(other)).toBe(false);
	});

	test('the later of two; none is the earliest', () => {
		const [early, late] = [makeStamp(1, 0, device), makeStamp(2, 0, device)];
		expect(laterStamp(early, late)).toBe(late);
		expect(laterStamp(late, early)).toBe(late);
		expect(laterStamp(undefined, early)).toBe(early);
		expect(laterStamp(early, undefined)).toBe(early);
		expect(laterStamp(undefined, undefined)).toBeUndefined();
	});
});
