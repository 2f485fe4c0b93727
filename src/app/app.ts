import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Book } from '../data/book.ts';
import type { Change } from '../domain/change.ts';
import type { Day } from '../domain/day.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import type { Platform } from '../platform/platform.ts';
import { isLockDue } from './lock.ts';
import { type Route, routeOf } from './route.ts';
import { veilKey } from './veil.ts';

/** Which book lies open: the seller's own, or a sample that can be thrown away. */
export type BookKind = 'own' | 'sample';

/** What was just done, in words, and what would undo it. */
export interface Done {
	readonly said: string;
	readonly undo?: readonly Change[];
	/** Whose account it was booked to: they may be sent a proof of it. */
	readonly booked?: Id;
}

/** The database of the sample, apart from the seller's own book. */
export interface SampleBook {
	/** Fills it, in place of whatever was left of an earlier one. */
	begin(changes: readonly Change[]): Promise<void>;
	throwAway(): Promise<void>;
}

/** Everything a use case works with; made once, when the app starts. */
export interface App {
	readonly book: Book;
	readonly kind: BookKind;
	readonly platform: Platform;
	/** Counts up with every change of the book, in this window or another. */
	readonly version: StoreApi<number>;
	readonly route: StoreApi<Route>;
	readonly today: StoreApi<Day>;
	/** The last thing done, while it can be undone. */
	readonly done: StoreApi<Done | undefined>;
	/** Why the last thing could not be done, where no form says so. */
	readonly fault: StoreApi<ErrorCode | undefined>;
	/** Trouble with the whole book. */
	readonly trouble: StoreApi<ErrorCode | undefined>;
	/** The forms with something unsaved in them. */
	readonly unsaved: StoreApi<ReadonlySet<string>>;
	/** Amounts are hidden from whoever looks on. */
	readonly veiled: StoreApi<boolean>;
	/** Somebody must show that the app is theirs before they see anything of it. */
	readonly locked: StoreApi<boolean>;
	readonly sample: SampleBook;
	/** Lets go of this book and opens that one, with an app of its own. */
	readonly reopen: (kind: BookKind) => void;
}

/** What the composition root has to give; the stores are the app's own. */
export type Outside = Pick<App, 'book' | 'kind' | 'platform' | 'trouble' | 'sample' | 'reopen'>;

export function createApp(outside: Outside): App {
	const { platform } = outside;
	return {
		...outside,
		version: createStore(() => 0),
		route: createStore(() => routeOf(platform.history.read())),
		today: createStore(() => platform.today()),
		done: createStore<Done | undefined>(() => undefined),
		fault: createStore<ErrorCode | undefined>(() => undefined),
		// The sample is nobody's.
		locked: createStore(() => outside.kind === 'own' && isLockDue(platform)),
		veiled: createStore(() => platform.recall(veilKey) !== undefined),
		unsaved: createStore<ReadonlySet<string>>(() => new Set()),
	};
}
