import type { Span } from './folded-message.ts';

/** Something read out of a message, and the words it was read from, as stretches of the folded text. */
export interface Found<T> {
	readonly value: T;
	readonly spans: readonly Span[];
}

/** The named parts of what fits a pattern. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A pattern for whole words, to be looked for anywhere. */
export function wholeWords(pattern: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Where a pattern fits. */
export function matchSpan(match: RegExpMatchArray): Span {
	const start = match.index ?? 0;
	return [start, start + match[0].length];
}

/** All places where a pattern fits. */
export function matchSpans(text: string, pattern: RegExp): Span[] {
	return Array.from(text.matchAll(pattern), matchSpan);
}

/** The first thing that fits a pattern and makes sense. */
export function findFirst<T>(
	text: string,
	pattern: RegExp,
	read: (match: RegExpMatchArray) => T | undefined,
): Found<T> | undefined {
	for (const match of text.matchAll(pattern)) {
		const value = read(match);
		if (value !== undefined) return { value, spans: [matchSpan(match)] };
	}
	return undefined;
}
