import type { Change } from '../domain/change.ts';
import type { Id } from '../domain/id.ts';

/** Somebody written down by name alone, or with the number a message came with. */
export function newBuyer(id: Id, name: string, phone?: string): Change {
	return { kind: 'add', store: 'customer', id, fields: { name, phone, kind: 'buyer', tier: 'ordinary' } };
}
