import type { Writing } from './schema.ts';

/** Runs the work of a transaction and waits for its end; a fault undoes all of it. */
export async function settle<T>(tx: Writing, work: () => Promise<T>): Promise<T> {
	try {
		const result = await work();
		await tx.done;
		return result;
	} catch (error) {
		try {
			tx.abort();
		} catch {
			// It has ended by itself; `done` tells why.
		}
		const reason = await tx.done.then(
			() => error,
			(abort: unknown) => abort,
		);
		// An abort by our own fault carries no reason of its own.
		throw reason instanceof Error && reason.name === 'AbortError' ? error : (reason ?? error);
	}
}
