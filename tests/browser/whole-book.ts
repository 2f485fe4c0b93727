import type { Phone } from './phone.ts';

/**
 * Every record of every store of the seller's own book, beneath the app; of a picture the length of its bytes.
 * Whether the app is open, which comes and goes, is left out.
 */
export function wholeBook({ page }: Phone): Promise<Record<string, readonly object[]>> {
	return page.evaluate(async () => {
		const asked = <T>(request: IDBRequest<T>) =>
			new Promise<T>((done, fail) => {
				request.onsuccess = () => done(request.result);
				request.onerror = () => fail(request.error);
			});
		const db = await asked(indexedDB.open('langganan-buku'));
		const names = [...db.objectStoreNames];
		const tx = db.transaction(names);
		const stores = await Promise.all(names.map((name) => asked(tx.objectStore(name).getAll())));
		db.close();
		const legible = (row: Record<string, unknown>) =>
			row['bytes'] instanceof ArrayBuffer ? { ...row, bytes: row['bytes'].byteLength } : row;
		const isLasting = (row: Record<string, unknown>) => row['key'] !== 'setting:open';
		return Object.fromEntries(
			names.map((name, at) => [name, (stores[at] ?? []).filter(isLasting).map(legible)]),
		);
	});
}
