import type { Connection } from './connection.ts';
import type { Database } from './schema.ts';

/** What may be asked of a database, as it is asked of a book. */
export type Bound<T> = {
	readonly [N in keyof T]: T[N] extends (db: Database, ...rest: infer A) => Promise<infer R>
		? (...rest: A) => Promise<R>
		: never;
};

type Asking = (db: Database, ...rest: unknown[]) => Promise<unknown>;

/** Lets each be asked without a database: `run` finds one that is open. */
export function boundTo<T extends object>(run: Connection['run'], askings: T): Bound<T> {
	const bound = Object.entries(askings).map(([name, ask]: [string, Asking]) => [
		name,
		(...rest: unknown[]) => run((db) => ask(db, ...rest)),
	]);
	return Object.fromEntries(bound);
}
