import { certain } from './bit-coder.ts';

/**
 * Chances as logits and back, by tables built of plain sums and products alone: the last digits of
 * Math.exp and Math.log differ between browsers, and a link must be read on another phone than it was made.
 */
const steps = 64;
/** Beyond ±12 a chance can't be told from certainty with 16 bits. */
const reach = 12;
/** e^(1/64) */
const root = 1.015747708586686;

const chances = chanceTable();
const logits = logitTable();

/** The chance, between 0 and 1, of a logit. */
export function chanceOf(logit: number): number {
	const place = (Math.max(-reach, Math.min(reach, logit)) + reach) * steps;
	const at = Math.floor(place);
	const [below = 1, above = below] = [chances[at], chances[at + 1]];
	return below + (above - below) * (place - at);
}

/** The logit of a chance out of 65,536. */
export function logitOf(chance: number): number {
	return logits[chance >> 4] ?? 0;
}

function chanceTable(): Float64Array {
	const table = new Float64Array(2 * reach * steps + 1);
	let power = 1;
	for (let step = 0; step <= reach * steps; step += 1) {
		table[reach * steps + step] = power / (1 + power);
		table[reach * steps - step] = 1 / (1 + power);
		power *= root;
	}
	return table;
}

/** The first table read the other way round, for every sixteenth chance. */
function logitTable(): Float64Array {
	const table = new Float64Array(certain / 16);
	let at = 0;
	for (let entry = 0; entry < table.length; entry += 1) {
		const chance = (entry + 0.5) / table.length;
		while (at < chances.length - 2 && (chances[at + 1] ?? 1) < chance) at += 1;
		const [below = 0, above = 1] = [chances[at], chances[at + 1]];
		table[entry] = (at + (chance - below) / (above - below)) / steps - reach;
	}
	return table;
}
