import type { Id } from '../domain/id.ts';
import type { Stamp } from '../domain/stamp.ts';
import { getNote, noteIn } from './device-note.ts';
import type { ClockState, Database, Writing } from './schema.ts';

/** This phone's clock; one that was never set begins with a device of its own. */
export async function readClock(tx: Writing, world: { newId(): Id }): Promise<ClockState> {
	const clock = await noteIn(tx, 'clock');
	return (
		clock ?? {
			key: 'clock',
			device: Number.parseInt(world.newId().slice(-12), 16).toString(36).padStart(10, '0'),
		}
	);
}

/** This phone's clock as it stands; none in a book that was never begun. */
export function getClock(db: Database): Promise<ClockState | undefined> {
	return getNote(db, 'clock');
}

/** The last stamp this phone has made or seen. */
export async function clockOf(db: Database): Promise<Stamp | undefined> {
	return (await getClock(db))?.last;
}
