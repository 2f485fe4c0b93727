import { mostQuantity } from '../order.ts';
import { readNumberWords } from './number-words.ts';
import { countedElse, glue, isEveryday, money, negations, numbered } from './plain-words.ts';
import { exactOption, likelyOptions, type Option, type Vocabulary } from './product-names.ts';
import { type Token, tokenNumber } from './token.ts';
import { insideWord, isSizeWord, measures, packs, type Size, unitNames } from './units.ts';

type Meaning =
	| { readonly kind: 'name'; readonly options: readonly Option[]; readonly suffixed: boolean }
	| { readonly kind: 'size'; readonly size: Size }
	| { readonly kind: 'count'; readonly count: number; readonly unit?: string | undefined }
	| { readonly kind: 'unit'; readonly unit: string }
	| { readonly kind: 'each' | 'glue' | 'neutral' | 'negation' | 'tea' | 'other' };

/** What one or a few words mean to an order. */
export type Item = { readonly tokens: readonly Token[] } & Meaning;

/** What the next words mean, and how many of them that takes. */
type Found = readonly [meaning: Meaning, words: number];

/** "Teh" is how one addresses a Sundanese woman, but beside a product it is tea. */
const tea = 'teh';
const emoji = /\p{Extended_Pictographic}/u;
const half = 'setengah';
const times = 'x';
const each = 'masing';
const thousands = new Set(['rb', 'ribu', 'ribuan', 'k', 'jt', 'juta', 'perak']);
const suffix = /(?<=.{3})-?nya$/;
/** "One" melted into what it counts: sekilo, selusin. */
const melted = /^se(?=..)/;

/** The items of a segment, in their order; every token is in one of them. */
export function readItems(segment: readonly Token[], vocabulary: Vocabulary): Item[] {
	const items: Item[] = [];
	for (let at = 0; at < segment.length; ) {
		const [token, ...after] = segment.slice(at) as [Token, ...Token[]];
		const [meaning, words] =
			token.kind === 'number'
				? numberMeaning(token, after, segment[at - 1])
				: wordMeaning(token, after, vocabulary);
		items.push({ ...meaning, tokens: segment.slice(at, at + words) });
		at += words;
	}
	return items;
}

function numberMeaning(token: Token, after: readonly Token[], before: Token | undefined): Found {
	const [next] = after;
	if (next) {
		const isRange = next.kind === 'number' && next.sign === '-';
		const isElse = countedElse.has(next.text) && !measures.has(next.text);
		if (isRange || isElse || thousands.has(next.text)) return [{ kind: 'other' }, 2];
	}
	if (before && isDoubling(before, token)) return [{ kind: 'glue' }, 1];
	const isName = token.sign === '@' || before?.text === 'rp' || numbered.has(before?.text ?? '');
	const number = isName ? undefined : tokenNumber(token.text);
	return number === undefined ? [{ kind: 'other' }, 1] : amount(number, 1, after);
}

/** `onde2`: the word twice, not two of it. */
function isDoubling(before: Token, { close, text }: Token): boolean {
	return (
		close && text === '2' && before.kind === 'word' && before.text !== times && before.text !== insideWord
	);
}

/** A number written with so many words, with the measure or unit that follows. */
function amount(number: number, words: number, after: readonly Token[]): Found {
	const [next, nextButOne] = after;
	const measure = measures.get(next?.text ?? '');
	if (measure) return [{ kind: 'size', size: { ...measure, amount: number * measure.amount } }, words + 1];
	const pack = packs.get(next?.text ?? '');
	const count = number * (pack ?? 1);
	if (!Number.isInteger(count) || count < 1 || count > mostQuantity) return [{ kind: 'other' }, words];
	const packed = words + (pack ? 1 : 0);
	const unit = unitNames.get((pack ? nextButOne : next)?.text ?? '');
	const isTimes = next?.text === times && next.close;
	return [{ kind: 'count', count, unit }, packed + (unit || isTimes ? 1 : 0)];
}

function wordMeaning(token: Token, after: readonly Token[], vocabulary: Vocabulary): Found {
	const { text } = token;
	const [next, ...others] = after;
	const number = next?.kind === 'number' ? tokenNumber(next.text) : undefined;
	if (text === insideWord && number !== undefined) {
		return [{ kind: 'size', size: { of: insideWord, amount: number } }, 2];
	}
	if (text === times && number !== undefined) return amount(number, 2, others);
	if (text === each && (next?.text === each || next?.text === '2')) return [{ kind: 'each' }, 2];
	const exact = exactOption(vocabulary, text);
	if (exact) return [{ kind: 'name', options: [exact], suffixed: false }, 1];
	return spokenAmount(token, after) ?? [plainMeaning(text, next?.text, vocabulary), 1];
}

/** What a word means that is neither of the price list nor a number. */
function plainMeaning(text: string, next: string | undefined, vocabulary: Vocabulary): Meaning {
	const unit = unitNames.get(text);
	if (unit) return { kind: 'unit', unit };
	if (money.has(text)) return { kind: 'other' };
	if (glue.has(text) || emoji.test(text)) return { kind: 'glue' };
	// "Kalau tidak ada" refuses nothing.
	if (negations.has(text)) return { kind: next === 'ada' ? 'neutral' : 'negation' };
	const stem = text.replace(suffix, '');
	const named = exactOption(vocabulary, stem);
	const options = named ? [named] : isEveryday(text) ? [] : likelyOptions(vocabulary, stem);
	if (options.length > 0) return { kind: 'name', options, suffixed: stem !== text };
	if (text === tea) return { kind: 'tea' };
	return { kind: isEveryday(text) ? 'neutral' : 'other' };
}

/** An amount in words: "dua kotak", "sekilo", "setengah lusin". */
function spokenAmount(token: Token, after: readonly Token[]): Found | undefined {
	const { text } = token;
	const one = { ...token, text: text.replace(melted, '') };
	if (one.text !== text && (isSizeWord(one.text) || packs.has(one.text)))
		return amount(1, 0, [one, ...after]);
	const next = after[0]?.text ?? '';
	if (text === half) return measures.has(next) || packs.has(next) ? amount(0.5, 1, after) : undefined;
	const spoken = readNumberWords([token, ...after].map((each) => each.text));
	return spoken && amount(spoken.value, spoken.words, after.slice(spoken.words - 1));
}
