import { type Shop, shopId } from '../domain/shop.ts';
import type { Database } from './schema.ts';

/** The seller; none in a book that was never begun. */
export function getShop(db: Database): Promise<Shop | undefined> {
	return db.get('shop', shopId);
}
