import { AppError } from '../errors.ts';

/** Whether a value out of a file is what a field holds. */
export type Check = (value: unknown) => boolean;

/** Far more than any field takes: a book that took something once must always be able to come back. */
const mostLetters = 10_000;

export const isText: Check = (value) => typeof value === 'string' && value.length <= mostLetters;
export const isFlag: Check = (value) => typeof value === 'boolean';

export function isWhole(value: unknown, from: number, to: number): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}

/** A value that may be wanting. */
export function maybe(check: Check): Check {
	return (value) => value === undefined || check(value);
}

export function list(check: Check): Check {
	return (value) => Array.isArray(value) && value.every((each) => check(each));
}

/** One of the words that this app knows. Throws `backup-newer` for another, which only a newer app can have written. */
export function oneOf(words: readonly string[]): Check {
	return (value) => typeof value === 'string' && (words.includes(value) || newer());
}

/** An object of these fields. Throws `backup-newer` where it has another, which only a newer app can have written. */
export function fields(checks: Readonly<Record<string, Check>>): Check {
	const all = Object.entries(checks);
	const known = new Set(Object.keys(checks));
	return (value) =>
		isObject(value) &&
		(Object.keys(value).every((name) => known.has(name)) || newer()) &&
		all.every(([name, check]) => check(value[name]));
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of a file as JSON. Throws `backup-altered` where it is none. */
export function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new AppError('backup-altered', error);
	}
}

function newer(): never {
	throw new AppError('backup-newer');
}
