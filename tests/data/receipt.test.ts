import { expect, test } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import type { Database } from '../../src/data/schema.ts';
import type { Change } from '../../src/domain/change.ts';
import type { Id } from '../../src/domain/id.ts';
import { dayOne, idOf } from '../domain/arbitrary.ts';
import { freshBrowser, makeWorld, openTab } from './fresh-book.ts';
import { addOrder } from './sample-changes.ts';

freshBrowser();

const world = makeWorld();
const number = (id: Id): Change => ({ kind: 'number', store: 'order', id });
const receiptOf = async (db: Database, id: Id) => (await db.get('order', id))?.receipt;

test('orders are numbered as their receipts are made, and keep their numbers', async () => {
	const db = await openTab();
	await commit(
		db,
		world,
		[1, 2, 3].map((n) => addOrder(idOf(n), dayOne)),
	);
	await commit(db, world, [number(idOf(2))]);
	await commit(db, world, [number(idOf(1)), number(idOf(2)), number(idOf(3))]);
	expect(await Promise.all([1, 2, 3].map((n) => receiptOf(db, idOf(n))))).toEqual([2, 1, 3]);
	expect(await commit(db, world, [number(idOf(2))])).toEqual([]);
});

test('two windows at once never give the same number, nor an order two', async () => {
	const [one, two] = [await openTab(), await openTab()];
	await commit(
		one,
		world,
		[1, 2].map((n) => addOrder(idOf(n), dayOne)),
	);
	await Promise.all([
		commit(one, world, [number(idOf(1))]),
		commit(two, world, [number(idOf(2))]),
		commit(two, world, [number(idOf(1))]),
	]);
	const given = await Promise.all([receiptOf(one, idOf(1)), receiptOf(one, idOf(2))]);
	expect(given.sort()).toEqual([1, 2]);
});

test('the number of a deleted order is not given again, and a forged one leads nowhere', async () => {
	const db = await openTab();
	await commit(db, world, [
		addOrder(idOf(1), dayOne, { receipt: 41 }),
		addOrder(idOf(2), dayOne),
		addOrder(idOf(3), dayOne, { receipt: 1e9 }),
	]);
	await commit(db, world, [{ kind: 'remove', store: 'order', id: idOf(1) }, number(idOf(2))]);
	expect(await receiptOf(db, idOf(2))).toBe(42);
	await expect(commit(db, world, [number(idOf(9))])).rejects.toMatchObject({ code: 'missing' });
});
