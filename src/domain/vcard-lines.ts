import { AppError } from './errors.ts';

/** Cards in one file; above it the phone would be busy for seconds and the list of no use. */
const mostCards = 20_000;

/** The lines between BEGIN and END, folded ones joined. */
export interface CardLines {
	readonly lines: readonly string[];
	readonly begun: boolean;
	readonly ended: boolean;
}

const begin = /^BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/i;
const end = /^END[ \t]*:[ \t]*VCARD[ \t]*$/i;
const anyBegin = new RegExp(begin, 'im');

/** Whether there is any card in the text. */
export function hasCard(text: string): boolean {
	return anyBegin.test(withoutMark(text));
}

/**
 * The cards of a file in order. BEGIN always opens a card and END always closes one, so that damage
 * stays in the card where it is; lines outside of any card are one whose BEGIN was lost.
 * Throws `file-large` above 20,000 cards.
 */
export function splitCards(text: string): CardLines[] {
	const cards: CardLines[] = [];
	let begun = false;
	let lines: string[] = [];
	const close = (ended: boolean) => {
		if (begun || ended || lines.some((line) => line.includes(':'))) {
			if (cards.length === mostCards) throw new AppError('file-large');
			cards.push({ lines: joinLines(lines), begun, ended });
		}
		begun = false;
		lines = [];
	};
	for (const line of withoutMark(text).split(/\r\n?|\n/)) {
		if (begin.test(line)) {
			close(false);
			begun = true;
		} else if (end.test(line)) close(true);
		else lines.push(line);
	}
	close(false);
	return cards;
}

/**
 * Joins what was broken over several lines: with a space at the start of the next (the space is part
 * of the text in 2.1 and none in later versions), or with = at the end in quoted-printable.
 */
function joinLines(lines: readonly string[]): string[] {
	const keepsSpace = lines.some((line) => /^VERSION:2\.1/i.test(line));
	const joined: string[][] = [];
	let soft = false;
	for (const line of lines) {
		const parts = joined[joined.length - 1];
		const folded = line.startsWith(' ') || line.startsWith('\t');
		if (parts && (soft || folded)) {
			parts.push(soft || keepsSpace ? line : line.slice(1));
		} else {
			joined.push([line]);
		}
		const now = joined[joined.length - 1] ?? [];
		soft = line.endsWith('=') && isQuotedPrintable(now[0] ?? '');
		if (soft) now.push((now.pop() ?? '').slice(0, -1));
	}
	return joined.map((parts) => parts.join(''));
}

function isQuotedPrintable(line: string): boolean {
	return /QUOTED-PRINTABLE/i.test(line.slice(0, Math.max(0, line.indexOf(':'))));
}

/** Without the byte order mark some phones write first. */
function withoutMark(text: string): string {
	return text.replace(/^\ufeff/, '');
}
