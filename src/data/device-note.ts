import type { Database, DeviceRecord, Reading, Writing } from './schema.ts';

type Key = DeviceRecord['key'];
/** Every key has records of its own kind. */
type Note<K extends Key> = Extract<DeviceRecord, { readonly key: K }> | undefined;

/** What this phone notes of itself under a key. */
export async function getNote<K extends Key>(db: Database, key: K): Promise<Note<K>> {
	return (await db.get('device', key)) as Note<K>;
}

/** The same within a transaction. */
export async function noteIn<K extends Key>(tx: Reading | Writing, key: K): Promise<Note<K>> {
	return (await tx.objectStore('device').get(key)) as Note<K>;
}
