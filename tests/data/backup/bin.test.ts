import { expect, test } from 'vitest';
import { commit } from '../../../src/data/commit.ts';
import { staleSummaries } from '../../../src/data/summarizing.ts';
import { idOf } from '../../domain/arbitrary.ts';
import { freshBrowser } from '../fresh-book.ts';
import { addCustomer, addEntry, addOrder, addProduct } from '../sample-changes.ts';
import { backupOf, bring, openPhone, rowsOf } from './phones.ts';

freshBrowser();

const [siti, joko, bolu, order] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const dayMs = 86_400_000;

test('the bin has what was deleted lately, the latest first, and what is restored leaves it', async () => {
	const { book, db, world } = await openPhone(1);
	await commit(db, world, [
		addCustomer(siti),
		addCustomer(joko),
		addProduct(bolu),
		addOrder(order, world.day),
	]);
	await commit(db, world, [{ kind: 'remove', store: 'customer', id: joko }]);
	world.moment += 40 * dayMs;
	await commit(db, world, [{ kind: 'remove', store: 'product', id: bolu }]);
	await commit(db, world, [{ kind: 'remove', store: 'order', id: order }]);
	const since = world.moment - 30 * dayMs;
	expect((await book.goneRows(since)).map(({ store, row }) => [store, row.id])).toEqual([
		['order', order],
		['product', bolu],
	]);
	await book.commit([{ kind: 'restore', store: 'order', id: order }]);
	expect((await book.goneRows(since)).map(({ row }) => row.id)).toEqual([bolu]);
});

test('a person who is forgotten leaves only what was bought and owed, on the other phone too', async () => {
	const [here, there] = [await openPhone(1), await openPhone(2)];
	const who = {
		name: 'Bu Siti Aminah',
		nick: 'Bu Siti',
		phone: '6281234567801',
		place: 'Krajan RT 2',
		groups: ['PKK'],
		likes: 'kurang manis',
		source: { kind: 'customer', customer: joko },
	} as const;
	await commit(here.db, here.world, [
		addCustomer(siti, who),
		addOrder(order, here.world.day, { customer: siti, note: 'antar ke Krajan RT 2' }),
		addEntry(idOf(5), siti, 'kasbon', 10_000, here.world.day, { note: 'dititip anaknya, Krajan' }),
		addEntry(idOf(6), siti, 'payment', 4_000, here.world.day),
	]);
	const old = await backupOf(here);
	await bring(there, old, 'merge');
	const told = await here.book.clock();
	await here.book.forgetCustomer(siti);
	await bring(there, await backupOf(here, told), 'merge');

	for (const { db, world, book } of [here, there]) {
		const row = await db.get('customer', siti);
		expect(row).toMatchObject({ name: '', kind: 'buyer', tier: 'ordinary', gone: expect.any(String) });
		const kept = [row, await db.get('order', order), ...(await db.getAll('ledger'))];
		expect(JSON.stringify(kept)).not.toMatch(/Siti|62812|Krajan|PKK|manis/);
		expect((await book.history(siti, 9)).entries.map(({ amount }) => amount).sort()).toEqual([10_000, 4_000]);
		expect(await book.allCustomers()).toEqual([]);
		expect(await staleSummaries(db, world.day)).toEqual([]);
	}
	// An old backup brings no word of it back.
	await bring(here, old, 'merge');
	expect(JSON.stringify(await here.db.getAll('ledger'))).not.toContain('Krajan');
	expect(await rowsOf(here)).toEqual(await rowsOf(there));
	await expect(here.book.forgetCustomer(idOf(99))).rejects.toMatchObject({ code: 'missing' });
});
