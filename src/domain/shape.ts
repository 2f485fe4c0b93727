/** Tells whether something from outside, as a draft of another version, is what this one takes it for. */
export type Guard<T> = (value: unknown) => value is T;

/** What a guard vouches for. */
export type Guarded<G> = G extends Guard<infer T> ? T : never;

/** The guards of some fields. */
export type Guards = Readonly<Record<string, Guard<unknown>>>;
type Missable<S> = { [F in keyof S]: undefined extends Guarded<S[F]> ? F : never }[keyof S];
type Flat<T> = { [F in keyof T]: T[F] };

/** What has these fields; one that may be `undefined` may as well be missing. */
export type Shape<S extends Guards> = Flat<
	{ [F in Exclude<keyof S, Missable<S>>]: Guarded<S[F]> } & { [F in Missable<S>]?: Guarded<S[F]> }
>;

export const isText: Guard<string> = (value) => typeof value === 'string';

export const isFlag: Guard<boolean> = (value) => typeof value === 'boolean';

export const isBytes: Guard<ArrayBuffer> = (value) => value instanceof ArrayBuffer;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A guard of objects: each of these fields has one of its own, others do not matter. */
export function shape<S extends Guards>(guards: S): Guard<Shape<S>> {
	const fields = Object.entries(guards);
	return (value): value is Shape<S> =>
		isRecord(value) && fields.every(([field, guard]) => guard(value[field]));
}

/** A guard of these values and no others. */
export function oneOf<const T>(...values: readonly T[]): Guard<T> {
	return (value): value is T => values.some((one) => one === value);
}

export function listOf<T>(guard: Guard<T>): Guard<T[]> {
	return (value): value is T[] => Array.isArray(value) && value.every(guard);
}

export function maybe<T>(guard: Guard<T>): Guard<T | undefined> {
	return (value): value is T | undefined => value === undefined || guard(value);
}

export function either<G extends readonly Guard<unknown>[]>(...guards: G): Guard<Guarded<G[number]>> {
	return (value): value is Guarded<G[number]> => guards.some((guard) => guard(value));
}

/** What was kept as JSON, where it is what the guard wants. */
export function parsed<T>(json: string | undefined, guard: Guard<T>): T | undefined {
	try {
		const value: unknown = JSON.parse(json ?? '');
		return guard(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
