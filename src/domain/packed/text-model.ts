import { type BitCoder, certain } from './bit-coder.ts';
import { chanceOf, logitOf } from './logistic.ts';
import { mix } from './mix.ts';

/** Guesses each next symbol out of several contexts, and learns from every symbol there was. */
export interface TextModel {
	/** Writes a symbol of 0 to 255 and gives it back, or reads it; `contexts` are hashes of what came before. */
	symbol(coder: BitCoder, contexts: Int32Array, symbol: number): number;
	/** Another model that knows all this one knows by now. */
	copy(): TextModel;
}

/** What was learnt. A row is about a context and half a symbol: 15 choices of a bit, one after the other. */
interface Memory {
	/** Hashes of what the rows are about; 0 for a free one. */
	readonly keys: Uint32Array;
	/** The chance of a 1 at each choice, of 65,536. */
	readonly chances: Uint16Array;
	/** How often that was learnt from. */
	readonly counts: Uint8Array;
	/** How far each context is trusted, by how often it was seen. */
	readonly weights: Float64Array;
}

const rows = 2 ** 15;
const choices = 16;
const probes = 4;
const trusts = 6;
const mostCount = 250;
/** Found by trial on price lists: small texts want a model that learns fast. */
const firstWeight = 0.3;
const weightRate = 0.015;
const countOffset = 1.15;
const leastChance = 24;

export function textModel(contexts: number): TextModel {
	return modelOn(contexts, {
		keys: new Uint32Array(rows),
		chances: new Uint16Array(rows * choices).fill(certain / 2),
		counts: new Uint8Array(rows * choices),
		weights: new Float64Array(contexts * trusts).fill(firstWeight),
	});
}

/**
 * Logistic mixing of context statistics, as in Mahoney's "Adaptive Weighing of Context Models" (2005), cut
 * down to what helps a text of a few hundred letters. Plain loops: this is what a link costs a slow phone.
 */
function modelOn(contexts: number, { keys, chances, counts, weights }: Memory): TextModel {
	const starts = new Int32Array(contexts);
	const inputs = new Float64Array(contexts);
	const trusted = new Int32Array(contexts);

	/** The row of a key; where there is no room left beside it, another makes room. */
	function rowOf(key: number): number {
		for (let probe = 0; probe < probes; probe += 1) {
			const row = (key + probe) % rows;
			if (keys[row] === key) return row;
			if (keys[row] === 0) {
				keys[row] = key;
				return row;
			}
		}
		const row = key % rows;
		keys[row] = key;
		chances.fill(certain / 2, row * choices, (row + 1) * choices);
		counts.fill(0, row * choices, (row + 1) * choices);
		return row;
	}

	function bit(coder: BitCoder, choice: number, given: number): number {
		let logit = 0;
		for (let at = 0; at < contexts; at += 1) {
			const slot = (starts[at] ?? 0) + choice;
			const count = counts[slot] ?? 0;
			const weight = at * trusts + Math.min(count, trusts - 1);
			const input = count > 0 ? logitOf(chances[slot] ?? 0) : 0;
			trusted[at] = weight;
			inputs[at] = input;
			logit += input * (weights[weight] ?? 0);
		}
		const expected = chanceOf(logit);
		const chance = Math.min(certain - leastChance, Math.max(leastChance, Math.floor(expected * certain)));
		const read = coder.bit(chance, given);
		for (let at = 0; at < contexts; at += 1) {
			const slot = (starts[at] ?? 0) + choice;
			const weight = trusted[at] ?? 0;
			weights[weight] = (weights[weight] ?? 0) + weightRate * (read - expected) * (inputs[at] ?? 0);
			const count = counts[slot] ?? 0;
			const was = chances[slot] ?? 0;
			chances[slot] = was + Math.trunc((read * (certain - 1) - was) / (count + countOffset));
			if (count < mostCount) counts[slot] = count + 1;
		}
		return read;
	}

	function half(coder: BitCoder, given: number): number {
		let choice = 1;
		for (let place = 3; place >= 0; place -= 1) {
			choice = choice * 2 + bit(coder, choice, (given >> place) & 1);
		}
		return choice - choices;
	}

	function enter(about: Int32Array, part: number): void {
		for (let at = 0; at < contexts; at += 1) {
			starts[at] = choices * rowOf(mix((about[at] ?? 0) + at, part) >>> 0 || 1);
		}
	}

	return {
		symbol(coder, about, symbol) {
			enter(about, choices);
			const high = half(coder, symbol >> 4);
			enter(about, high);
			return high * choices + half(coder, symbol & 15);
		},
		copy: () =>
			modelOn(contexts, {
				keys: keys.slice(),
				chances: chances.slice(),
				counts: counts.slice(),
				weights: weights.slice(),
			}),
	};
}
