import type { Database, Draft } from './schema.ts';

export async function getDraft(db: Database, key: string): Promise<unknown> {
	return (await db.get('draft', key))?.value;
}

/** Everything begun and not saved, the latest first. */
export async function allDrafts(db: Database): Promise<Draft[]> {
	return (await db.getAll('draft')).sort((a, b) => b.at - a.at);
}

/** Keeps what was typed. Strict, since a draft is there for the moment the phone dies. */
export async function putDraft(db: Database, draft: Draft): Promise<void> {
	const tx = db.transaction('draft', 'readwrite', { durability: 'strict' });
	await Promise.all([tx.store.put(draft), tx.done]);
}

export async function dropDraft(db: Database, key: string): Promise<void> {
	await db.delete('draft', key);
}
