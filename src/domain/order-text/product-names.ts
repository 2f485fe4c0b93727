import { foldSpelling, foldText } from '../fold.ts';
import type { Product } from '../product.ts';
import { forgiven, withinTypos } from '../typos.ts';
import { isEveryday, unabridged } from './plain-words.ts';
import { type Token, tokenNumber, tokens } from './token.ts';
import { insideWord, isSizeWord, measures, productUnit, type Size, unitNames } from './units.ts';

/** A product taken apart by what its name says. */
export interface NamedProduct {
	readonly product: Product;
	readonly unit: string;
	/** The words that make it this product and no other. */
	readonly words: ReadonlySet<string>;
	/** Units within the name, which hardly anybody says: the toples of "Nastar toples". */
	readonly units: ReadonlySet<string>;
	readonly sizes: readonly Size[];
}

/** The price list, ready to find its products in what people write. */
export interface Vocabulary {
	readonly products: readonly NamedProduct[];
	/** Every word of a name, and two that are written as one, with the words they are. */
	readonly words: ReadonlyMap<string, readonly string[]>;
}

/** Which words of the price list a written word may be; without cost it is just that. */
export interface Option {
	readonly words: readonly string[];
	readonly cost: number;
}

/** Shorter beginnings fit too many words. */
const leastBeginning = 4;
const leastShorthand = 3;
const shorthandCost = 3;

export function vocabularyOf(products: readonly Product[]): Vocabulary {
	const named = products.map(takeApart);
	const words = new Map<string, readonly string[]>();
	for (const product of named) {
		const all = [...product.words];
		all.forEach((word, at) => {
			const next = all[at + 1];
			if (next) words.set(word + next, [word, next]);
		});
	}
	for (const product of named) for (const word of product.words) words.set(word, [word]);
	return { products: named, words };
}

function takeApart(product: Product): NamedProduct {
	const words = new Set<string>();
	const units = new Set<string>();
	const sizes: Size[] = [];
	const list = tokens(foldText(product.name)).filter(({ kind }) => kind !== 'wall');
	for (let at = 0; at < list.length; at += 1) {
		const { kind, text } = list[at] as Token;
		const next = list[at + 1];
		if (kind === 'number') {
			sizes.push(sizeOf(tokenNumber(text) ?? 0, next?.text ?? ''));
			if (next && isSizeWord(next.text)) at += 1;
		} else if (text === insideWord && next?.kind === 'number') {
			sizes.push({ of: insideWord, amount: tokenNumber(next.text) ?? 0 });
			at += 1;
		} else if (words.size > 0 && unitNames.has(text)) units.add(unitNames.get(text) ?? text);
		else for (const word of unabridged(text)) words.add(foldSpelling(word));
	}
	return { product, unit: productUnit(product.unit), words, units, sizes };
}

function sizeOf(amount: number, word: string): Size {
	const measure = measures.get(word);
	if (measure) return { of: measure.of, amount: amount * measure.amount };
	return { of: unitNames.get(word) ?? '', amount };
}

/** The words of the price list that a written word is, exactly. */
export function exactOption({ words }: Vocabulary, written: string): Option | undefined {
	const known = unabridged(written).map((word) => words.get(foldSpelling(word)));
	const all = known.flatMap((each) => each ?? []);
	return known.every(Boolean) && all.length > 0 ? { words: all, cost: 0 } : undefined;
}

/** The words of the price list that a written word may be with mistakes, or half or hardly written; likely ones first. */
export function likelyOptions({ words }: Vocabulary, written: string): Option[] {
	if (isEveryday(written) || isSizeWord(written)) return [];
	const typed = foldSpelling(written);
	const options: Option[] = [];
	for (const [word, of] of words) {
		const cost = costOf(typed, word);
		if (cost !== undefined) options.push({ words: of, cost });
	}
	return options.sort((a, b) => a.cost - b.cost);
}

function costOf(typed: string, word: string): number | undefined {
	// A mistake in the first letter is rare, another word with other first letter common.
	if (typed[0] !== word[0]) return undefined;
	if (typed.length >= leastBeginning && word.startsWith(typed)) return 1;
	for (let typos = 1; typos <= forgiven(typed); typos += 1) {
		// Both ways, since half a word is no typo here.
		if (withinTypos(typed, word, typos) && withinTypos(word, typed, typos)) return typos;
	}
	return isShorthand(typed, word) ? shorthandCost : undefined;
}

/** `kcg` for kacang, `rbsta` for robusta: the consonants, or the most of them, in their order. */
function isShorthand(typed: string, word: string): boolean {
	if (typed.length < leastShorthand || typed.length * 3 < word.length) return false;
	if (/[aeiou]/.test(typed.slice(0, -1))) return false;
	let at = 0;
	for (const letter of word) if (letter === typed[at]) at += 1;
	return at === typed.length;
}
