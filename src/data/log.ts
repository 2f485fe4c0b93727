import type { Database } from './schema.ts';

/** Less than Chrome would lay into a file beside the database. */
const letters = 60_000;
/** Together more than the four megabytes after which LevelDB begins a new log. */
const fillers = Array.from({ length: 72 }, (_, at) => `setting:filler ${at}` as const);

/**
 * Makes the browser begin a new log of the database, by filling the one it has.
 *
 * A process that is killed in the midst of writing leaves the log with a torn end. Chromium reads what stands
 * before it, writes on behind it (`reuse_logs` of LevelDB), and at the start after that takes the log for
 * damaged and throws the whole database away. Once everything has moved on from that log, nothing can happen.
 */
export async function beginLog(db: Database): Promise<void> {
	const value = ' '.repeat(letters);
	// By two transactions: what is put and deleted within one would never be written.
	const filling = db.transaction('device', 'readwrite', { durability: 'relaxed' });
	await Promise.all([...fillers.map((key) => filling.store.put({ key, value })), filling.done]);
	const emptying = db.transaction('device', 'readwrite', { durability: 'strict' });
	await Promise.all([...fillers.map((key) => emptying.store.delete(key)), emptying.done]);
}
