import { describe, expect, test, vi } from 'vitest';
import { undo } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import type { Form } from '../../src/app/form.ts';
import { go } from '../../src/app/navigation.ts';
import {
	liveGroups,
	liveProduct,
	openNewProduct,
	openProduct,
	removeProduct,
} from '../../src/app/product-form.ts';
import { dearer, type ProductValue } from '../../src/app/product-value.ts';
import { emptyRecipe } from '../../src/app/recipe-value.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { openApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';

const said = (name: string) => `${name} tersimpan`;
const typed = (form: Form<ProductValue>) => form.state.getState().value;
const problems = (form: Form<ProductValue>) => form.state.getState().problems;

async function savedNew(app: App, change: Partial<ProductValue>) {
	const form = await openNewProduct(app, said);
	form.set(change);
	await form.submit();
	return app.book.product(typed(form).id);
}

describe('a new product', () => {
	test('stands last on the list', async () => {
		const app = openApp();
		go(app, { page: 'products' });
		go(app, { page: 'product-new' });
		await addProduct(app, 'Klepon', 6_000, { rank: 7.5 });
		const product = await savedNew(app, { name: ' Brownies  kukus', unit: 'loyang', price: '25rb' });
		expect(product).toMatchObject({ name: 'Brownies kukus', unit: 'loyang', price: 25_000, available: true });
		expect(product).not.toHaveProperty('drawing');
		expect(product).not.toHaveProperty('resellerPrice');
		expect((await app.book.products()).map(({ name }) => name)).toEqual(['Klepon', 'Brownies kukus']);
		expect(app.route.getState()).toEqual({ page: 'products' });
		await undo(app, 'Sudah diurungkan');
		expect(await app.book.products()).toHaveLength(1);
	});

	test('has a price for everybody it is named for', async () => {
		const app = openApp();
		const product = await savedNew(app, {
			name: 'Nastar',
			price: '45.000',
			regularPrice: '43.000',
			resellerPrice: 'Rp40.000,-',
			drawing: 'toples',
		});
		expect(product).toMatchObject({
			price: 45_000,
			regularPrice: 43_000,
			resellerPrice: 40_000,
			drawing: 'toples',
		});
	});

	test('stands under the group it is given; those in use are offered', async () => {
		const app = openApp();
		expect(await savedNew(app, { name: 'Nastar', price: '45.000', group: ' Kue  kering ' })).toMatchObject({
			group: 'Kue kering',
		});
		const groups = liveGroups(app);
		await groups.reload();
		expect(groups.getState()).toEqual({ state: 'ready', value: ['Kue kering'] });
		const [product] = await app.book.products();
		if (!product) throw new Error('Nothing was saved.');
		const form = await openProduct(app, product, said);
		expect(typed(form).group).toBe('Kue kering');
		form.set({ group: '' });
		await form.submit();
		expect((await app.book.products())[0]?.group).toBeUndefined();
	});

	test.each([
		[{ name: '  ' }, { name: 'name-empty' }],
		[{ name: 'a'.repeat(81) }, { name: 'name-long' }],
		[{ unit: 'a'.repeat(21) }, { unit: 'unit-long' }],
		[{ price: '' }, { price: 'price' }],
		[{ price: 'dua puluh' }, { price: 'price' }],
		[{ price: '25.00' }, { price: 'price' }],
		[{ regularPrice: 'murah' }, { regularPrice: 'price' }],
		[{ resellerPrice: '0' }, { resellerPrice: 'price' }],
	] as const)('with %o is refused as %o and stays typed', async (change, expected) => {
		const app = openApp();
		const form = await openNewProduct(app, said);
		form.set({ name: 'Nastar', price: '45.000', ...change });
		await form.submit();
		expect(problems(form)).toEqual(expected);
		expect(typed(form)).toMatchObject(change);
		expect(await app.book.products()).toEqual([]);
	});

	test('is still typed after a kill', async () => {
		const app = openApp();
		const form = await openNewProduct(app, said);
		form.start();
		form.set({ name: 'Nastar', drawing: 'nastar' });
		app.platform.hide();
		await vi.waitFor(async () => expect(await app.book.draft(form.key)).toBeDefined());
		const resumed = await openNewProduct(app.kill(), said);
		expect(resumed.state.getState()).toMatchObject({ resumed: true, value: typed(form) });
	});
});

