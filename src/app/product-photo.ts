import type { Change } from '../domain/change.ts';
import type { Id } from '../domain/id.ts';
import type { Product } from '../domain/product.ts';
import type { Edit } from '../domain/row.ts';
import type { App } from './app.ts';
import type { ProductValue } from './product-value.ts';

interface PhotoChange {
	/** The photos that come and go, in the same action as the product. */
	readonly rows: readonly Change[];
	readonly edit: Pick<Edit<Product>, 'photo'>;
}

/** What the photo of a product's form means for the book; nothing where it was not touched. */
export async function photoChange(app: App, { id, photo }: ProductValue): Promise<PhotoChange> {
	if (!photo) return { rows: [], edit: {} };
	const former = await photoRemoval(app, id);
	if (photo === 'none') return { rows: former, edit: { photo: undefined } };
	const added: readonly Change[] = [
		{ kind: 'add', store: 'photo', id: photo.id, fields: photo.photo },
		{ kind: 'put', store: 'thumb', id: photo.id, picture: photo.thumb },
	];
	return {
		rows: [...former.filter((removal) => removal.id !== photo.id), ...added],
		edit: { photo: photo.id },
	};
}

/** Takes away the photo of a product, where it has one and the photo is here. */
export async function photoRemoval(app: App, product: Id): Promise<Change[]> {
	const id = (await app.book.product(product))?.photo;
	const isHere = id !== undefined && (await app.book.photo(id)) !== undefined;
	return isHere ? [{ kind: 'remove', store: 'photo', id }] : [];
}
