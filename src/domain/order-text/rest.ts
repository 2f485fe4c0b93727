import { titleWords } from '../title-words.ts';
import { done, kept, type Span, sourceText } from './folded-message.ts';
import { isCourtesy } from './plain-words.ts';
import type { Reading } from './reading.ts';

/** Words and numbers as one writes them; what was kept counts as words. */
const word = new RegExp(`[\\p{L}\\p{M}\\p{N}${kept}]+|\\p{Extended_Pictographic}`, 'gu');
const wall = new RegExp(`[\\n,;${done}]|[.!?]+(?=\\s)`, 'u');
/** What belongs to the word before it. */
const tail = /^[?!%)\]"”»]+/;

export interface Remainder {
	/** What nobody understood, as it was written, in its order. */
	readonly rest: readonly string[];
	/** Greetings, thanks and the like. */
	readonly courtesies: readonly Span[];
}

/** "Ya", "ya kak": answers the sentence before, and is no part of the phrase it stands at the head of. */
const answers = new Set(['ya', 'yaa', 'y', 'yah', 'iya', 'nggih']);

/** What is left of a message: phrases of mere politeness, and all the others. */
export function remainder(reading: Reading): Remainder {
	const { left } = reading;
	const rest: string[] = [];
	const courtesies: Span[] = [];
	for (const phrase of phrases(left)) {
		const texts = phrase.map(([start, end]) => left.slice(start, end));
		const polite = texts.every(isCourtesy) ? phrase.length : answerLength(texts);
		courtesies.push(...phrase.slice(0, polite));
		const said = phrase.slice(polite);
		if (said.length > 0) rest.push(sourceText(reading, whole(said, left)));
	}
	return { rest, courtesies };
}

function answerLength([first = '', second = '']: readonly string[]): number {
	if (!answers.has(first)) return 0;
	return titleWords.has(second) ? 2 : 1;
}

/** Words with nothing but blanks and small signs between them. */
function phrases(left: string): Span[][] {
	const found: Span[][] = [];
	let end: number | undefined;
	for (const match of left.matchAll(word)) {
		const start = match.index ?? 0;
		if (end === undefined || wall.test(left.slice(end, start))) found.push([]);
		end = start + match[0].length;
		found[found.length - 1]?.push([start, end]);
	}
	return found;
}

function whole(phrase: readonly Span[], left: string): Span {
	const first = phrase[0]?.[0] ?? 0;
	const start = /[("“]/.test(left.charAt(first - 1)) ? first - 1 : first;
	const end = phrase[phrase.length - 1]?.[1] ?? start;
	return [start, end + (tail.exec(left.slice(end))?.[0].length ?? 0)];
}
