import { type BitCoder, bitReader, bitWriter, certain } from './bit-coder.ts';
import { mix, mixText } from './mix.ts';
import { seed } from './seed.ts';
import { type TextModel, textModel, voices } from './text-model.ts';

/** What a text is about; texts about the same resemble each other. */
const topics = ['product', 'unit', 'price', 'mark', 'words', 'phone', 'count'] as const;
export type Topic = (typeof topics)[number];

/**
 * Writes values, or reads them back: whatever is given comes out again when writing, and what was written
 * comes out when reading, whatever is given. A format is then described once, and can't fall apart.
 */
export interface Packer {
	/** A whole number of so many bits. */
	bits(value: number, width: number): number;
	/**
	 * A text without controls, of at most so many code points; `beside` is what gives it away, if anything:
	 * a unit follows from the product.
	 */
	text(topic: Topic, text: string, most: number, beside?: string): string;
	/** A small number, of 0 to 15, that is guessed from each of three others. */
	step(step: number, beside: readonly number[]): number;
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
	const model = textModel();
	const packer = packerOn({ bit: (_, bit) => bit }, model);
	seed((topic, text, beside) => packer.text(topic, text, text.length, beside));
	return model;
}

function packerOn(coder: BitCoder, model: TextModel): Packer {
	const contexts = new Int32Array(voices);
	return {
		bits(value, width) {
			let read = 0;
			for (let place = width - 1; place >= 0; place -= 1) {
				read = read * 2 + coder.bit(certain / 2, (value >> place) & 1);
			}
			return read;
		},
		text(topic, text, most, beside = '') {
			const about = topics.indexOf(topic) + 1;
			// What the next symbol is guessed from: the one before, the word so far, the whole text so far.
			let [last, word, sofar] = [end, 0, mixText(beside)];
			function symbol(given: number): number {
				contexts[0] = mix(about, last);
				contexts[1] = mix(about, word);
				contexts[2] = mix(about, sofar);
				const read = model.symbol(coder, contexts, given);
				last = read;
				word = isLetter(read) ? mix(word, read | 32) : 0;
				sofar = mix(sofar, read);
				return read;
			}
			const given = Array.from(text, (letter) => letter.codePointAt(0) ?? end);
			const points: number[] = [];
			for (;;) {
				const point = given[points.length] ?? end;
				const first = symbol(point < 256 ? point : wide);
				if (first === end) break;
				if (points.length === most) throw new RangeError('A text without end.');
				const spell = () => [14, 7, 0].reduce((sum, shift) => sum * 128 + symbol((point >> shift) & 127), 0);
				points.push(first === wide ? spell() : first);
			}
			return String.fromCodePoint(...points);
		},
		step(step, beside) {
			contexts.forEach((_, at) => {
				contexts[at] = mix(topics.length + 1 + at, beside[at] ?? 0);
			});
			return model.step(coder, contexts, step);
		},
	};
}

/** ASCII letters and all of the upper half of Latin-1; the rest parts words. */
function isLetter(symbol: number): boolean {
	return symbol >= 128 || ((symbol | 32) >= 97 && (symbol | 32) <= 122);
}
