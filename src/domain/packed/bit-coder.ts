/**
 * One end of an arithmetic coder: many unequal choices in as few bytes as their chances allow. Both ends
 * have the same shape, so that one description of a format writes it and reads it back.
 */
export interface BitCoder {
	/** Writes a bit and gives it back, or reads it whatever was given; `chance` of 65,536 that it is 1. */
	bit(chance: number, bit: number): number;
}

export interface BitWriter extends BitCoder {
	/** What was written, in as few bytes as tell it from everything else. */
	end(): Uint8Array;
}

/** Certainty: chances lie between 0 and this, both ends excluded. */
export const certain = 65_536;

const top = 2 ** 32 - 1;

export function bitWriter(): BitWriter {
	const bytes: number[] = [];
	let low = 0;
	let high = top;
	return {
		bit(chance, bit) {
			const split = splitOf(low, high, chance);
			if (bit === 1) high = split;
			else low = split + 1;
			while (low >>> 24 === high >>> 24) {
				bytes.push(high >>> 24);
				low = (low << 8) >>> 0;
				high = ((high << 8) | 255) >>> 0;
			}
			return bit;
		},
		end() {
			if (low === 0) return Uint8Array.from(bytes);
			// The reader takes zeros for what is missing: the roundest number in reach needs the fewest bytes.
			const size = [24, 16, 8, 0].find((shift) => round(high, shift) >= low) ?? 0;
			const last = round(high, size);
			const rest = [24, 16, 8, 0].filter((shift) => shift >= size).map((shift) => (last >>> shift) & 255);
			return Uint8Array.from([...bytes, ...rest]);
		},
	};
}

/** Throws a `RangeError` soon after the end of the bytes, so that a few of them can't become endless text. */
export function bitReader(bytes: Uint8Array): BitCoder {
	let at = 0;
	let low = 0;
	let high = top;
	let ahead = 0;
	const next = () => {
		if (at >= bytes.length + 4) throw new RangeError('Read beyond the end.');
		ahead = ((ahead << 8) | (bytes[at] ?? 0)) >>> 0;
		at += 1;
	};
	for (let first = 0; first < 4; first += 1) next();
	return {
		bit(chance) {
			const split = splitOf(low, high, chance);
			const bit = ahead <= split ? 1 : 0;
			if (bit === 1) high = split;
			else low = split + 1;
			while (low >>> 24 === high >>> 24) {
				low = (low << 8) >>> 0;
				high = ((high << 8) | 255) >>> 0;
				next();
			}
			return bit;
		},
	};
}

/** Where the part for 1 ends; in two steps, since the product would not fit into 53 bits. */
function splitOf(low: number, high: number, chance: number): number {
	const range = high - low;
	return low + Math.floor(range / certain) * chance + Math.floor(((range % certain) * chance) / certain);
}

/** The number with its low bits at zero. */
function round(number: number, bits: number): number {
	return ((number >>> bits) << bits) >>> 0;
}
