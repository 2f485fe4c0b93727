import { type Day, dayOfNumber, type Moment } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import { type Random, seededRandom } from '../../src/domain/random.ts';
import { makeStamp, type Stamp } from '../../src/domain/stamp.ts';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
const span = 3 * 365 * dayMs;

/** What everything in one big book is made from. */
export interface Making {
	readonly random: Random;
	readonly now: Moment;
	/** A UUIDv7 of that moment. */
	newId(at: Moment): Id;
	/** By one of the two phones of the shop. */
	stamp(at: Moment): Stamp;
}

export function startMaking(seed: number, now: Moment): Making {
	const random = seededRandom(seed);
	const hex = (bits: number) =>
		Math.floor(random() * 2 ** bits)
			.toString(16)
			.padStart(bits / 4, '0');
	let count = 0;
	return {
		random,
		now,
		newId(at) {
			const time = at.toString(16).padStart(12, '0');
			return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(12)}-8${hex(12)}-${hex(48)}` as Id;
		},
		stamp(at) {
			count = (count + 1) % 36 ** 4;
			return makeStamp(at, count, random() < 0.7 ? '0pemilik001' : '0admin00002');
		},
	};
}

/** So many moments of the three years, the first first. */
export function moments({ now }: Making, count: number): Moment[] {
	return Array.from({ length: count }, (_, at) => now - span + Math.floor((span * at) / count));
}

/** The day of a moment in western Indonesia. */
export function dayIn(moment: Moment): Day {
	return dayOfNumber(Math.floor((moment + 7 * hourMs) / dayMs));
}
