/** What words mean: every word of a list means what its list does. */
export function wordMap<T>(lists: readonly (readonly [meaning: T, words: string])[]): ReadonlyMap<string, T> {
	return new Map(
		lists.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
	);
}

/** Words of several lists, each of which means its place among them. */
export function numberedWords(...lists: readonly string[]): ReadonlyMap<string, number> {
	return wordMap(lists.map((words, at) => [at, words]));
}

/** Any of the words, for a pattern. */
export function anyOf(words: ReadonlyMap<string, unknown>): string {
	return [...words.keys()].join('|');
}
