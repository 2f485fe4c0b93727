import { describe, expect, test, vi } from 'vitest';
import { tidyPhotos } from '../../src/app/photo-upkeep.ts';
import { dropThumbs, holdThumb, showPicture, thumbAtHand } from '../../src/app/thumbs.ts';
import type { Id } from '../../src/domain/id.ts';
import { pictureOf } from './fake-images.ts';
import { openApp, type TestApp } from './open-app.ts';
import { addProduct } from './order-rows.ts';

async function addThumb(app: TestApp): Promise<Id> {
	const id = app.platform.newId();
	await app.book.putThumb({ id, ...pictureOf(7, 8) });
	return id;
}

/** Holds it until it is read. */
async function shown(app: TestApp, id: Id) {
	const hear = vi.fn();
	const letGo = holdThumb(app, id, hear);
	await vi.waitFor(() => expect(hear.mock.lastCall?.[0]).toHaveProperty('address'), { interval: 1 });
	return { letGo, hear, address: hear.mock.lastCall?.[0].address as string | undefined };
}

describe('a small picture', () => {
	test('is read once, for as many as show it, and is at hand the next time', async () => {
		const app = openApp();
		const id = await addThumb(app);
		const read = vi.spyOn(app.book, 'thumb');
		expect(thumbAtHand(app, id)).toBe('reading');
		const [a, b] = await Promise.all([shown(app, id), shown(app, id)]);
		expect(a.address).toMatch(/^blob:/);
		expect(b.address).toBe(a.address);
		a.letGo();
		b.letGo();
		expect(thumbAtHand(app, id)).toEqual({ address: a.address });
		expect((await shown(app, id)).address).toBe(a.address);
		expect(read).toHaveBeenCalledTimes(1);
	});

	test('never shows the full photo', async () => {
		const app = openApp();
		const read = vi.spyOn(app.book, 'photo');
		await shown(app, await addThumb(app));
		expect(read).not.toHaveBeenCalled();
	});

	test('that is not there is looked for again the next time', async () => {
		const app = openApp();
		const id = app.platform.newId();
		const first = await shown(app, id);
		expect(first.address).toBeUndefined();
		first.letGo();
		await app.book.putThumb({ id, ...pictureOf(7, 8) });
		expect((await shown(app, id)).address).toBeDefined();
	});

	test('that is made anew comes to where it is wanted', async () => {
		const app = openApp();
		const photo = app.platform.newId();
		await app.book.commit([{ kind: 'add', store: 'photo', id: photo, fields: pictureOf(7, 90) }]);
		await addProduct(app, 'Nastar', 45_000, { photo });
		const { hear } = await shown(app, photo);
		await tidyPhotos(app);
		await vi.waitFor(() => expect(hear.mock.lastCall?.[0].address).toMatch(/^blob:/));
	});
});

describe('addresses', () => {
	test('are dropped when many others were shown since, never while they are shown', async () => {
		const app = openApp();
		const kept = await shown(app, await addThumb(app));
		for (let more = 0; more < 60; more += 1) (await shown(app, await addThumb(app))).letGo();
		const { addresses } = app.platform.images;
		expect(addresses).toContain(kept.address);
		expect(addresses.size).toBe(49);
	});

	test('are all dropped with the app, also of one that is read at that moment', async () => {
		const app = openApp();
		await shown(app, await addThumb(app));
		holdThumb(app, await addThumb(app), () => undefined);
		dropThumbs(app);
		await app.book.products();
		expect(app.platform.images.addresses.size).toBe(0);
	});

	test('of a picture that is not in the book are dropped by who shows it', () => {
		const app = openApp();
		const { address, drop } = showPicture(app, pictureOf(7, 8));
		expect(app.platform.images.addresses).toEqual(new Set([address]));
		drop();
		expect(app.platform.images.addresses.size).toBe(0);
	});
});
