import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import type { Database } from '../../src/data/schema.ts';
import { putSetting } from '../../src/data/setting.ts';
import { rebuildSummaries, refreshSummaries, staleSummaries } from '../../src/data/summarizing.ts';
import { addDays, type Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import { lineTotal } from '../../src/domain/order.ts';
import { idOf } from '../domain/arbitrary.ts';
import { freshBrowser, makeWorld, newBrowser, openTab } from './fresh-book.ts';
import { anyDeeds, carryOut } from './random-deeds.ts';
import { addCustomer, addOrder } from './sample-changes.ts';

freshBrowser();

const [siti, joko] = [idOf(1), idOf(2)];

/** Someone who comes every week and someone who came twice, up to the world's day. */
async function begin(db: Database, world = makeWorld()) {
	const at = (days: number) => addDays(world.day, -days);
	await commit(db, world, [
		addCustomer(siti),
		addCustomer(joko, { name: 'Pak Joko' }),
		...[0, 7, 14, 21, 28].map((days, order) => addOrder(idOf(100 + order), at(days), { customer: siti })),
		...[3, 40].map((days, order) => addOrder(idOf(200 + order), at(days), { customer: joko })),
	]);
	await refreshSummaries(db, world.day);
	return world;
}

async function standingOf(db: Database, id: Id) {
	return (await db.get('summary', id))?.standing;
}

/** What a person with a pencil would find in the rows. */
async function counted(db: Database, id: Id) {
	let [orders, spent, balance] = [0, 0, 0];
	for (const order of await db.getAll('order')) {
		if (order.customer !== id || order.gone || order.status === 'cancelled') continue;
		orders += 1;
		for (const line of order.lines) spent += lineTotal(line);
	}
	const entries = (await db.getAll('ledger')).filter((entry) => entry.customer === id);
	for (const { id: entry, kind, amount } of entries) {
		if (kind === 'void' || entries.some(({ voids }) => voids === entry)) continue;
		balance += kind === 'kasbon' ? amount : -amount;
	}
	return { orders, spent, balance };
}

describe('after whatever a seller does', () => {
	test('the stored summaries are what a rebuild makes of the rows', async () => {
		await fc.assert(
			fc.asyncProperty(anyDeeds, async (deeds) => {
				newBrowser();
				const db = await openTab();
				const world = makeWorld();
				await carryOut(db, world, deeds);
				await refreshSummaries(db, world.day);
				expect(await staleSummaries(db, world.day)).toEqual([]);

				const stored = await db.getAll('summary');
				await rebuildSummaries(db, world.day);
				expect(await db.getAll('summary')).toEqual(stored);

				const customers = (await db.getAll('customer')).filter((customer) => !customer.gone);
				expect(stored.map(({ id }) => id)).toEqual(customers.map(({ id }) => id));
				for (const { id, orders, spent, balance } of stored)
					expect({ orders, spent, balance }).toEqual(await counted(db, id));
				db.close();
			}),
			{ numRuns: 40 },
		);
	});
});

describe('as days pass', () => {
	test('a refresh a day keeps all of them fresh, and the regular slips away and is forgotten', async () => {
		const db = await openTab();
		const world = await begin(db);
		const seen = new Set<unknown>();
		for (let day = 0; day < 230; day += 1) {
			const today = addDays(world.day, day);
			await refreshSummaries(db, today);
			expect(await staleSummaries(db, today)).toEqual([]);
			seen.add(await standingOf(db, siti));
		}
		expect([...seen]).toEqual(['regular', 'slipping', 'none']);
	});

	test('a refresh after a long time without the app makes up for it', async () => {
		const db = await openTab();
		const world = await begin(db);
		const later = addDays(world.day, 15);
		expect(await refreshSummaries(db, later)).toBeGreaterThan(0);
		expect(await standingOf(db, siti)).toBe('slipping');
		expect(await staleSummaries(db, later)).toEqual([]);
	});

	test('a second refresh on the same day finds nothing to do', async () => {
		const db = await openTab();
		const world = await begin(db);
		expect(await refreshSummaries(db, world.day)).toBe(0);
	});

	test('a phone that was for a while in the year 2040 forgets nobody', async () => {
		const db = await openTab();
		const world = await begin(db);
		await refreshSummaries(db, '2040-01-01' as Day);
		expect(await standingOf(db, siti)).toBe('none');
		await refreshSummaries(db, world.day);
		expect(await standingOf(db, siti)).toBe('regular');
		expect(await staleSummaries(db, world.day)).toEqual([]);
	});
});

test('summaries made by the rules of another version are made anew', async () => {
	const db = await openTab();
	const world = await begin(db);
	const summary = await db.get('summary', siti);
	if (!summary) throw new Error('no summary');
	await db.put('summary', { ...summary, standing: 'none' });
	await putSetting(db, 'judged', `0 ${world.day}`);
	await refreshSummaries(db, world.day);
	expect(await db.get('summary', siti)).toEqual(summary);
});

test('a summary whose customer is lost is found and thrown away', async () => {
	const db = await openTab();
	const world = await begin(db);
	await db.delete('customer', siti);
	expect(await staleSummaries(db, world.day)).toEqual([siti]);
	await rebuildSummaries(db, world.day);
	expect(await db.getAllKeys('summary')).toEqual([joko]);
});

test('a book of many is rebuilt in steps, and wholly', async () => {
	const db = await openTab();
	const world = makeWorld();
	await commit(
		db,
		world,
		Array.from({ length: 450 }, (_, at) => addCustomer(idOf(at), { name: `Pelanggan ${at}` })),
	);
	await db.clear('summary');
	await rebuildSummaries(db, world.day);
	expect(await db.count('summary')).toBe(450);
	expect(await staleSummaries(db, world.day)).toEqual([]);
});
