import { AppError } from '../../domain/errors.ts';
import type { Id } from '../../domain/id.ts';
import { shopId } from '../../domain/shop.ts';
import { laterStamp, nextStamp } from '../../domain/stamp.ts';
import { backupStores } from '../backup-table.ts';
import { readClock } from '../clock.ts';
import type { World } from '../commit.ts';
import { noteIn } from '../device-note.ts';
import type { Database, StoreName, Turn, Writing } from '../schema.ts';
import { settle } from '../settle.ts';
import { withArrival } from './arrivals.ts';
import { type Arrived, mergeAll, replaceAll } from './bring-in.ts';
import { keepPresent } from './former.ts';
import { clearStaged } from './stage.ts';
import { walkBatches } from './walk.ts';

/** Told of the rows done so far, and of about how many there are. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Makes the backup that lies ready part of the book, or puts it in its place: all of it in one strict
 * transaction or, whatever the fault, nothing of it. The book as it was is kept beside it.
 */
export async function takeOver(
	db: Database,
	world: World,
	token: Id,
	how: 'merge' | 'replace',
	onProgress: OnProgress,
): Promise<void> {
	await turn(db, world, how, onProgress, async (tx) => {
		const note = await noteIn(tx, 'staged');
		const keys = await tx.objectStore('staged').getAllKeys();
		if (note?.token !== token || note.batches !== keys.length) throw new AppError('aborted');
		return { from: 'staged', keys, rows: note.rows ?? 0 };
	});
}

/** The book before comes back, and the present one takes its place; so this can be undone as well. */
export async function takeBack(db: Database, world: World, onProgress: OnProgress): Promise<void> {
	await turn(db, world, 'back', onProgress, async (tx) => {
		const note = await noteIn(tx, 'former');
		if (!note) throw new AppError('missing');
		return { from: 'former', keys: await tx.objectStore('former').getAllKeys(), rows: note.rows };
	});
}

interface Source {
	readonly from: 'staged' | 'former';
	readonly keys: readonly number[];
	readonly rows: number;
}

const stores: readonly StoreName[] = [...backupStores, 'thumb', 'summary', 'device', 'staged', 'former'];

async function turn(
	db: Database,
	world: World,
	how: Turn,
	onProgress: OnProgress,
	open: (tx: Writing) => Promise<Source>,
): Promise<void> {
	const tx = db.transaction(stores, 'readwrite', { durability: 'strict' }) as Writing;
	await settle(tx, async () => {
		const { from, keys, rows } = await open(tx);
		const present = await countPresent(tx);
		const total = present + rows;
		let done = 0;
		const onRows = (count: number) => {
			done = Math.min(done + count, total);
			onProgress(done, total);
		};
		const older = await tx.objectStore('former').getAllKeys();
		await keepPresent(tx, onRows);
		const bringIn = how === 'merge' ? mergeAll : replaceAll;
		const arrived = await bringIn(tx, walkBatches(tx, from, keys), world.today(), onRows);
		if (how === 'replace' && !(await tx.objectStore('shop').get(shopId))) throw new AppError('file-empty');
		await forgetOlder(tx, older);
		await tx.objectStore('device').put({ key: 'former', at: world.now(), how, rows: present });
		await moveClock(tx, world, arrived);
		if (from === 'staged') await clearStaged(tx);
	});
}

async function countPresent(tx: Writing): Promise<number> {
	const counts = await Promise.all(backupStores.map((store) => tx.objectStore(store).count()));
	return counts.reduce((sum, count) => sum + count, 0);
}

async function forgetOlder(tx: Writing, keys: readonly number[]): Promise<void> {
	const last = keys[keys.length - 1];
	if (last !== undefined) await tx.objectStore('former').delete(IDBKeyRange.upperBound(last));
}

/** The next stamp is later than all that came in; and what came in is remembered for the next change file. */
async function moveClock(tx: Writing, world: World, { last, before }: Arrived): Promise<void> {
	const device = tx.objectStore('device');
	const clock = await readClock(tx, world);
	const at = nextStamp(world.now(), laterStamp(clock.last, last), clock.device);
	await device.put({ ...clock, last: at });
	if (before === undefined) return;
	const { list = [] } = (await noteIn(tx, 'arrivals')) ?? {};
	await device.put({ key: 'arrivals', list: withArrival(list, { at, before }) });
}
