import { describe, expect, test, vi } from 'vitest';
import { undo } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import type { Form } from '../../src/app/form.ts';
import { go } from '../../src/app/navigation.ts';
import { heldPhotoDesk, holdPhotoDesk, photoDesk } from '../../src/app/photo-desk.ts';
import { tidyPhotos } from '../../src/app/photo-upkeep.ts';
import { openNewProduct, openProduct, removeProduct } from '../../src/app/product-form.ts';
import type { ProductValue } from '../../src/app/product-value.ts';
import type { Id } from '../../src/domain/id.ts';
import { pictureOf } from './fake-images.ts';
import { openApp, type TestApp } from './open-app.ts';
import { addProduct } from './order-rows.ts';

const said = (name: string) => `${name} tersimpan`;
const fileOf = (seed: number) => new Blob([new Uint8Array([seed])]);
const crop = { x: 0, y: 240, side: 1440 };

/** A product with a photo, all of whose bytes are the seed. */
async function withPhoto(app: App, seed: number) {
	const product = await addProduct(app, 'Nastar', 45_000);
	await save(app, product.id, (form) => chooseAndCut(app, form, seed));
	return product.id;
}

async function save(app: App, id: Id, change: (form: Form<ProductValue>) => Promise<void> | void) {
	const product = await app.book.product(id);
	if (!product) throw new Error('The product is lost.');
	const form = await openProduct(app, product, said);
	await change(form);
	await form.submit();
	expect(form.state.getState().failure).toBeUndefined();
}

async function chooseAndCut(app: App, form: Form<ProductValue>, seed: number) {
	const desk = photoDesk(app, form);
	await desk.choose(fileOf(seed));
	await desk.cut(crop);
	desk.clear();
}

async function seedsOf(app: App, id: Id) {
	const photo = (await app.book.product(id))?.photo;
	if (!photo) return undefined;
	const [full, small] = await Promise.all([app.book.photo(photo), app.book.thumb(photo)]);
	return [full, small].map((picture) => picture && new Uint8Array(picture.bytes)[0]);
}

describe('choosing a photo', () => {
	async function onDesk(app: TestApp) {
		go(app, { page: 'product-new' });
		const form = await openNewProduct(app, said);
		const desk = photoDesk(app, form);
		const states: string[] = [];
		desk.state.subscribe(({ at }) => states.push(at));
		return { form, desk, states };
	}

	test('opens it, then the sheet to cut it, then puts it into the form', async () => {
		const app = openApp();
		const { form, desk, states } = await onDesk(app);
		await desk.choose(fileOf(7));
		expect(states).toEqual(['opening', 'opening', 'open']);
		expect(app.route.getState()).toMatchObject({ page: 'product-new', sheet: { name: 'photo' } });
		await desk.cut(crop);
		expect(app.platform.images.cuts).toEqual([crop]);
		expect(app.route.getState()).toEqual({ page: 'product-new' });
		expect(form.state.getState().value.photo).toMatchObject({ photo: pictureOf(7, 90) });
		desk.clear();
		expect(app.platform.images.opened.size).toBe(0);
	});

	test('that is no photo says why and changes nothing', async () => {
		const app = openApp();
		const { form, desk } = await onDesk(app);
		app.platform.images.fault = 'photo-kind';
		await desk.choose(fileOf(7));
		expect(desk.state.getState()).toEqual({ at: 'rest', failure: 'photo-kind' });
		expect(app.route.getState()).toEqual({ page: 'product-new' });
		expect(form.state.getState().value.photo).toBeUndefined();
		app.platform.images.fault = undefined;
		await desk.choose(fileOf(7));
		expect(desk.state.getState()).toMatchObject({ at: 'open' });
	});

	test('ends when it is cancelled, and nothing of it stays in memory', async () => {
		const app = openApp();
		const { desk } = await onDesk(app);
		const choosing = desk.choose(fileOf(7));
		expect(desk.state.getState()).toMatchObject({ at: 'opening' });
		desk.clear();
		await choosing;
		expect(desk.state.getState()).toEqual({ at: 'rest' });
		expect(app.route.getState()).toEqual({ page: 'product-new' });
		expect(app.platform.images.opened.size).toBe(0);
	});

	test('lays the one before aside', async () => {
		const app = openApp();
		const { desk } = await onDesk(app);
		await Promise.all([desk.choose(fileOf(7)), desk.choose(fileOf(8))]);
		expect(app.platform.images.opened.size).toBe(1);
		await desk.choose(fileOf(9));
		expect(app.platform.images.opened.size).toBe(1);
	});

	test('that cannot be cut for want of memory stays open to be tried again', async () => {
		const app = openApp();
		const { form, desk } = await onDesk(app);
		await desk.choose(fileOf(7));
		app.platform.images.fault = 'photo-memory';
		await desk.cut(crop);
		expect(desk.state.getState()).toMatchObject({ at: 'open', cutting: false, failure: 'photo-memory' });
		app.platform.images.fault = undefined;
		await desk.cut(crop);
		expect(form.state.getState().value.photo).toBeDefined();
	});

	test('is found by the sheet as long as its form is on the screen', async () => {
		const app = openApp();
		const { desk } = await onDesk(app);
		const stop = holdPhotoDesk(app, desk);
		await desk.choose(fileOf(7));
		expect(heldPhotoDesk(app)).toBe(desk);
		stop();
		expect(heldPhotoDesk(app)).toBeUndefined();
		expect(app.platform.images.opened.size).toBe(0);
	});
});

