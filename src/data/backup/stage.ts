import type { Conflict, Difference } from '../../domain/backup/comparison.ts';
import type { BackupRow } from '../../domain/backup/record.ts';
import type { RowStore } from '../../domain/change.ts';
import type { Moment } from '../../domain/day.ts';
import { AppError } from '../../domain/errors.ts';
import type { Id } from '../../domain/id.ts';
import type { Row } from '../../domain/row.ts';
import type { World } from '../commit.ts';
import { noteIn } from '../device-note.ts';
import type { Batch, Database, StagedNote, Writing } from '../schema.ts';
import { settle } from '../settle.ts';
import { startComparing } from './comparing.ts';
import { stepOf } from './walk.ts';

/** A backup that lies ready to be taken over. */
export interface Staged {
	/** Which one: another window may have read another meanwhile. */
	readonly token: Id;
	readonly difference: Difference;
	/** The first of them. */
	readonly conflicts: readonly Conflict[];
}

/**
 * Lays a backup ready beside the book, and tells how it differs from it. The book stays as it is; what lies
 * ready is gone again where the reading fails or is given up, which throws `aborted`.
 */
export async function stage(
	db: Database,
	world: World,
	batches: AsyncIterable<readonly BackupRow[]>,
	signal: AbortSignal,
): Promise<Staged> {
	const note: StagedNote = { key: 'staged', token: world.newId(), begun: world.now() };
	await writeStaged(db, async (tx) => {
		await tx.objectStore('staged').clear();
		await tx.objectStore('device').put(note);
	});
	try {
		const comparing = await startComparing(db);
		let [count, total] = [0, 0];
		for await (const rows of batches) {
			for (const batch of byStore(rows)) {
				if (signal.aborted) throw new AppError('aborted', signal.reason);
				await Promise.all([keep(db, note.token, batch), comparing.add(batch)]);
				count += 1;
				total += batch.rows.length;
			}
		}
		await writeStaged(db, async (tx) => {
			await expectToken(tx, note.token);
			await tx.objectStore('device').put({ ...note, batches: count, rows: total });
		});
		return { token: note.token, ...(await comparing.end()) };
	} catch (error) {
		// What went wrong first is what the seller has to hear of; the leftovers are found again.
		await dropStaged(db, note.token).catch(() => undefined);
		throw error;
	}
}

/** Forgets a backup that was not taken over, unless another one has come in its place. */
export async function dropStaged(db: Database, token: Id): Promise<void> {
	await dropWhere(db, (note) => note.token === token);
}

/** Forgets what was left lying before that moment, as by an app that was killed. */
export async function forgetStaged(db: Database, before: Moment): Promise<void> {
	await dropWhere(db, ({ begun }) => begun < before);
}

async function dropWhere(db: Database, isMeant: (note: StagedNote) => boolean): Promise<void> {
	await writeStaged(db, async (tx) => {
		const note = await noteIn(tx, 'staged');
		if (note && isMeant(note)) await clearStaged(tx);
	});
}

/** Empties the store within a transaction. */
export async function clearStaged(tx: Writing): Promise<void> {
	await tx.objectStore('staged').clear();
	await tx.objectStore('device').delete('staged');
}

/** Nothing in the book depends on it yet, hence without waiting for the disk. */
async function writeStaged(db: Database, work: (tx: Writing) => Promise<void>): Promise<void> {
	const tx = db.transaction(['staged', 'device'], 'readwrite', { durability: 'relaxed' }) as Writing;
	await settle(tx, () => work(tx));
}

async function keep(db: Database, token: Id, batch: Batch): Promise<void> {
	await writeStaged(db, async (tx) => {
		await expectToken(tx, token);
		await tx.objectStore('staged').add(batch);
	});
}

/** Throws `aborted` where another window has begun with another backup. */
async function expectToken(tx: Writing, token: Id): Promise<void> {
	if ((await noteIn(tx, 'staged'))?.token !== token) throw new AppError('aborted');
}

/** Rows in the order they came, so many of one store at a time; each photo by itself. */
function byStore(rows: readonly BackupRow[]): Batch[] {
	const batches: { store: RowStore; rows: Row[] }[] = [];
	for (const { store, row } of rows) {
		const open = batches[batches.length - 1];
		const most = store === 'photo' ? 1 : stepOf(store);
		if (open?.store === store && open.rows.length < most) open.rows.push(row);
		else batches.push({ store, rows: [row] });
	}
	return batches;
}
