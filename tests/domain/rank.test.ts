import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/domain/id.ts';
import { lastRank, moveRank, type Ranked } from '../../src/domain/rank.ts';

const list = (...ranks: number[]): Ranked[] => ranks.map((rank, at) => ({ id: `p${at}` as Id, rank }));

/** The ids in their order after the moves. */
function moved(before: readonly Ranked[], moves: readonly Ranked[]): Id[] {
	const ranks = new Map(moves.map(({ id, rank }) => [id, rank]));
	return before
		.map(({ id, rank }) => ({ id, rank: ranks.get(id) ?? rank }))
		.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}

describe('moveRank', () => {
	test('moves one item by one rank only', () => {
		expect(moveRank(list(1, 2, 3), 'p2' as Id, -1)).toEqual([{ id: 'p2', rank: 1.5 }]);
	});

	test('leaves the first and the last where they are', () => {
		expect(moveRank(list(1, 2), 'p0' as Id, -1)).toEqual([]);
		expect(moveRank(list(1, 2), 'p1' as Id, 1)).toEqual([]);
		expect(moveRank(list(1, 2), 'stranger' as Id, 1)).toEqual([]);
	});

	test('makes room where two stand on the same rank', () => {
		const same = list(5, 5, 5);
		expect(moved(same, moveRank(same, 'p2' as Id, -1))).toEqual(['p0', 'p2', 'p1']);
	});

	test('moves an item exactly one place, however the ranks are', () => {
		const ranks = fc.array(
			fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, min: 0, max: 1 })),
			{
				minLength: 2,
				maxLength: 8,
			},
		);
		fc.assert(
			fc.property(ranks, fc.nat(), fc.constantFrom(1 as const, -1 as const), (ranks, seed, step) => {
				const before = list(...ranks.sort((a, b) => a - b));
				const from = seed % before.length;
				const expected = before.map(({ id }) => id);
				const to = from + step;
				if (to >= 0 && to < expected.length) expected.splice(to, 0, ...expected.splice(from, 1));
				expect(moved(before, moveRank(before, `p${from}` as Id, step))).toEqual(expected);
			}),
		);
	});

	test('never runs out of room, though an item goes to and fro', () => {
		let items = list(1, 2, 3);
		for (let turn = 0; turn < 200; turn += 1) {
			const middle = items[1]?.id ?? ('' as Id);
			const order = moved(items, moveRank(items, middle, turn % 2 ? 1 : -1));
			const ranks = new Map(moveRank(items, middle, turn % 2 ? 1 : -1).map(({ id, rank }) => [id, rank]));
			items = order.map((id) => ({
				id,
				rank: ranks.get(id) ?? items.find((item) => item.id === id)?.rank ?? 0,
			}));
			expect(order[turn % 2 ? 2 : 0]).toBe(middle);
		}
	});
});

test('lastRank stands behind all others', () => {
	expect(lastRank([])).toBe(1);
	expect(lastRank(list(1, 7.5, 2))).toBe(8);
});
