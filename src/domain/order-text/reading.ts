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
export class Reading {
	readonly message: FoldedMessage;
	/** All that was understood, by its place in what was written. */
	readonly heard: Span[] = [];
	/** The folded text without what was understood. */
	left: string;

	constructor(source: string) {
		this.message = foldMessage(source);
		this.left = this.message.text;
	}

	/** Reads one thing out of what is left. */
	find<T extends { readonly spans: readonly Span[] }>(read: (left: string) => T | undefined): T | undefined {
		const found = read(this.left);
		if (found) this.take(found.spans);
		return found;
	}

	/** Takes stretches for understood. */
	take(found: readonly Span[]): void {
		const spans = this.#whole(found);
		this.left = cover(this.left, spans, done);
		this.heard.push(...spans.map((span) => sourceSpan(this.message, span)));
	}

	/** Lets stretches be: they belong to the rest as they are. */
	keep(found: readonly Span[]): void {
		this.left = cover(this.left, this.#whole(found), kept);
	}

	/** A stretch as it was written, on one line. */
	words(span: Span): string {
		return sourceText(this.message, span).replace(/\s+/g, ' ').trim();
	}

	/** From the first to the last of some stretches, by their places in what was written. */
	from(spans: readonly Span[]): Span {
		const places = spans.map((span) => sourceSpan(this.message, span));
		return [Math.min(...places.map(([start]) => start)), Math.max(...places.map(([, end]) => end))];
	}

	#whole(spans: readonly Span[]): Span[] {
		return spans.map((span) => wholeLetters(this.message, span));
	}
}
