import type { BackupRow } from '../../domain/backup/record.ts';
import type { Id } from '../../domain/id.ts';
import { boundTo } from '../bound.ts';
import type { World } from '../commit.ts';
import type { Connection } from '../connection.ts';
import { buyersOf, everybody } from '../everybody.ts';
import type { Database } from '../schema.ts';
import { goneRows } from './bin.ts';
import { forgetCustomer } from './forget-customer.ts';
import { forgetFormer, getFormer } from './former.ts';
import { countRows, type RowsWanted, readRows } from './read-rows.ts';
import { dropStaged, forgetStaged, stage } from './stage.ts';
import { type OnProgress, takeBack, takeOver } from './take-over.ts';

/** What concerns the book as a whole: out of it, into it, and what is gone from it. */
export function openVault(connection: Connection, world: World) {
	return {
		...boundTo(connection.run, {
			countRows,
			dropStaged,
			former: getFormer,
			forgetFormer,
			forgetStaged,
			goneRows,
			everybody,
			buyersOf,
			forgetCustomer: (db: Database, id: Id) => forgetCustomer(db, world, id),
		}),
		...boundTo(connection.once, {
			stage: (db: Database, batches: AsyncIterable<readonly BackupRow[]>, signal: AbortSignal) =>
				stage(db, world, batches, signal),
			takeOver: (db: Database, token: Id, how: 'merge' | 'replace', onProgress: OnProgress) =>
				takeOver(db, world, token, how, onProgress),
			takeBack: (db: Database, onProgress: OnProgress) => takeBack(db, world, onProgress),
		}),
		/** The whole book in batches, or what is new in it since. */
		readRows: (wanted: RowsWanted) => readRows(connection, wanted),
	};
}

export type Vault = ReturnType<typeof openVault>;
