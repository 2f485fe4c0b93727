import type { Id } from '../domain/id.ts';
import type { Entry } from '../domain/ledger.ts';
import type { Slip } from '../domain/slip.ts';
import type { Database } from './schema.ts';

/** Kasbon that waits for its name, the oldest first. */
export async function waitingSlips(db: Database): Promise<Slip[]> {
	return (await db.getAllFromIndex('slip', 'waiting')).filter((slip) => !slip.gone);
}

/** An entry, be it taken back or not. */
export async function getEntry(db: Database, id: Id): Promise<Entry | undefined> {
	return db.get('ledger', id);
}
