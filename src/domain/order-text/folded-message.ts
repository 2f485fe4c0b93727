import { foldText } from '../fold.ts';

/** A stretch of text: the first place and the one after the last, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** A message in small letters without accents, each unit of which knows its place in what was written. */
export interface FoldedMessage {
	readonly source: string;
	readonly text: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** Stands for what is understood already: no letter, no blank, and never in a folded text of its own. */
export const done = '\u0001';
/** Stands for the buyer's own words, which nobody shall read an order into. */
export const kept = '\u0002';

/** Marks that take no room but belong to the letter or emoji before them. */
const clinging = /^(?:\p{Cf}|[\u0300-\u036f]|[\ufe00-\ufe0f])$/u;
const lineBreak = /^[\n\r\u2028\u2029]$/;

/** Folds letter by letter, since folding may lengthen (½) or shorten (é) and every place must stay known. */
export function foldMessage(source: string): FoldedMessage {
	let text = '';
	const starts: number[] = [];
	const ends: number[] = [];
	let place = 0;
	for (const letter of source) {
		const end = place + letter.length;
		if (clinging.test(letter)) {
			if (ends.length > 0) ends[ends.length - 1] = end;
		} else {
			const folded = foldLetter(letter);
			text += folded;
			for (let unit = 0; unit < folded.length; unit += 1) {
				starts.push(place);
				ends.push(end);
			}
		}
		place = end;
	}
	return { source, text, starts, ends };
}

function foldLetter(letter: string): string {
	if (lineBreak.test(letter)) return '\n';
	if (/^[\s\p{Cc}]$/u.test(letter)) return ' ';
	// An emoji stays what it is, also one that would become signs: ‼, which nobody would miss as !!.
	return /\p{Extended_Pictographic}/u.test(letter) ? letter : foldText(letter);
}

/** The stretch with the whole of the letters at its ends: of ½, folded to 1⁄2, nobody may take the 2 alone. */
export function wholeLetters({ starts }: FoldedMessage, [start, end]: Span): Span {
	let first = start;
	let last = end;
	while (first > 0 && starts[first - 1] === starts[first]) first -= 1;
	while (last < starts.length && starts[last] === starts[last - 1]) last += 1;
	return [first, last];
}

/** Where a stretch of the folded text stands in what was written. */
export function sourceSpan({ starts, ends }: FoldedMessage, [start, end]: Span): Span {
	return [starts[start] ?? 0, ends[end - 1] ?? 0];
}

/** A stretch of the folded text as it was written. */
export function sourceText(message: FoldedMessage, span: Span): string {
	const [start, end] = sourceSpan(message, span);
	return message.source.slice(start, end);
}

/** The text with some stretches covered, so that nothing is read twice. */
export function cover(text: string, spans: readonly Span[], mark: string): string {
	let covered = text;
	for (const [start, end] of spans) {
		covered = covered.slice(0, start) + mark.repeat(end - start) + covered.slice(end);
	}
	return covered;
}
