import { mostName } from '../domain/customer.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { plainLine } from '../domain/plain-text.ts';

/** That a text is too long, counted in code points: an emoji is one. */
export function longProblem(text: string, most: number, code: ErrorCode): ErrorCode | undefined {
	return [...text].length > most ? code : undefined;
}

/** What is wrong with a name that must not be left out. */
export function nameProblem(typed: string, empty: ErrorCode = 'name-empty'): ErrorCode | undefined {
	const name = plainLine(typed);
	return name ? longProblem(name, mostName, 'name-long') : empty;
}
