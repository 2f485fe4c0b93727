import { expect, test } from 'vitest';
import { waitFor } from '../../src/domain/lock.ts';

test('the first slips cost nothing, then each wrong try costs more, up to a minute', () => {
	const waits = Array.from({ length: 10 }, (_, count) => waitFor({ count, at: 1_000 }, 1_000) / 1_000);
	expect(waits).toEqual([0, 0, 0, 5, 10, 20, 40, 60, 60, 60]);
});

test('the wait passes with the clock', () => {
	expect(waitFor({ count: 4, at: 1_000 }, 7_000)).toBe(4_000);
	expect(waitFor({ count: 4, at: 1_000 }, 11_000)).toBe(0);
});

test('a clock set back makes nobody wait longer', () => {
	expect(waitFor({ count: 4, at: 1_000_000_000 }, 0)).toBe(10_000);
});
