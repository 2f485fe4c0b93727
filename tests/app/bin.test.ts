import { expect, test } from 'vitest';
import { undo } from '../../src/app/act.ts';
import { liveBin, restoreBinned } from '../../src/app/bin.ts';
import { removeCustomer } from '../../src/app/customer-actions.ts';
import type { Id } from '../../src/domain/id.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { addCustomer, addOrder } from './customer-rows.ts';
import { firstMoment } from './fake-platform.ts';
import { openApp, type TestApp } from './open-app.ts';
import { settled } from './settled.ts';

const dayMs = 86_400_000;

async function binOf(app: TestApp) {
	const live = liveBin(app);
	const stop = live.start();
	const items = await settled(live);
	stop();
	return items;
}

/** A product with a photo, both deleted. */
async function binnedProduct(app: TestApp, hasPhotoRow = true): Promise<{ product: Id; photo: Id }> {
	const [product, photo] = [app.platform.newId(), app.platform.newId()];
	const fields = { name: 'Klepon', unit: 'mika', price: rupiah(6_000), available: true, rank: 1, photo };
	await app.book.commit([{ kind: 'add', store: 'product', id: product, fields }]);
	await app.book.commit([{ kind: 'remove', store: 'product', id: product }]);
	if (hasPhotoRow) {
		const picture = { type: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]).buffer };
		await app.book.commit([{ kind: 'add', store: 'photo', id: photo, fields: picture }]);
		await app.book.commit([{ kind: 'remove', store: 'photo', id: photo }]);
	}
	return { product, photo };
}

test('what was deleted is in the bin, the latest first, and comes back with all it had', async () => {
	const app = openApp();
	const today = app.today.getState();
	const buyer = await addCustomer(app, 'Bu Sri', { place: 'Krajan RT 2' });
	const order = await addOrder(app, buyer, today);
	await app.book.commit([{ kind: 'remove', store: 'order', id: order }]);
	app.platform.time = firstMoment + dayMs;
	const other = await addCustomer(app, 'Pak Slamet', { place: 'Gang masjid' });
	await removeCustomer(app, other, 'Pak Slamet dihapus');

	const [first, second] = await binOf(app);
	expect(first).toMatchObject({ binned: { store: 'customer', row: { id: other } }, day: '2026-11-23' });
	expect(second).toMatchObject({
		binned: { store: 'order', row: { id: order } },
		day: '2026-11-22',
		name: 'Bu Sri',
	});

	if (first) await restoreBinned(app, first.binned, 'Pak Slamet sudah kembali');
	expect((await app.book.known(other))?.customer.place).toBe('Gang masjid');
	expect(await binOf(app)).toHaveLength(1);
	expect(app.done.getState()?.said).toBe('Pak Slamet sudah kembali');
	await undo(app, 'Sudah diurungkan');
	expect(await binOf(app)).toHaveLength(2);
});

test('after thirty days it is no longer listed', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	await app.book.commit([{ kind: 'remove', store: 'customer', id }]);
	app.platform.time = firstMoment + 30 * dayMs;
	expect(await binOf(app)).toHaveLength(1);
	app.platform.time += 1;
	expect(await binOf(app)).toEqual([]);
});

test('a product comes back with its photo', async () => {
	const app = openApp();
	const { product, photo } = await binnedProduct(app);
	const [item] = await binOf(app);
	if (item) await restoreBinned(app, item.binned, 'Klepon sudah kembali');
	expect(await app.book.product(product)).toMatchObject({ name: 'Klepon', photo });
	expect((await app.book.photo(photo))?.bytes.byteLength).toBe(3);
});

test('a product comes back where its photo never was on this phone', async () => {
	const app = openApp();
	const { product } = await binnedProduct(app, false);
	const [item] = await binOf(app);
	if (item) await restoreBinned(app, item.binned, 'Klepon sudah kembali');
	expect(await app.book.product(product)).toMatchObject({ name: 'Klepon' });
});

test('whoever was forgotten for good is not in the bin', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	await app.book.forgetCustomer(id);
	expect(await binOf(app)).toEqual([]);
});
