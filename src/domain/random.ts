/** Gives numbers from 0 up to, but without, 1. */
export type Random = () => number;

export type NonEmpty<T> = readonly [T, ...T[]];

/**
 * The same numbers for the same seed: Mulberry32 by Tommy Ettinger (2017, public domain), one 32-bit
 * counter and two multiply-xorshift rounds. Enough for made-up data, never for secrets.
 */
export function seededRandom(seed: number): Random {
	let counter = seed | 0;
	return () => {
		counter = (counter + 0x6d2b79f5) | 0;
		let bits = Math.imul(counter ^ (counter >>> 15), counter | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A whole number, both ends included. */
export function between(random: Random, least: number, most: number): number {
	return least + Math.floor(random() * (most - least + 1));
}

/** True with that probability. */
export function chance(random: Random, probability: number): boolean {
	return random() < probability;
}

export function pick<T>(random: Random, list: NonEmpty<T>): T {
	return list[between(random, 0, list.length - 1)] ?? list[0];
}

export function shuffled<T>(random: Random, list: readonly T[]): T[] {
	return list
		.map((item) => ({ item, place: random() }))
		.sort((a, b) => a.place - b.place)
		.map(({ item }) => item);
}

/** Deals like cards: nothing twice before everything was dealt once. */
export function dealer<T>(random: Random, list: NonEmpty<T>): () => T {
	let left: T[] = [];
	return () => {
		if (left.length === 0) left = shuffled(random, list);
		return left.pop() ?? list[0];
	};
}
