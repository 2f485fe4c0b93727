import { done, kept } from './folded-message.ts';

/** A word, a number, or a wall: a sign or a gap beyond which something else begins. */
export interface Token {
	readonly kind: 'word' | 'number' | 'wall';
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Written right after the token before it, like the kg in 20kg. */
	readonly close: boolean;
	/** The sign before it, like the - in 2-3. */
	readonly sign: string;
}

const pattern = new RegExp(
	[
		`(?<wall>[\\n,;.!?+&${done}${kept}]+)`,
		'(?<number>\\d+\\s?[/⁄]\\s?\\d+|\\d+(?:[.,]\\d+)*)',
		'(?<word>[\\p{L}\\p{M}]+|\\p{Extended_Pictographic})',
		'(?<sign>\\S)',
	].join('|'),
	'gu',
);

/** Words that stand between two things, as a comma does. */
const joining = new Set('sama sm dan dgn dengan plus terus trus lalu lan karo'.split(' '));

/** The words, numbers and walls of a text; other signs mean nothing to an order. */
export function tokens(text: string): Token[] {
	const found: Token[] = [];
	let last = -1;
	let before = '';
	for (const match of text.matchAll(pattern)) {
		const { wall, number, sign } = match.groups ?? {};
		const start = match.index ?? 0;
		const end = start + match[0].length;
		const close = start === last;
		last = end;
		if (sign !== undefined) {
			before = sign;
			continue;
		}
		const isWall = wall !== undefined || joining.has(match[0]);
		const kind = isWall ? 'wall' : number === undefined ? 'word' : 'number';
		found.push({ kind, text: match[0], start, end, close, sign: before });
		before = '';
	}
	return found;
}

/** What stands between walls, empty stretches left out. */
export function segments(all: readonly Token[]): Token[][] {
	const found: Token[][] = [[]];
	for (const token of all) {
		if (token.kind === 'wall') found.push([]);
		else found[found.length - 1]?.push(token);
	}
	return found.filter((segment) => segment.length > 0);
}

/** The number of a token, `1.000` with its dot and `1,5` or `1/2` with their parts; none where it can't be told. */
export function tokenNumber(text: string): number | undefined {
	if (/^\d{1,6}$/.test(text)) return Number(text);
	if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return Number(text.replace(/\./g, ''));
	if (/^\d{1,4}[.,]\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
	const [, above, below] = /^(\d{1,2})\s?[/⁄]\s?([1-9])$/.exec(text) ?? [];
	return above && below ? Number(above) / Number(below) : undefined;
}
