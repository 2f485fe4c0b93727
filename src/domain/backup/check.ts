import { AppError } from '../errors.ts';
import { type Guard, type Guards, isRecord, isText, oneOf, type Shape, shape } from '../shape.ts';

/** Far more than any field takes: a book that took something once must always be able to come back. */
const mostLetters = 10_000;

export const isSoundText: Guard<string> = (value): value is string =>
	isText(value) && value.length <= mostLetters;

export function whole(from: number, to: number): Guard<number> {
	return (value): value is number => Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
}

/** One of the words that this app knows. Throws `backup-newer` for another, which only a newer app can have written. */
export function knownWord<T extends string>(words: readonly T[]): Guard<T> {
	const isKnown = oneOf(...words);
	return (value): value is T => isText(value) && (isKnown(value) || newer());
}

/** An object of these fields. Throws `backup-newer` where it has another, which only a newer app can have written. */
export function knownFields<S extends Guards>(guards: S): Guard<Shape<S>> {
	const known = new Set(Object.keys(guards));
	const isSound = shape(guards);
	return (value): value is Shape<S> =>
		isRecord(value) && (Object.keys(value).every((name) => known.has(name)) || newer()) && isSound(value);
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
