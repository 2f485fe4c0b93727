import type { Id } from './id.ts';

/** Something with a place in a list that the seller orders by hand. */
export interface Ranked {
	readonly id: Id;
	readonly rank: number;
}

/** The rank of what comes last. */
export function lastRank(list: readonly Ranked[]): number {
	return Math.floor(Math.max(0, ...list.map(({ rank }) => rank))) + 1;
}

/**
 * The new ranks that move one item a step up or down a list that stands in its order: a single one
 * between the neighbours, so that another phone's moves live on beside it; or all of them where there is
 * no room left between two.
 */
export function moveRank(list: readonly Ranked[], id: Id, step: 1 | -1): Ranked[] {
	const from = list.findIndex((item) => item.id === id);
	const item = list[from];
	const to = from + step;
	if (!item || !list[to]) return [];
	const others = list.filter((other) => other !== item);
	const before = others[to - 1]?.rank;
	const after = others[to]?.rank;
	const rank = between(before, after);
	if ((before === undefined || rank > before) && (after === undefined || rank < after)) {
		return [{ id, rank }];
	}
	return [...others.slice(0, to), item, ...others.slice(to)].map((other, at) => ({
		id: other.id,
		rank: at + 1,
	}));
}

function between(before: number | undefined, after: number | undefined): number {
	if (before === undefined) return (after ?? 2) - 1;
	return after === undefined ? before + 1 : (before + after) / 2;
}
