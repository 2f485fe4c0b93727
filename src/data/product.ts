import type { Id } from '../domain/id.ts';
import type { Product } from '../domain/product.ts';
import type { Database } from './schema.ts';

/** The price list, in the seller's order. */
export async function allProducts(db: Database): Promise<Product[]> {
	return (await db.getAllFromIndex('product', 'rank')).filter((product) => !product.gone);
}

export async function getProduct(db: Database, id: Id): Promise<Product | undefined> {
	const product = await db.get('product', id);
	return product?.gone ? undefined : product;
}
