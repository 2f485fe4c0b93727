import { mostQuantity } from '../order.ts';
import { readNumberWords } from './number-words.ts';
import { countsElse, isEveryday, isGlue, isMoneyWord, isNegation, isNumbered } from './plain-words.ts';
import { exactOption, likelyOptions, type Option, type Vocabulary } from './product-names.ts';
import { type Token, tokenNumber } from './token.ts';
import { insideWord, measureOf, packOf, type Size, unitOf } from './units.ts';

/** What one or a few words mean to an order. */
export type Item = { readonly tokens: readonly Token[] } & (
	| { readonly kind: 'name'; readonly options: readonly Option[]; readonly suffixed: boolean }
	| { readonly kind: 'size'; readonly size: Size }
	| { readonly kind: 'count'; readonly count: number; readonly unit?: string }
	| { readonly kind: 'unit'; readonly unit: string }
	| { readonly kind: 'each' | 'glue' | 'neutral' | 'negation' | 'tea' | 'other' }
);

/** "Teh" is how one addresses a Sundanese woman, but beside a product it is tea. */
const tea = 'teh';
const emoji = /\p{Extended_Pictographic}/u;
const half = 'setengah';
const times = 'x';
const each = 'masing';
const thousands = new Set(['rb', 'ribu', 'ribuan', 'k', 'jt', 'juta', 'perak']);
const suffix = /(?<=.{3})-?nya$/;

/** The items of a segment, in their order; every token is in one of them. */
export function readItems(segment: readonly Token[], vocabulary: Vocabulary): Item[] {
	const items: Item[] = [];
	for (let at = 0; at < segment.length; ) {
		const item = itemAt(segment, at, vocabulary);
		items.push(item);
		at += item.tokens.length;
	}
	return items;
}

function itemAt(segment: readonly Token[], at: number, vocabulary: Vocabulary): Item {
	const token = segment[at] as Token;
	return token.kind === 'number' ? numberAt(segment, at) : wordAt(segment, at, token, vocabulary);
}

function numberAt(segment: readonly Token[], at: number): Item {
	const [before, token, next] = [segment[at - 1], segment[at], segment[at + 1]];
	const take = (count: number) => segment.slice(at, at + count);
	if (!token) return { kind: 'other', tokens: [] };
	if (next && thousands.has(next.text)) return { kind: 'other', tokens: take(2) };
	if (next?.kind === 'number' && next.sign === '-') return { kind: 'other', tokens: take(2) };
	if (next && countsElse(next.text) && !measureOf(next.text)) return { kind: 'other', tokens: take(2) };
	if (before && isDoubling(before, token)) return { kind: 'glue', tokens: take(1) };
	const isPrice = token.sign === '@' || before?.text === 'rp';
	const number = isPrice || (before && isNumbered(before.text)) ? undefined : tokenNumber(token.text);
	return number === undefined ? { kind: 'other', tokens: take(1) } : amountAt(segment, at, 1, number);
}

/** `onde2`: the word twice, not two of it. */
function isDoubling(before: Token, { close, text }: Token): boolean {
	return (
		close && text === '2' && before.kind === 'word' && before.text !== times && before.text !== insideWord
	);
}

/** A number of so many tokens, with the measure or unit that follows. */
function amountAt(segment: readonly Token[], at: number, length: number, number: number): Item {
	const next = segment[at + length]?.text ?? '';
	const take = (more: number) => segment.slice(at, at + length + more);
	const measure = measureOf(next);
	if (measure) {
		return {
			kind: 'size',
			size: { of: measure.of, amount: number * measure.amount },
			tokens: take(1),
		};
	}
	const pack = packOf(next);
	const count = number * (pack ?? 1);
	const unitAt = pack ? 1 : 0;
	const unit = unitOf(segment[at + length + unitAt]?.text ?? '');
	if (!Number.isInteger(count) || count < 1 || count > mostQuantity)
		return { kind: 'other', tokens: take(0) };
	if (unit) return { kind: 'count', count, unit, tokens: take(unitAt + 1) };
	const isTimes = next === times && segment[at + length]?.close === true;
	return { kind: 'count', count, tokens: take(isTimes ? 1 : unitAt) };
}

function wordAt(segment: readonly Token[], at: number, token: Token, vocabulary: Vocabulary): Item {
	const { text } = token;
	const tokens = [token];
	const next = segment[at + 1];
	const number = next?.kind === 'number' ? tokenNumber(next.text) : undefined;
	if (text === insideWord && next && number !== undefined) {
		return { kind: 'size', size: { of: insideWord, amount: number }, tokens: [token, next] };
	}
	if (text === times && number !== undefined) {
		const amount = amountAt(segment, at + 1, 1, number);
		return { ...amount, tokens: [token, ...amount.tokens] };
	}
	if (text === each && (next?.text === each || next?.text === '2'))
		return { kind: 'each', tokens: [token, next] };
	const exact = exactOption(vocabulary, text);
	if (exact) return { kind: 'name', options: [exact], suffixed: false, tokens };
	const spoken = spokenAt(segment, at);
	if (spoken) return spoken;
	const unit = unitOf(text);
	if (unit) return { kind: 'unit', unit, tokens };
	if (isMoneyWord(text)) return { kind: 'other', tokens };
	if (isGlue(text) || emoji.test(text)) return { kind: 'glue', tokens };
	// "Kalau tidak ada" refuses nothing.
	if (isNegation(text)) return { kind: next?.text === 'ada' ? 'neutral' : 'negation', tokens };
	const stem = text.replace(suffix, '');
	const named = exactOption(vocabulary, stem);
	const options = named ? [named] : isEveryday(text) ? [] : likelyOptions(vocabulary, stem);
	if (options.length > 0) return { kind: 'name', options, suffixed: stem !== text, tokens };
	if (text === tea) return { kind: 'tea', tokens };
	return { kind: isEveryday(text) ? 'neutral' : 'other', tokens };
}

/** An amount in words: "dua kotak", "sekilo", "setengah lusin". */
function spokenAt(segment: readonly Token[], at: number): Item | undefined {
	const { text = '' } = segment[at] ?? {};
	const [, one = ''] = /^se(.{2,})$/.exec(text) ?? [];
	const measure = measureOf(one);
	const tokens = segment.slice(at, at + 1);
	if (measure) return { kind: 'size', size: measure, tokens };
	const unit = unitOf(one);
	if (unit) return { kind: 'count', count: 1, unit, tokens };
	const pack = packOf(one);
	if (pack) return amountAt(segment, at, 1, pack);
	const next = segment[at + 1]?.text ?? '';
	if (text === half) return measureOf(next) || packOf(next) ? amountAt(segment, at, 1, 0.5) : undefined;
	const spoken = readNumberWords(segment.slice(at).map((token) => token.text));
	return spoken && amountAt(segment, at, spoken.words, spoken.value);
}
