import { deleteDB, openDB, wrap } from 'idb';
import { AppError, type ErrorCode } from '../domain/errors.ts';
import { migrate, schemaVersion } from './migrations.ts';
import type { Database, Schema } from './schema.ts';

/** Trouble with the database that the user must hear of, or `undefined` when it is over. */
export type OnTrouble = (code: ErrorCode | undefined) => void;

export interface Connection {
	/** Runs work on an open database; reopens up to three times when the browser has lost it. */
	run<T>(work: (db: Database) => Promise<T>): Promise<T>;
	/** The same for work that cannot be begun anew, such as what reads a stream: it is tried once. */
	once<T>(work: (db: Database) => Promise<T>): Promise<T>;
	close(): void;
}

/** Waits before each new attempt, in ms. */
const retries = [50, 250, 1000];

/** Troubles with the whole book rather than with one action. */
const wholeScreen: ReadonlySet<ErrorCode> = new Set(['newer', 'unavailable', 'lost']);

/**
 * The one place that opens the database. It is never deleted here, whatever happens: after three
 * vain attempts the work is refused with a code, and what was typed stays on the screen.
 */
export function connect(name: string, onTrouble: OnTrouble): Connection {
	let current: Promise<Database> | undefined;
	let ended: ErrorCode | undefined;
	let wasOpen = false;

	function open(): Promise<Database> {
		if (ended) throw new AppError(ended);
		if (current) return current;
		const opening: Promise<Database> = openDB<Schema>(name, schemaVersion, {
			upgrade(db, from, _to, tx) {
				tx.done.catch(ignore);
				// The book has gone from under the app: nothing may be written into an empty one in its place.
				if (from === 0 && wasOpen) {
					end('gone');
					tx.abort();
				} else migrate(db, from, tx);
			},
			blocked: () => onTrouble('blocked'),
			blocking: (_, wanted) => end(wanted === null ? 'gone' : 'outdated'),
			terminated: () => forget(opening),
		}).then((db) => {
			db.addEventListener('error', hush);
			db.addEventListener('abort', hush);
			wasOpen = true;
			onTrouble(undefined);
			return db;
		});
		opening.catch(() => forget(opening));
		current = opening;
		return opening;
	}

	/** Makes way for a newer version of the app in another window, or gives in; drafts written at the news still get in. */
	function end(code: ErrorCode): void {
		onTrouble(code);
		ended = code;
		if (current) forget(current);
	}

	async function attempt<T>(work: (db: Database) => Promise<T>, tries: number): Promise<T> {
		let opening: Promise<Database> | undefined;
		try {
			opening = open();
			return await work(await opening);
		} catch (error) {
			if (error instanceof AppError) throw error;
			const code = ended ?? codeOf(error);
			if (code === 'lost' && opening) forget(opening);
			const wait = code === 'lost' ? retries[tries] : undefined;
			if (wait === undefined) {
				if (wholeScreen.has(code)) onTrouble(code);
				if (code === 'quota') onTrouble('full');
				throw new AppError(code, error);
			}
			await new Promise((done) => setTimeout(done, wait));
			return attempt(work, tries + 1);
		}
	}

	/** Closes that connection and no other: meanwhile somebody else may have opened a good one. */
	function forget(opening: Promise<Database>): void {
		if (current === opening) current = undefined;
		opening.then((db) => db.close(), ignore);
	}

	return {
		run: (work) => attempt(work, 0),
		once: (work) => attempt(work, retries.length),
		close() {
			ended = 'lost';
			if (current) forget(current);
		},
	};
}

/**
 * Hears the end of a transaction that was cut off. Whoever asked learns it from the request; without
 * this, idb's `done`, which readers do not await, would be a rejection that nobody handles.
 */
function hush({ target }: Event): void {
	const tx = target instanceof IDBRequest ? target.transaction : target;
	if (tx instanceof IDBTransaction) wrap(tx).done.catch(ignore);
}

function ignore(): void {}

/** `lost` is what may be better after opening anew; everything else would only fail again. */
function codeOf(error: unknown): ErrorCode {
	if (typeof indexedDB === 'undefined') return 'unavailable';
	switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
		case 'QuotaExceededError':
			return 'quota';
		case 'VersionError':
			return 'newer';
		case 'SecurityError':
			return 'unavailable';
		case 'AbortError':
		case 'InvalidStateError':
		case 'UnknownError':
			return isRefused() ? 'unavailable' : 'lost';
		default:
			return 'unknown';
	}
}

/** Chrome that may keep nothing says so of everything but a database, whose files it claims to have lost. */
function isRefused(): boolean {
	try {
		void globalThis.localStorage;
		return false;
	} catch {
		return true;
	}
}

/** Deletes a database that was only for playing; never to be called with a seller's own book. */
export async function throwAway(sample: string): Promise<void> {
	await deleteDB(sample);
}
