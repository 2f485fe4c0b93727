import type { Database } from './schema.ts';

/** A thing this phone remembers for itself, not part of the book. */
export async function getSetting(db: Database, name: string): Promise<string | undefined> {
	const found = await db.get('device', `setting:${name}`);
	return found && 'value' in found ? found.value : undefined;
}

export async function putSetting(db: Database, name: string, value: string): Promise<void> {
	await db.put('device', { key: `setting:${name}`, value });
}
