import { expect, test } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import { staleSummaries } from '../../src/data/summarizing.ts';
import { seededRandom } from '../../src/domain/random.ts';
import { sampleBook } from '../../src/domain/sample/book.ts';
import { sampleShops } from '../../src/domain/sample/shops.ts';
import { freshBrowser, makeWorld, openTab } from './fresh-book.ts';

freshBrowser();

test.each(sampleShops)('the sample of $name goes into a book as one action', async (shop) => {
	const world = makeWorld();
	const db = await openTab();
	const changes = sampleBook(shop, world.day, world.moment, seededRandom(1), () => world.newId());
	await commit(db, world, changes);
	for (const store of ['shop', 'product', 'customer', 'order', 'ledger', 'touch'] as const) {
		expect(await db.count(store)).toBe(changes.filter((change) => change.store === store).length);
	}
	expect(await db.count('summary')).toBe(await db.count('customer'));
	expect(await staleSummaries(db, world.day)).toEqual([]);
	db.close();
});
