import { type BitCoder, certain } from './bit-coder.ts';
import { mix } from './mix.ts';

/** Guesses each next symbol out of several contexts, and learns from every symbol there was. */
export interface TextModel {
	/** Writes a symbol of 0 to 255 and gives it back, or reads it; `contexts` are hashes of what came before. */
	symbol(coder: BitCoder, contexts: Int32Array, symbol: number): number;
	/** The same for a small number, of 0 to 15. */
	step(coder: BitCoder, contexts: Int32Array, step: number): number;
	/** Another model that knows all this one knows by now. */
	copy(): TextModel;
}

/** What was learnt. A row is about a context and half a symbol: up to 15 choices of a bit. */
interface Memory {
	/** Hashes of what the rows are about; 0 for a free one. */
	readonly keys: Uint32Array;
	/** The chance of a 1 at each choice, of 65,536. */
	readonly chances: Uint16Array;
	/** How often that was learnt from. */
	readonly counts: Uint8Array;
}

/** So many contexts are heard. */
export const voices = 3;
const rows = 2 ** 14;
const choices = 16;
const probes = 4;
const mostCount = 250;
/** Both found by trial on price lists: a text of a few hundred letters wants to be learnt from fast. */
const countOffset = 1.15;
const loudness = 0.45;
const leastChance = 24;

export function textModel(): TextModel {
	return modelOn({
		keys: new Uint32Array(rows + probes),
		chances: new Uint16Array((rows + probes) * choices).fill(certain / 2),
		counts: new Uint8Array((rows + probes) * choices),
	});
}

/**
 * Every context has a voice as loud as its odds are long, and the sum of the voices is taken for odds again:
 * logistic mixing as in Mahoney's PAQ, without the logarithms, whose last digits differ between browsers.
 * Plain loops, since a slow phone runs this before it has compiled anything.
 */
function modelOn({ keys, chances, counts }: Memory): TextModel {
	/** The row of a key; where there is no room left beside it, it shares the one of another. */
	function rowOf(key: number): number {
		for (let row = key % rows; row < (key % rows) + probes; row += 1) {
			if (!keys[row]) keys[row] = key;
			if (keys[row] === key) return row;
		}
		return key % rows;
	}

	const starts = new Int32Array(voices);

	function half(coder: BitCoder, contexts: Int32Array, part: number, given: number): number {
		for (let at = 0; at < voices; at += 1) {
			starts[at] = rowOf(mix((contexts[at] ?? 0) + at, part) >>> 0 || 1) * choices;
		}
		let choice = 1;
		for (let place = 3; place >= 0; place -= 1) {
			choice = choice * 2 + bit(coder, choice, (given >> place) & 1);
		}
		return choice - choices;
	}

	function bit(coder: BitCoder, choice: number, given: number): number {
		let sum = 0;
		for (let at = 0; at < voices; at += 1) {
			// From −1, a 0 for sure, to 1, a 1 for sure.
			const lean = (2 * (chances[(starts[at] ?? 0) + choice] ?? 0)) / certain - 1;
			sum += (loudness * lean) / (1 - Math.abs(lean));
		}
		const chance = Math.floor((certain / 2) * (1 + sum / (1 + Math.abs(sum))));
		const read = coder.bit(Math.min(certain - leastChance, Math.max(leastChance, chance)), given);
		for (let at = 0; at < voices; at += 1) {
			const slot = (starts[at] ?? 0) + choice;
			const count = counts[slot] ?? 0;
			const was = chances[slot] ?? 0;
			chances[slot] = was + Math.trunc((read * (certain - 1) - was) / (count + countOffset));
			if (count < mostCount) counts[slot] = count + 1;
		}
		return read;
	}

	return {
		symbol(coder, contexts, symbol) {
			const high = half(coder, contexts, choices, symbol >> 4);
			return high * choices + half(coder, contexts, high, symbol & 15);
		},
		step: (coder, contexts, step) => half(coder, contexts, choices, step),
		copy: () => modelOn({ keys: keys.slice(), chances: chances.slice(), counts: counts.slice() }),
	};
}