describe('a product of the list', () => {
	test('costs less for many and knows what it costs to make, until both are emptied', async () => {
		const app = openApp();
		const nastar = await addProduct(app, 'Nastar', 45_000);
		const form = await openProduct(app, nastar, said);
		form.set({ bulkFrom: '10', bulkPrice: '42rb', cost: '30.000' });
		await form.submit();
		const product = await app.book.product(nastar.id);
		expect(product).toMatchObject({ bulk: { from: 10, price: 42_000 }, cost: 30_000 });
		if (!product) return;
		const again = await openProduct(app, product, said);
		expect(typed(again)).toMatchObject({ bulkFrom: '10', bulkPrice: '42.000', cost: '30.000' });
		again.set({ bulkFrom: ' ', bulkPrice: '', cost: '' });
		await again.submit();
		expect(await app.book.product(nastar.id)).not.toHaveProperty('bulk');
		expect(await app.book.product(nastar.id)).not.toHaveProperty('cost');
	});

	test.each([
		[{ bulkFrom: '10' }, { bulkPrice: 'price' }],
		[{ bulkPrice: '42.000' }, { bulkFrom: 'quantity' }],
		[
			{ bulkFrom: '0', bulkPrice: '-1' },
			{ bulkFrom: 'quantity', bulkPrice: 'price' },
		],
		[{ cost: 'murah' }, { cost: 'price' }],
	])('says what is wrong with %o', async (change, codes) => {
		const app = openApp();
		const form = await openProduct(app, await addProduct(app, 'Nastar', 45_000), said);
		form.set(change);
		await form.submit();
		expect(problems(form)).toEqual(codes);
	});

	test('can be changed, also back to fewer prices', async () => {
		const app = openApp();
		const nastar = await addProduct(app, 'Nastar', 45_000, {
			resellerPrice: rupiah(40_000),
			drawing: 'nastar',
		});
		const form = await openProduct(app, nastar, said);
		expect(typed(form)).toMatchObject({ price: '45.000', resellerPrice: '40.000', regularPrice: '' });
		form.set({ price: '47.000', resellerPrice: '', available: false });
		await form.submit();
		const product = await app.book.product(nastar.id);
		expect(product).toMatchObject({ price: 47_000, available: false, rank: nastar.rank, drawing: 'nastar' });
		expect(product).not.toHaveProperty('resellerPrice');
		await undo(app, 'Sudah diurungkan');
		expect(await app.book.product(nastar.id)).toMatchObject({ price: 45_000, resellerPrice: 40_000 });
	});

	test('leaves the list, its orders keep their lines, and comes back by undo', async () => {
		const app = openApp();
		const nastar = await addProduct(app, 'Nastar', 45_000);
		const order = await addOrderOf(app, [lineOf(nastar, 2)]);
		go(app, { page: 'products' });
		go(app, { page: 'product-edit', id: nastar.id });
		const form = await openProduct(app, nastar, said);
		form.start();
		form.set({ name: 'Nastar keju' });
		await removeProduct(app, form, 'Nastar dihapus');
		const live = liveProduct(app, nastar.id);
		const stop = live.start();
		expect(await settled(live)).toBeUndefined();
		stop();
		expect(app.route.getState()).toEqual({ page: 'products' });
		expect(await app.book.draft(form.key)).toBeUndefined();
		expect((await app.book.order(order))?.lines[0]).toMatchObject({ name: 'Nastar', price: 45_000 });
		await undo(app, 'Sudah diurungkan');
		expect((await app.book.product(nastar.id))?.name).toBe('Nastar');
	});
});

test('a special price above the ordinary one is noticed, where both can be read', () => {
	expect(dearer('26.000', '25.000')).toBe(true);
	expect(dearer('25rb', '25.000')).toBe(false);
	expect(dearer('', '25.000')).toBe(false);
	expect(dearer('26.000', 'mahal')).toBe(false);
});

describe('a recipe', () => {
	const flour = { name: ' Tepung  terigu', amount: '1.250', unit: 'gram' };
	const sugar = { name: 'Gula', amount: '0,5', unit: 'kg' };

	async function openDough(recipe: ProductValue['recipe']) {
		const app = openApp();
		const form = await openNewProduct(app, (name) => name);
		form.set({ name: 'Klepon', price: '6.000', recipe });
		await form.submit();
		const { id } = form.state.getState().value;
		return { app, form, product: await app.book.product(id) };
	}

	test('is kept with what one batch takes and yields; rows left empty are none', async () => {
		const empty = { name: '', amount: ' ', unit: 'kg' };
		const { app, product } = await openDough({ yields: '24', ingredients: [flour, empty, sugar] });
		expect(product?.recipe).toEqual({
			yields: 24,
			ingredients: [
				{ name: 'Tepung terigu', amount: 1_250, unit: 'gram' },
				{ name: 'Gula', amount: 0.5, unit: 'kg' },
			],
		});
		if (!product) throw new Error('not saved');
		const form = await openProduct(app, product, (name) => name);
		expect(form.state.getState().value.recipe?.ingredients[1]).toEqual(sugar);
		form.set({ recipe: undefined });
		await form.submit();
		expect(await app.book.product(product.id)).not.toHaveProperty('recipe');
	});

	test.each([
		['quantity', { yields: '0', ingredients: [sugar] }],
		['quantity', { yields: '', ingredients: [sugar] }],
		['measure', { yields: '10', ingredients: [{ ...sugar, amount: '0' }] }],
		['measure', { yields: '10', ingredients: [{ ...sugar, amount: 'secukupnya' }] }],
		['name-empty', { yields: '10', ingredients: [{ ...sugar, name: '' }] }],
		['unit-long', { yields: '10', ingredients: [{ ...sugar, unit: 'a'.repeat(21) }] }],
	] as const)('says %s, and nothing is written', async (code, { yields, ingredients }) => {
		const { form, product } = await openDough({ yields, ingredients: [...ingredients] });
		expect(form.state.getState().problems).toEqual({ recipe: code });
		expect(product).toBeUndefined();
	});

	test('that was begun and left empty is none', async () => {
		const { product } = await openDough(emptyRecipe);
		expect(product).not.toHaveProperty('recipe');
	});

	test('is all there after a kill', async () => {
		const app = openApp();
		const form = await openNewProduct(app, (name) => name);
		form.start();
		form.set({ recipe: { yields: '2', ingredients: [{ ...sugar, amount: '0,' }] } });
		app.platform.hide();
		await vi.waitFor(async () => expect(await app.book.draft(form.key)).toBeDefined());
		const again = await openNewProduct(app.kill(), (name) => name);
		expect(again.state.getState().value).toEqual(form.state.getState().value);
	});
});
