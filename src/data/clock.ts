import type { Id } from '../domain/id.ts';
import type { Stamp } from '../domain/stamp.ts';
import type { ClockState, Database, Writing } from './schema.ts';

/** This phone's clock; one that was never set begins with a device of its own. */
export async function readClock(tx: Writing, world: { newId(): Id }): Promise<ClockState> {
	const clock = await tx.objectStore('device').get('clock');
	if (clock?.key === 'clock') return clock;
	return {
		key: 'clock',
		device: Number.parseInt(world.newId().slice(-12), 16).toString(36).padStart(10, '0'),
	};
}

/** This phone's clock as it stands; none in a book that was never begun. */
export async function getClock(db: Database): Promise<ClockState | undefined> {
	const clock = await db.get('device', 'clock');
	return clock?.key === 'clock' ? clock : undefined;
}

/** The last stamp this phone has made or seen. */
export async function clockOf(db: Database): Promise<Stamp | undefined> {
	return (await getClock(db))?.last;
}
