import { describe, expect, test, vi } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import {
	clearPhotos,
	getPhoto,
	getThumb,
	photosWithoutThumb,
	putThumb,
	strayPhotos,
} from '../../src/data/photo.ts';
import type { Database } from '../../src/data/schema.ts';
import type { Change } from '../../src/domain/change.ts';
import type { Id } from '../../src/domain/id.ts';
import { mergeRows } from '../../src/domain/merge.ts';
import type { PictureBytes } from '../../src/domain/photo.ts';
import { idOf } from '../domain/arbitrary.ts';
import { dump, freshBrowser, makeWorld, openTab } from './fresh-book.ts';
import { addProduct } from './sample-changes.ts';

freshBrowser();

const bolu = idOf(1);
const [first, second] = [idOf(11), idOf(12)];
const hourMs = 3_600_000;

function picture(...values: number[]): PictureBytes {
	return { type: 'image/jpeg', bytes: new Uint8Array(values).buffer };
}

function addPhoto(id: Id, seed: number): Change[] {
	return [
		{ kind: 'add', store: 'photo', id, fields: picture(seed, seed, seed) },
		{ kind: 'put', store: 'thumb', id, picture: picture(seed) },
	];
}

const show = (photo: Id | undefined): Change => ({
	kind: 'edit',
	store: 'product',
	id: bolu,
	edit: { photo },
});
const remove = (id: Id): Change => ({ kind: 'remove', store: 'photo', id });

async function values(found: Promise<PictureBytes | undefined>) {
	const picture = await found;
	return picture && [...new Uint8Array(picture.bytes)];
}

async function withPhoto(db: Database, world = makeWorld()) {
	await commit(db, world, [addProduct(bolu)]);
	await commit(db, world, [show(first), ...addPhoto(first, 7)]);
	return world;
}

describe('a photo', () => {
	test('comes with its small picture and its product in one strict transaction', async () => {
		const db = await openTab();
		await commit(db, makeWorld(), [addProduct(bolu)]);
		const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await commit(db, makeWorld(), [show(first), ...addPhoto(first, 7)]);
		expect(opened.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
			['readwrite', { durability: 'strict' }],
		]);
		opened.mockRestore();
		expect(await values(getPhoto(db, first))).toEqual([7, 7, 7]);
		expect(await values(getThumb(db, first))).toEqual([7]);
	});

	test('that cannot be stored leaves neither small picture nor product behind', async () => {
		const db = await openTab();
		const world = await withPhoto(db);
		const before = await dump(db);
		const [, thumb] = addPhoto(second, 8);
		const broken = { type: 'image/jpeg', bytes: () => undefined } as never;
		await expect(
			commit(db, world, [
				show(second),
				...(thumb ? [thumb] : []),
				{ kind: 'add', store: 'photo', id: second, fields: broken },
			]),
		).rejects.toThrow();
		expect(await dump(db)).toEqual(before);
	});

	test('is replaced, and the replaced one is whole again after an undo', async () => {
		const db = await openTab();
		const world = await withPhoto(db);
		const undo = await commit(db, world, [show(second), remove(first), ...addPhoto(second, 8)]);
		expect(await getPhoto(db, first)).toBeUndefined();
		expect(await values(getPhoto(db, second))).toEqual([8, 8, 8]);
		await commit(db, world, undo);
		expect(await values(getPhoto(db, first))).toEqual([7, 7, 7]);
		expect(await values(getThumb(db, first))).toEqual([7]);
		expect(await getPhoto(db, second)).toBeUndefined();
		expect(await db.get('product', bolu)).toMatchObject({ photo: first });
	});
});

describe('clearing', () => {
	test('leaves photos on show alone, and those gone for less than a while', async () => {
		const db = await openTab();
		const world = await withPhoto(db);
		const gone = world.moment + hourMs;
		world.moment = gone;
		await commit(db, world, [show(second), remove(first), ...addPhoto(second, 8)]);
		const before = await dump(db);
		await clearPhotos(db, gone);
		expect(await dump(db)).toEqual(before);
	});

	test('leaves of a photo long gone only the tombstone', async () => {
		const db = await openTab();
		const world = await withPhoto(db);
		await commit(db, world, [show(second), remove(first), ...addPhoto(second, 8)]);
		await clearPhotos(db, world.moment + hourMs);
		expect(await db.get('photo', first)).toEqual({
			id: first,
			type: 'image/jpeg',
			born: expect.any(String),
			gone: expect.any(String),
			edits: { gone: expect.any(String) },
		});
		expect(await getThumb(db, first)).toBeUndefined();
		expect(await values(getPhoto(db, second))).toEqual([8, 8, 8]);
		expect(await values(getThumb(db, second))).toEqual([8]);
	});

	test('loses to a phone that still has the picture and brought it back', async () => {
		const [ours, theirs] = [await openTab(), makeWorld(2)];
		const world = await withPhoto(ours);
		await commit(ours, world, [show(undefined), remove(first)]);
		const whole = await ours.get('photo', first);
		await clearPhotos(ours, world.moment + hourMs);
		theirs.moment = world.moment + hourMs;
		await commit(ours, theirs, [{ kind: 'restore', store: 'photo', id: first }]);
		const cleared = await ours.get('photo', first);
		if (!whole || !cleared) throw new Error('The photo is lost.');
		for (const [a, b] of [
			[whole, cleared],
			[cleared, whole],
		] as const) {
			const merged = mergeRows(a, b);
			expect(merged).not.toHaveProperty('gone');
			expect([...new Uint8Array(merged.bytes ?? new ArrayBuffer(0))]).toEqual([7, 7, 7]);
		}
	});
});

test('a photo that no product shows is found once it has lain there for a while', async () => {
	const db = await openTab();
	const world = await withPhoto(db);
	await commit(db, world, [show(undefined), ...addPhoto(second, 8)]);
	expect(await strayPhotos(db, world.moment)).toEqual([]);
	expect(await strayPhotos(db, world.moment + hourMs)).toEqual([first, second]);
	await commit(db, world, [show(second), remove(first)]);
	expect(await strayPhotos(db, world.moment + hourMs)).toEqual([]);
	await commit(db, world, [{ kind: 'remove', store: 'product', id: bolu }]);
	expect(await strayPhotos(db, world.moment + hourMs)).toEqual([second]);
});

test('a photo on show without its small picture is found, until it has one', async () => {
	const db = await openTab();
	const world = await withPhoto(db);
	expect(await photosWithoutThumb(db)).toEqual([]);
	await db.clear('thumb');
	await commit(db, world, [{ kind: 'add', store: 'photo', id: second, fields: picture(8) }]);
	expect(await photosWithoutThumb(db)).toEqual([first]);
	await putThumb(db, { id: first, ...picture(7) });
	expect(await photosWithoutThumb(db)).toEqual([]);
});
