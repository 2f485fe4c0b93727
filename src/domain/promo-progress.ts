import { type Day, dayOf } from './day.ts';
import type { Id } from './id.ts';
import type { Promo } from './promo.ts';
import type { Touch } from './touch.ts';

/** How many a promo has still to go to, as far as can be said without looking at each of them. */
export function countRest({ queue, skipped = [] }: Promo, touches: readonly Touch[]): number {
	const settled = new Set([...skipped, ...reachedBy(touches)]);
	return queue.filter((id) => !settled.has(id)).length;
}

/** How many promos went out that day, of whichever promo: all leave by the same number. */
export function promosOn(day: Day, touches: readonly Touch[]): number {
	return touches.filter(({ kind, gone, at }) => kind === 'promo' && !gone && dayOf(at) === day).length;
}

/** Everybody a promo has reached, each once. */
export function reachedBy(touches: readonly Touch[]): Id[] {
	const standing = touches.filter(({ gone }) => !gone);
	return [...new Set(standing.flatMap(({ customer }) => customer ?? []))];
}
