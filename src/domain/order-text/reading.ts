import {
	cover,
	done,
	type FoldedMessage,
	foldMessage,
	kept,
	type Span,
	sourceSpan,
	sourceText,
	wholeLetters,
} from './folded-message.ts';

/** A message that is being read: what was understood is covered, so that nothing is read twice and the rest remains. */
export interface Reading extends FoldedMessage {
	/** All that was understood, by its place in what was written. */
	readonly heard: Span[];
	/** The folded text without what was understood. */
	left: string;
}

export function startReading(source: string): Reading {
	const message = foldMessage(source);
	return { ...message, heard: [], left: message.text };
}

/** Reads one thing out of what is left. */
export function find<T extends { readonly spans: readonly Span[] }>(
	reading: Reading,
	read: (left: string) => T | undefined,
): T | undefined {
	const found = read(reading.left);
	if (found) take(reading, found.spans);
	return found;
}

/** Takes stretches for understood. */
export function take(reading: Reading, found: readonly Span[]): void {
	const spans = found.map((span) => wholeLetters(reading, span));
	reading.left = cover(reading.left, spans, done);
	reading.heard.push(...spans.map((span) => sourceSpan(reading, span)));
}

/** Lets stretches be: they belong to the rest as they are. */
export function keep(reading: Reading, found: readonly Span[]): void {
	const spans = found.map((span) => wholeLetters(reading, span));
	reading.left = cover(reading.left, spans, kept);
}

/** A stretch as it was written, on one line. */
export function wordsAt(reading: Reading, span: Span): string {
	return sourceText(reading, span).replace(/\s+/g, ' ').trim();
}

/** From the first to the last of some stretches, by their places in what was written. */
export function placeOf(reading: Reading, spans: readonly Span[]): Span {
	const places = spans.map((span) => sourceSpan(reading, span));
	return [Math.min(...places.map(([start]) => start)), Math.max(...places.map(([, end]) => end))];
}
