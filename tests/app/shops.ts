import type { App } from '../../src/app/app.ts';
import type { Id } from '../../src/domain/id.ts';
import { shopId } from '../../src/domain/shop.ts';
import { fakeId } from './fake-platform.ts';

/** The book that the shops of these tests share, unless they have one of their own. */
export const sharedBook = fakeId(99, 1);

/** Begins a book. */
export async function beginShop({ book }: App, name = 'Azzalea Cake', id: Id = sharedBook): Promise<void> {
	const fields = { name, phone: '6281200000101', book: id };
	await book.commit([{ kind: 'add', store: 'shop', id: shopId, fields }]);
}