describe('the photo of a product', () => {
	test('is saved with it, full and small', async () => {
		const app = openApp();
		const form = await openNewProduct(app, said);
		form.set({ name: 'Nastar', price: '45.000' });
		await chooseAndCut(app, form, 7);
		await form.submit();
		expect(await seedsOf(app, form.state.getState().value.id)).toEqual([7, 7]);
		await undo(app, 'Sudah diurungkan');
		expect(await app.book.products()).toEqual([]);
	});

	test('is replaced, and the first one is back after an undo', async () => {
		const app = openApp();
		const id = await withPhoto(app, 7);
		await save(app, id, (form) => chooseAndCut(app, form, 8));
		expect(await seedsOf(app, id)).toEqual([8, 8]);
		await undo(app, 'Sudah diurungkan');
		expect(await seedsOf(app, id)).toEqual([7, 7]);
	});

	test('is removed, and back after an undo', async () => {
		const app = openApp();
		const id = await withPhoto(app, 7);
		const photo = (await app.book.product(id))?.photo;
		if (!photo) throw new Error('The photo is lost.');
		await save(app, id, (form) => form.set({ photo: 'none' }));
		expect(await app.book.product(id)).not.toHaveProperty('photo');
		expect(await app.book.photo(photo)).toBeUndefined();
		await undo(app, 'Sudah diurungkan');
		expect(await seedsOf(app, id)).toEqual([7, 7]);
	});

	test('goes with the product, and comes back with it', async () => {
		const app = openApp();
		const id = await withPhoto(app, 7);
		const product = await app.book.product(id);
		if (!product?.photo) throw new Error('The photo is lost.');
		await removeProduct(app, await openProduct(app, product, said), 'Nastar dihapus');
		expect(await app.book.photo(product.photo)).toBeUndefined();
		await undo(app, 'Sudah diurungkan');
		expect(await seedsOf(app, id)).toEqual([7, 7]);
	});

	test('stays as it is when only the price is changed, also from another window meanwhile', async () => {
		const app = openApp();
		const id = await withPhoto(app, 7);
		await save(app, id, async (form) => {
			form.set({ price: '47.000' });
			await save(app, id, (other) => chooseAndCut(app, other, 8));
		});
		expect(await seedsOf(app, id)).toEqual([8, 8]);
		expect((await app.book.product(id))?.price).toBe(47_000);
	});

	test('that is not in the book, as after half a restore, hinders nothing', async () => {
		const app = openApp();
		const { id } = await addProduct(app, 'Nastar', 45_000, { photo: app.platform.newId() });
		await save(app, id, (form) => chooseAndCut(app, form, 8));
		expect(await seedsOf(app, id)).toEqual([8, 8]);
	});

	test('chosen and not saved is still there after a kill', async () => {
		const app = openApp();
		const form = await openNewProduct(app, said);
		form.start();
		form.set({ name: 'Nastar', price: '45.000' });
		await chooseAndCut(app, form, 7);
		app.platform.hide();
		await vi.waitFor(async () => expect(await app.book.draft(form.key)).toHaveProperty('photo'));
		const again = app.kill();
		const resumed = await openNewProduct(again, said);
		await resumed.submit();
		expect(await seedsOf(again, form.state.getState().value.id)).toEqual([7, 7]);
	});
});

describe('upkeep', () => {
	const dayMs = 24 * 3_600_000;

	test('gives back the room of a replaced photo once the bin would not have it either', async () => {
		const app = openApp();
		const id = await withPhoto(app, 7);
		const first = (await app.book.product(id))?.photo;
		if (!first) throw new Error('The photo is lost.');
		await save(app, id, (form) => chooseAndCut(app, form, 8));
		app.platform.time += 29 * dayMs;
		await tidyPhotos(app);
		expect(await app.book.thumb(first)).toBeDefined();
		app.platform.time += 2 * dayMs;
		await tidyPhotos(app);
		expect(await app.book.thumb(first)).toBeUndefined();
		expect(await seedsOf(app, id)).toEqual([8, 8]);
	});

	test('takes away what nothing shows, and its room a month later', async () => {
		const app = openApp();
		const stray = app.platform.newId();
		await app.book.commit([
			{ kind: 'add', store: 'photo', id: stray, fields: pictureOf(7, 90) },
			{ kind: 'put', store: 'thumb', id: stray, picture: pictureOf(7, 8) },
		]);
		await tidyPhotos(app);
		expect(await app.book.photo(stray)).toBeDefined();
		app.platform.time += 2 * dayMs;
		await tidyPhotos(app);
		expect(await app.book.photo(stray)).toBeUndefined();
		expect(await app.book.thumb(stray)).toBeDefined();
		app.platform.time += 31 * dayMs;
		await tidyPhotos(app);
		expect(await app.book.thumb(stray)).toBeUndefined();
	});

	test('makes small pictures that are missing, as after a restored backup', async () => {
		const app = openApp();
		const photo = app.platform.newId();
		await app.book.commit([{ kind: 'add', store: 'photo', id: photo, fields: pictureOf(7, 90) }]);
		const { id } = await addProduct(app, 'Nastar', 45_000, { photo });
		await tidyPhotos(app);
		expect(await seedsOf(app, id)).toEqual([7, 7]);
		await tidyPhotos(app);
		expect(app.platform.images.shrunk).toEqual([7]);
	});
});
