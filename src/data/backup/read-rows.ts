import type { BackupRow } from '../../domain/backup/record.ts';
import type { RowStore } from '../../domain/change.ts';
import { AppError } from '../../domain/errors.ts';
import { lastStamp } from '../../domain/row.ts';
import type { Stamp } from '../../domain/stamp.ts';
import { backupStores } from '../backup-table.ts';
import { clockOf } from '../clock.ts';
import type { Connection } from '../connection.ts';
import type { Database } from '../schema.ts';
import { reachOf } from './arrivals.ts';
import { stepOf, walk } from './walk.ts';

/** Larger batches are no quicker here, and outlive more of the browser's tidyings: memory fills with them. */
const mostRows = 200;

export interface RowsWanted {
	/** Only what was written or came in since, by this phone's clock; without it everything. */
	readonly since?: Stamp;
	readonly photos: boolean;
	readonly signal?: AbortSignal;
}

/**
 * Every row of the book, deleted ones included, in batches; each is read by itself, so that saving is never
 * held up. Whatever is written meanwhile comes once more at the end, as it is by then: of two versions of a
 * row, the later one counts. Throws `aborted` where the book is replaced meanwhile.
 */
export async function* readRows(
	connection: Connection,
	{ since, photos, signal }: RowsWanted,
): AsyncGenerator<readonly BackupRow[], void> {
	const stores = backupStores.filter((store) => photos || store !== 'photo');
	let clock = await connection.run(clockOf);
	let reach = since && (await connection.run((db) => reachOf(db, since)));
	for (;;) {
		for (const store of stores) yield* readStore(connection, store, reach, signal);
		const now = await connection.run(clockOf);
		if (now === clock) return;
		const passed = clock;
		reach = passed && (await connection.run((db) => reachOf(db, passed)));
		if (reach === '') throw new AppError('aborted');
		clock = now;
	}
}

async function* readStore(
	connection: Connection,
	store: RowStore,
	reach: string | undefined,
	signal: AbortSignal | undefined,
): AsyncGenerator<readonly BackupRow[], void> {
	const step = Math.min(stepOf(store), mostRows);
	const read = (range?: IDBKeyRange) => connection.run((db) => db.getAll(store, range, step));
	for await (const rows of walk(read, step)) {
		if (signal?.aborted) throw new AppError('aborted', signal.reason);
		const wanted = reach ? rows.filter((row) => lastStamp(row) > reach) : rows;
		if (wanted.length > 0) yield wanted.map((row) => ({ store, row }) as BackupRow);
	}
}

/** How many rows each store holds, deleted ones included. */
export async function countRows(db: Database): Promise<Record<RowStore, number>> {
	const tx = db.transaction(backupStores, 'readonly');
	const counts = backupStores.map(async (store) => [store, await tx.objectStore(store).count()] as const);
	return Object.fromEntries(await Promise.all(counts)) as Record<RowStore, number>;
}
