import type { Item } from './item.ts';
import { isCourtesy } from './plain-words.ts';
import type { NamedProduct, Option, Vocabulary } from './product-names.ts';
import type { Token } from './token.ts';

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>;
export type NameItem = Of<'name'>;
export type SizeItem = Of<'size'>;
export type CountItem = Of<'count'>;
export type UnitItem = Of<'unit'>;

/** A product as a message names it, while more may still be said of it. */
export interface Naming {
	readonly words: Set<string>;
	candidates: readonly NamedProduct[];
	readonly names: Token[];
	isExact: boolean;
	readonly isLed: boolean;
	isBroken: boolean;
	isAbout: boolean;
	readonly isAlone: boolean;
	readonly sizes: SizeItem[];
	readonly counts: CountItem[];
	readonly units: UnitItem[];
	readonly glue: Token[];
}

/** The products named in one segment, each with the sizes and numbers next to it. */
export function namingsIn(items: readonly Item[], vocabulary: Vocabulary): Naming[] {
	const found: Naming[] = [];
	const waiting: (CountItem | SizeItem)[] = [];
	const isAlone = items.every(isPartOfOrder);
	// "3 donat 20 risol", not "donat 3 risol 20".
	const isBefore = comesFirst('count', items);
	/** Whether further words may belong to the product named last. */
	let isOpen = false;
	let isLed = false;
	for (const [at, item] of items.entries()) {
		const current = found[found.length - 1];
		if (item.kind === 'name') {
			// With a number for the name just said, "bakpia 3 keju 5" are two; "bakpia 20 kotak campur" is one.
			const isOurs = isOpen || (waiting.length === 0 && !comesFirst('count', items.slice(at + 1)));
			if (!current || !isOurs || !extend(current, item)) {
				const isHalf = current !== undefined && isHalfName(current);
				if (isHalf) current.isBroken = true;
				const next = begin(item, vocabulary, { isLed: isLed || isHalf, isAlone });
				for (const each of waiting.splice(0)) attach(next, each);
				found.push(next);
			}
			isOpen = true;
			isLed = false;
		} else if (item.kind === 'count' || item.kind === 'size') {
			const isNext = isBefore && isFull(current, item) && items.slice(at).some(({ kind }) => kind === 'name');
			if (!current || isNext) waiting.push(item);
			else if (isFull(current, item) && item.kind === 'size') found.push(again(current, item, vocabulary));
			else attach(current, item);
			if (item.kind === 'count') isOpen = false;
		} else if (item.kind === 'unit') current?.units.push(item);
		else if (item.kind === 'glue') current?.glue.push(...item.tokens);
		else {
			isLed = item.kind === 'other' || item.kind === 'tea';
			if (isLed && current?.counts.length === 0) current.isBroken = true;
			if (isLed) isOpen = false;
		}
	}
	return found;
}

/** Whether such a thing is said before any product. */
export function comesFirst(wanted: Item['kind'], items: readonly Item[]): boolean {
	return items.find(({ kind }) => kind === 'name' || kind === wanted)?.kind === wanted;
}

/** Whether it has such a thing already, so that this one must be about another. */
function isFull(naming: Naming | undefined, item: CountItem | SizeItem): boolean {
	if (!naming || naming.counts.length === 0) return false;
	return item.kind === 'count' || naming.sizes.some(({ size }) => size.of === item.size.of);
}

function isPartOfOrder({ kind, tokens }: Item): boolean {
	if (kind === 'neutral') return tokens.every(({ text }) => isCourtesy(text));
	return kind !== 'other' && kind !== 'tea' && kind !== 'negation';
}

function begin(
	{ options, tokens, suffixed }: NameItem,
	{ products }: Vocabulary,
	place: Pick<Naming, 'isLed' | 'isAlone'>,
): Naming {
	const option = options[0] ?? { words: [], cost: 0 };
	return {
		...place,
		words: new Set(option.words),
		candidates: having(products, option),
		names: [...tokens],
		isExact: option.cost === 0,
		isBroken: false,
		isAbout: suffixed,
		sizes: [],
		counts: [],
		units: [],
		glue: [],
	};
}

/** The same product in another size: "kopi robusta 200 g 15 yg 1 kg 4". */
export function again(last: Naming, size: SizeItem, { products }: Vocabulary): Naming {
	const { of, amount } = size.size;
	const candidates = having(products, { words: [...last.words] }).filter(({ sizes }) =>
		sizes.some((own) => own.of === of && own.amount === amount),
	);
	const own = { names: [], sizes: [size], counts: [], units: [], glue: [] };
	return { ...last, ...own, candidates, isAbout: false, isBroken: false };
}

/** Takes another word of the same product; false where no product has them all, or the word begins the next one. */
function extend(naming: Naming, { options, tokens, suffixed }: NameItem): boolean {
	for (const option of options) {
		const candidates = having(naming.candidates, option);
		if (candidates.length === 0 || isRepeated(naming, option, tokens)) continue;
		for (const word of option.words) naming.words.add(word);
		naming.candidates = candidates;
		naming.names.push(...tokens);
		naming.isExact ||= option.cost === 0;
		naming.isAbout = suffixed;
		return true;
	}
	return false;
}

/** "Bakpia keju bakpia cokelat" are two, but "onde onde" is one. */
function isRepeated({ words, names }: Naming, option: Option, [token]: readonly Token[]): boolean {
	return option.words.every((word) => words.has(word)) && names[names.length - 1]?.text !== token?.text;
}

/** Half a name without a number: with the half of another one after it, it is something else, "bolu kukus". */
function isHalfName({ words, candidates, counts }: Naming): boolean {
	return (
		counts.length === 0 && !candidates.some((product) => [...product.words].every((word) => words.has(word)))
	);
}

function having(products: readonly NamedProduct[], { words }: Pick<Option, 'words'>): NamedProduct[] {
	return products.filter((product) => words.every((word) => product.words.has(word)));
}

function attach(naming: Naming, item: CountItem | SizeItem): void {
	if (item.kind === 'count') naming.counts.push(item);
	else naming.sizes.push(item);
}
