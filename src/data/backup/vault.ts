import type { BackupRow } from '../../domain/backup/record.ts';
import type { Moment } from '../../domain/day.ts';
import type { Id } from '../../domain/id.ts';
import type { World } from '../commit.ts';
import type { Connection } from '../connection.ts';
import { buyersOf, everybody } from '../everybody.ts';
import { goneRows } from './bin.ts';
import { forgetCustomer } from './forget-customer.ts';
import { forgetFormer, getFormer } from './former.ts';
import { countRows, type RowsWanted, readRows } from './read-rows.ts';
import { dropStaged, forgetStaged, stage } from './stage.ts';
import { type OnProgress, takeBack, takeOver } from './take-over.ts';

/** What concerns the book as a whole: out of it, into it, and what is gone from it. */
export function openVault(connection: Connection, world: World) {
	const { run, once } = connection;
	return {
		/** How many rows each store holds, deleted ones included. */
		countRows: () => run(countRows),
		/** The whole book in batches, or what is new in it since. */
		readRows: (wanted: RowsWanted) => readRows(connection, wanted),
		/** Lays a backup ready and compares it with the book. */
		stage: (batches: AsyncIterable<readonly BackupRow[]>, signal: AbortSignal) =>
			once((db) => stage(db, world, batches, signal)),
		/** Lets go of a backup that lies ready. */
		dropStaged: (token: Id) => run((db) => dropStaged(db, token)),
		/** The backup that lies ready becomes part of the book, or the book. */
		takeOver: (token: Id, how: 'merge' | 'replace', onProgress: OnProgress) =>
			once((db) => takeOver(db, world, token, how, onProgress)),
		/** When and how the book before gave way; nothing where none is kept. */
		former: () => run(getFormer),
		/** The book before comes back in the place of the present one. */
		takeBack: (onProgress: OnProgress) => once((db) => takeBack(db, world, onProgress)),
		/** Forgets a book that gave way before that moment. */
		forgetFormer: (before: Moment) => run((db) => forgetFormer(db, before)),
		/** Forgets a backup that has lain ready since before that moment. */
		forgetStaged: (before: Moment) => run((db) => forgetStaged(db, before)),
		/** What was deleted since, for the bin. */
		goneRows: (since: Moment) => run((db) => goneRows(db, since)),
		/** All customers at once, for a promo. */
		everybody: () => run(everybody),
		/** Whoever has bought one of these products. */
		buyersOf: (products: readonly Id[]) => run((db) => buyersOf(db, products)),
		/** Deletes a person with all that tells who they are. */
		forgetCustomer: (id: Id) => run((db) => forgetCustomer(db, world, id)),
	};
}

export type Vault = ReturnType<typeof openVault>;
