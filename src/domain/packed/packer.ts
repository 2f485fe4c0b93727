import type { BitCoder } from './bit-coder.ts';
import { bitReader, bitWriter, certain } from './bit-coder.ts';
import { mix, mixText } from './mix.ts';
import { seed } from './seed.ts';
import { type TextModel, textModel } from './text-model.ts';

/** What a text is; texts of one kind resemble each other. */
export const topics = ['product', 'unit', 'price', 'mark', 'words', 'phone', 'count'] as const;
export type Topic = (typeof topics)[number];

/**
 * Writes values, or reads them back: whatever is given comes out again when writing, and what was written
 * comes out when reading, whatever is given. A format is then described once, and can't fall apart.
 */
export interface Packer {
	/** A whole number of so many bits. */
	bits(value: number, width: number): number;
	/** A text without controls, of at most so many code points; `beside` is what gives it away, if anything: the unit of a price. */
	text(topic: Topic, value: string, most: number, beside?: string): string;
}

/** Writes by a description of the format. */
export function packWith<T>(describe: (packer: Packer, value: T) => T, value: T): Uint8Array {
	const writer = bitWriter();
	describe(packerOn(writer, knowing()), value);
	return writer.end();
}

/** Reads by the same description; throws a `RangeError` where the bytes don't follow it. */
export function unpackWith<T>(describe: (packer: Packer, value: T) => T, blank: T, bytes: Uint8Array): T {
	return describe(packerOn(bitReader(bytes), knowing()), blank);
}

const contexts = 5;
const end = 0;
/** Announces a code point beyond Latin-1, which three symbols of 7 bits spell. */
const wide = 1;

let learnt: TextModel | undefined;

/** A model that has read the seed; learnt once, when first needed. */
function knowing(): TextModel {
	learnt ??= learn();
	return learnt.copy();
}

function learn(): TextModel {
	const model = textModel(contexts);
	const packer = packerOn({ bit: (_, bit) => bit }, model);
	seed((topic, value, beside) => packer.text(topic, value, value.length, beside));
	return model;
}

function packerOn(coder: BitCoder, model: TextModel): Packer {
	const histories = new Map<Topic, number>();
	const around = new Int32Array(contexts);

	function textOf(topic: Topic, given: readonly number[], most: number, beside: number): string {
		const about = topics.indexOf(topic) + 1;
		let [history, word, wordBefore, sofar] = [histories.get(topic) ?? 0, 0, 0, beside];
		const symbol = (value: number): number => {
			around[0] = mix(about, history & 255);
			around[1] = mix(history, 0);
			around[2] = mix(about, word);
			around[3] = mix(wordBefore, word);
			around[4] = mix(about, sofar);
			const read = model.symbol(coder, around, value);
			history = (history << 8) | read;
			sofar = mix(sofar, read);
			const letter = letterOf(read);
			if (letter) word = mix(word, letter);
			else if (word) [wordBefore, word] = [word, 0];
			return read;
		};
		const points: number[] = [];
		for (;;) {
			const point = given[points.length] ?? end;
			const first = symbol(point < 256 ? point : wide);
			if (first === end) break;
			if (points.length === most) throw new RangeError('A text without end.');
			const spell = () => [14, 7, 0].reduce((sum, shift) => sum * 128 + symbol((point >> shift) & 127), 0);
			points.push(first === wide ? spell() : first);
		}
		histories.set(topic, history);
		return String.fromCodePoint(...points);
	}

	return {
		bits(value, width) {
			let read = 0;
			for (let place = width - 1; place >= 0; place -= 1) {
				read = read * 2 + coder.bit(certain / 2, (value >> place) & 1);
			}
			return read;
		},
		text(topic, value, most, beside = '') {
			const points = Array.from(value, (letter) => letter.codePointAt(0) ?? end);
			return textOf(topic, points, most, mixText(beside));
		},
	};
}

/** Small letter of an ASCII letter, any other sign of Latin-1 as it is; 0 for what parts words. */
function letterOf(symbol: number): number {
	if (symbol >= 65 && symbol <= 90) return symbol + 32;
	return symbol >= 97 ? symbol : 0;
}
