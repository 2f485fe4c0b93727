import type { Item } from './item.ts';
import {
	again,
	type CountItem,
	comesFirst,
	type Naming,
	namingsIn,
	type SizeItem,
	type UnitItem,
} from './naming.ts';
import type { NamedProduct, Vocabulary } from './product-names.ts';
import type { Token } from './token.ts';

/** One product as the message names it, with what is said about its size and quantity. */
export interface Mention {
	readonly words: ReadonlySet<string>;
	/** The products that have all of these words. */
	readonly candidates: readonly NamedProduct[];
	/** The words it was named with; none where it goes on about the product before: "yg 1kg 2". */
	readonly names: readonly Token[];
	/** Whether any of the words was written without a mistake. */
	readonly isExact: boolean;
	/** Something unknown stands before it, which may well make it another thing: "sambal kentang". */
	readonly isLed: boolean;
	/** Something unknown stands between it and its quantity: "es teh 2". */
	readonly isBroken: boolean;
	/** It ends in -nya: a word about the product rather than an order of it. */
	readonly isAbout: boolean;
	/** Nothing else is said in its segment. */
	readonly isAlone: boolean;
	readonly sizes: readonly SizeItem[];
	readonly counts: readonly CountItem[];
	readonly units: readonly UnitItem[];
	/** Little words in between, "rasa", "yang". */
	readonly glue: readonly Token[];
}

/** The products that a message names, segment by segment. */
export function readMentions(segments: readonly (readonly Item[])[], vocabulary: Vocabulary): Mention[] {
	const all: Naming[] = [];
	/** Whether nothing of weight was said since the last product. */
	let isNear = false;
	for (const items of segments) {
		if (items.some(({ kind }) => kind === 'name')) {
			// "Jangan pakai keju": what stands after such a word is not wanted.
			if (!comesFirst('negation', items)) all.push(...namingsIn(items, vocabulary));
			isNear = true;
		} else {
			goOn(items, isNear, all, vocabulary);
			isNear &&= items.every(({ kind }) => kind === 'neutral' || kind === 'glue');
		}
		shareOut(items, all);
	}
	return all;
}

/** A segment without a product goes on about the one before: "yg 1kg 2" in another size, "3 kotak" with its number. */
function goOn(items: readonly Item[], isNear: boolean, all: Naming[], vocabulary: Vocabulary): void {
	const last = all[all.length - 1];
	if (!last || items.some(({ kind }) => kind === 'other' || kind === 'negation' || kind === 'each')) return;
	const sizes = items.filter((item) => item.kind === 'size');
	const counts = items.filter((item) => item.kind === 'count');
	const [size] = sizes;
	if (
		isNear &&
		!last.isAbout &&
		!last.isBroken &&
		last.counts.length === 0 &&
		(last.sizes.length === 0 || sizes.length === 0)
	) {
		last.sizes.push(...sizes);
		last.counts.push(...counts);
	} else if (size && sizes.length === 1 && counts.length > 0) {
		const next = again(last, size, vocabulary);
		if (next.candidates.length > 0) all.push({ ...next, counts: [...counts] });
	}
}

/** "Masing-masing 5": so many of each product that has no number yet. */
function shareOut(items: readonly Item[], all: readonly Naming[]): void {
	const at = items.findIndex(({ kind }) => kind === 'each');
	const count = items.slice(at + 1).find((item) => item.kind === 'count');
	if (at < 0 || !count) return;
	const shared = { ...count, tokens: [...(items[at]?.tokens ?? []), ...count.tokens] };
	for (const { counts } of all) {
		const own = counts.indexOf(count);
		if (own >= 0) counts.splice(own, 1);
		if (counts.length === 0) counts.push(shared);
	}
}
