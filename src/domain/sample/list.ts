import type { NonEmpty } from '../random.ts';

/** What stands between strokes, so that a list is set like a sentence and not one item to a line. */
export function list(line = '', between = '/'): NonEmpty<string> {
	const [first = '', ...rest] = line.split(between);
	return [first, ...rest];
}

/** Numbers with blanks between them. */
export function numbers(line?: string): NonEmpty<number> {
	const [first, ...rest] = list(line, ' ');
	return [Number(first), ...rest.map(Number)];
}

export function lines(text?: string): NonEmpty<string> {
	return list(text, '\n');
}
