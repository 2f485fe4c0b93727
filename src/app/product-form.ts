import { groupsOf } from '../domain/grouped.ts';
import type { Id } from '../domain/id.ts';
import type { Product } from '../domain/product.ts';
import { lastRank } from '../domain/rank.ts';
import { act } from './act.ts';
import type { App } from './app.ts';
import { type Form, openForm } from './form.ts';
import { createLive, type LiveStore } from './live.ts';
import { closeSheet, goBack } from './navigation.ts';
import { putInOrder } from './order-desk.ts';
import { photoChange, photoRemoval } from './product-photo.ts';
import {
	emptyProduct,
	isProductValue,
	type ProductValue,
	productFields,
	productProblems,
	typedProduct,
} from './product-value.ts';

type Said = (name: string) => string;
type NewProduct = Pick<Product, 'id' | 'name' | 'unit' | 'price'>;

/** The product of that id, for its form; `undefined` where there is none (any more). */
export function liveProduct(app: App, id: Id): LiveStore<Product | undefined> {
	return createLive(app, () => app.book.product(id));
}

/** The groups in use, for the next product to be put into one of them. */
export function liveGroups(app: App): LiveStore<readonly string[]> {
	return createLive(app, async () =>
		groupsOf(await app.book.products()).flatMap(({ name }) => (name ? [name] : [])),
	);
}

/** The form of a new product. */
export function openNewProduct(app: App, said: Said): Promise<Form<ProductValue>> {
	return newProduct(app, said, () => goBack(app, { page: 'products' }));
}

/** The same over an order: one of the new product goes into it. */
export function openQuickProduct(app: App, said: Said): Promise<Form<ProductValue>> {
	return newProduct(app, said, (product) => {
		putInOrder(app, product);
		closeSheet(app);
	});
}

/** The form of a product on the list. */
export function openProduct(app: App, product: Product, said: Said): Promise<Form<ProductValue>> {
	const { id } = product;
	const key = `product:${id}`;
	return openForm<ProductValue>(app, {
		key,
		initial: typedProduct(product),
		isDraft: (draft): draft is ProductValue => isProductValue(draft) && draft.id === id,
		check: productProblems,
		async save(value) {
			const photo = await photoChange(app, value);
			const edit = { ...productFields(value), ...photo.edit };
			await act(app, [{ kind: 'edit', store: 'product', id, edit }, ...photo.rows], {
				said: said(edit.name),
				forgetDraft: key,
			});
			goBack(app, { page: 'products' });
		},
	});
}

/** Takes a product off the list; past orders keep their lines. */
export async function removeProduct(app: App, form: Form<ProductValue>, said: string): Promise<void> {
	const { id } = form.state.getState().value;
	await act(app, [{ kind: 'remove', store: 'product', id }, ...(await photoRemoval(app, id))], {
		said,
		forgetDraft: form.key,
	});
	// First away from here, so that the page is not seen without its product.
	goBack(app, { page: 'products' });
	await form.clear();
}

function newProduct(app: App, said: Said, done: (product: NewProduct) => void): Promise<Form<ProductValue>> {
	const key = 'product-new';
	return openForm<ProductValue>(app, {
		key,
		initial: emptyProduct(app.platform.newId()),
		isDraft: isProductValue,
		check: productProblems,
		async save(value) {
			const { id } = value;
			const { rows, edit } = await photoChange(app, value);
			const fields = {
				...productFields(value),
				rank: lastRank(await app.book.products()),
				photo: edit.photo,
			};
			await act(app, [{ kind: 'add', store: 'product', id, fields }, ...rows], {
				said: said(fields.name),
				forgetDraft: key,
			});
			done({ ...fields, id });
		},
	});
}
