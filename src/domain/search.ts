import type { Customer } from './customer.ts';
import { foldWords, spellings } from './fold.ts';
import type { Id } from './id.ts';
import { type QueryWord, readQuery } from './search-query.ts';
import { titleWords } from './title-words.ts';
import { forgiven, withinTypos } from './typos.ts';

/** What can be searched: a customer, or anything else with a name. */
export type Searchable = Pick<Customer, 'id' | 'name' | 'nick' | 'phone' | 'place' | 'groups'>;

/** One row made ready for searching. */
export interface SearchEntry {
	readonly id: Id;
	/** Every word in its own and in the common spelling. */
	readonly words: readonly SearchWord[];
	/** International and local digits, `62812… 0812…`; empty without a number. */
	readonly phone: string;
}

interface SearchWord {
	readonly text: string;
	readonly cost: number;
}

/** What a match costs by where it is; half a word costs one more, each typo more than all the rest. */
const costs = { name: 0, nick: 2, other: 4, title: 6, untitled: 8, typo: 1_000 };
const nowhere = Number.POSITIVE_INFINITY;

/** Folds a row for searching, once for all queries. */
export function searchKey(row: Searchable): SearchEntry {
	const words = new Map<string, number>();
	const add = (text: string, cost: number) => {
		for (const spelling of spellings(text)) {
			words.set(spelling, Math.min(cost, words.get(spelling) ?? nowhere));
		}
	};
	for (const text of foldWords(row.name)) add(text, titleWords.has(text) ? costs.title : costs.name);
	for (const text of foldWords(row.nick ?? '')) add(text, costs.nick);
	for (const text of [row.place ?? '', ...(row.groups ?? [])].flatMap(foldWords)) add(text, costs.other);
	return {
		id: row.id,
		words: [...words].map(([text, cost]) => ({ text, cost })),
		phone: row.phone ? `${row.phone} ${row.phone.replace(/^62/, '0')}` : '',
	};
}

/**
 * The entries that have every word of the query, best first, equals in the order given; words may be half
 * typed and in any order. Typos are looked for only where the list is not full without.
 */
export function search(entries: readonly SearchEntry[], query: string, limit: number): SearchEntry[] {
	const wanted = readQuery(query);
	if (wanted.length === 0) return [];
	const exact = ranked(entries, (entry) => entryCost(entry, wanted, exactCost));
	if (exact.length >= limit || !wanted.some((word) => word.forgivable)) return exact.slice(0, limit);
	const found = new Set(exact);
	const others = entries.filter((entry) => !found.has(entry));
	return [...exact, ...ranked(others, (entry) => entryCost(entry, wanted, typoCost))].slice(0, limit);
}

function ranked(entries: readonly SearchEntry[], costOf: (entry: SearchEntry) => number): SearchEntry[] {
	const matches: { readonly entry: SearchEntry; readonly cost: number }[] = [];
	for (const entry of entries) {
		const cost = costOf(entry);
		if (cost < nowhere) matches.push({ entry, cost });
	}
	return matches.sort((a, b) => a.cost - b.cost).map(({ entry }) => entry);
}

type WordCost = (entry: SearchEntry, wanted: QueryWord) => number;

function entryCost(entry: SearchEntry, query: readonly QueryWord[], wordCost: WordCost): number {
	let sum = 0;
	for (const wanted of query) {
		let cost = Math.min(wordCost(entry, wanted), phoneCost(entry, wanted));
		if (cost === nowhere && wanted.optional) cost = costs.untitled;
		if (cost === nowhere) return nowhere;
		sum += cost;
	}
	return sum;
}

function phoneCost({ phone }: SearchEntry, { digits }: QueryWord): number {
	return digits && phone.includes(digits) ? costs.other : nowhere;
}

function exactCost({ words }: SearchEntry, wanted: QueryWord): number {
	let least = nowhere;
	for (const spelling of wanted.spellings) {
		for (const { text, cost } of words) {
			if (cost >= least || !text.startsWith(spelling)) continue;
			least = Math.min(least, text.length === spelling.length ? cost : cost + 1);
		}
	}
	return least;
}

function typoCost(entry: SearchEntry, wanted: QueryWord): number {
	let least = exactCost(entry, wanted);
	if (least < nowhere || !wanted.forgivable) return least;
	for (const spelling of wanted.spellings) {
		for (let typos = 1; typos <= forgiven(spelling); typos += 1) {
			for (const { text, cost } of entry.words) {
				if (withinTypos(spelling, text, typos)) least = Math.min(least, typos * costs.typo + cost);
			}
		}
	}
	return least;
}
