import { expect, test } from 'vitest';
import { undo } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import { liveProducts, moveProduct, setAvailable } from '../../src/app/product-list.ts';
import { openApp } from './open-app.ts';
import { addProduct } from './order-rows.ts';
import { settled } from './settled.ts';

const names = async (app: App) => (await app.book.products()).map(({ name }) => name);

test('a product moves up and down, and back by undo', async () => {
	const app = openApp();
	await addProduct(app, 'Klepon', 6_000);
	const donat = await addProduct(app, 'Donat', 2_500);
	await addProduct(app, 'Nastar', 45_000);
	await moveProduct(app, donat, -1, 'Donat dipindah');
	expect(await names(app)).toEqual(['Donat', 'Klepon', 'Nastar']);
	expect(app.done.getState()?.said).toBe('Donat dipindah');
	await moveProduct(app, donat, 1, 'Donat dipindah');
	await moveProduct(app, donat, 1, 'Donat dipindah');
	expect(await names(app)).toEqual(['Klepon', 'Nastar', 'Donat']);
	await undo(app, 'Sudah diurungkan');
	expect(await names(app)).toEqual(['Klepon', 'Donat', 'Nastar']);
});

test('the first moves no higher, and nothing is said of it', async () => {
	const app = openApp();
	const klepon = await addProduct(app, 'Klepon', 6_000);
	await moveProduct(app, klepon, -1, 'Klepon dipindah');
	expect(app.done.getState()).toBeUndefined();
});

test('the list shows at once what is sold out', async () => {
	const app = openApp();
	const klepon = await addProduct(app, 'Klepon', 6_000);
	const live = liveProducts(app);
	const stop = live.start();
	await settled(live, ([product]) => product?.available === true);
	await setAvailable(app, klepon, false, 'Klepon ditandai habis');
	await settled(live, ([product]) => product?.available === false);
	await undo(app, 'Sudah diurungkan');
	await settled(live, ([product]) => product?.available === true);
	stop();
});
