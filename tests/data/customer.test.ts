import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import {
	allCustomers,
	countCustomers,
	countDebts,
	dueCustomers,
	getHistory,
	getKnown,
	getManyKnown,
	pageOfCustomers,
	phoneOwner,
} from '../../src/data/customer.ts';
import type { Database } from '../../src/data/schema.ts';
import { refreshSummaries } from '../../src/data/summarizing.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Circle, Known } from '../../src/domain/known.ts';
import { type Summary, summarize } from '../../src/domain/summary.ts';
import { dayOne, idOf } from '../domain/arbitrary.ts';
import { freshBrowser, makeWorld, newBrowser, openTab, type TestWorld } from './fresh-book.ts';
import { anyDeeds, carryOut } from './random-deeds.ts';
import { addCustomer, addEntry, addOrder, voidEntry } from './sample-changes.ts';

freshBrowser();

const circles = ['all', 'regular', 'slipping', 'owing'] as const satisfies Circle[];
const [siti, joko, rini] = [idOf(1), idOf(2), idOf(3)];

/** Everybody, with summaries made on the spot out of all there is. */
async function everybody(db: Database, world: TestWorld): Promise<Known[]> {
	const [customers, orders, entries] = await Promise.all([
		db.getAll('customer'),
		db.getAll('order'),
		db.getAll('ledger'),
	]);
	return customers
		.filter((customer) => !customer.gone)
		.map((customer) => {
			const own = ({ customer: id }: { customer?: string }) => id === customer.id;
			return { customer, summary: summarize(customer, orders.filter(own), entries.filter(own), world.day) };
		});
}

function ofCircle(all: readonly Known[], circle: Circle): Known[] {
	const members = all.filter(
		({ summary }) =>
			circle === 'all' || (circle === 'owing' ? summary.balance > 0 : summary.standing === circle),
	);
	const order = circle === 'owing' ? byDebt : byRank;
	return members.sort((a, b) => order(a.summary, b.summary));
}

function byRank(a: Summary, b: Summary): number {
	return indexedDB.cmp([...a.rank, a.id], [...b.rank, b.id]);
}

/** Equal debts stand in the order of their ids, the last first, as a cursor that walks back finds them. */
function byDebt(a: Summary, b: Summary): number {
	return indexedDB.cmp([b.balance, b.id], [a.balance, a.id]);
}

async function allPages(db: Database, circle: Circle, size: number): Promise<Known[]> {
	const found: Known[] = [];
	for (;;) {
		const page = await pageOfCustomers(db, circle, found.length, size);
		expect(page.length).toBeLessThanOrEqual(size);
		if (page.length === 0) return found;
		found.push(...page);
	}
}

describe('the list', () => {
	test('has in every circle, page by page, who is found by looking at all rows, and counts them', async () => {
		await fc.assert(
			fc.asyncProperty(anyDeeds, fc.integer({ min: 1, max: 3 }), async (deeds, size) => {
				newBrowser();
				const db = await openTab();
				const world = makeWorld();
				await carryOut(db, world, deeds);
				await refreshSummaries(db, world.day);
				const all = await everybody(db, world);
				const counts = await countCustomers(db);
				for (const circle of circles) {
					const expected = ofCircle(all, circle);
					expect(await allPages(db, circle, size)).toEqual(expected);
					expect(counts[circle]).toBe(expected.length);
				}
				const owing = ofCircle(all, 'owing').map(({ summary }) => summary.balance);
				const owed = owing.reduce((sum: number, balance) => sum + balance, 0);
				expect(await countDebts(db)).toEqual({ people: owing.length, owed });
				db.close();
			}),
			{ numRuns: 40 },
		);
	});

	test('has nothing behind its end', async () => {
		const db = await openTab();
		await commit(db, makeWorld(), [addCustomer(siti)]);
		expect(await pageOfCustomers(db, 'all', 1, 10)).toEqual([]);
		expect(await pageOfCustomers(db, 'all', 50, 10)).toEqual([]);
		expect(await pageOfCustomers(db, 'regular', 0, 10)).toEqual([]);
	});
});

describe('one customer', () => {
	test('is known with summary, and not once deleted', async () => {
		const db = await openTab();
		const world = makeWorld();
		await commit(db, world, [addCustomer(siti), addCustomer(joko), addCustomer(rini)]);
		expect(await getKnown(db, siti)).toMatchObject({ customer: { id: siti }, summary: { id: siti } });
		await commit(db, world, [{ kind: 'remove', store: 'customer', id: joko }]);
		expect(await getKnown(db, joko)).toBeUndefined();
		expect(await getKnown(db, idOf(404))).toBeUndefined();
		expect(
			(await getManyKnown(db, [rini, joko, idOf(404), siti])).map(({ customer }) => customer.id),
		).toEqual([rini, siti]);
		expect((await allCustomers(db)).map(({ id }) => id)).toEqual([siti, rini]);
	});

	test('has a history of their own orders, entries and touches', async () => {
		const db = await openTab();
		const touch = (id: number, at: number, customer = siti) =>
			({ kind: 'add', store: 'touch', id: idOf(id), fields: { kind: 'thanks', at, customer } }) as const;
		await commit(db, makeWorld(), [
			addCustomer(siti),
			addCustomer(joko),
			addOrder(idOf(11), dayOne, { customer: siti, day: addDays(dayOne, 9) }),
			addOrder(idOf(12), dayOne, { customer: siti, day: addDays(dayOne, 2) }),
			addOrder(idOf(13), dayOne, { customer: siti }),
			addOrder(idOf(14), dayOne, { customer: joko }),
			addOrder(idOf(15), dayOne),
			addEntry(idOf(21), siti, 'kasbon', 5000, addDays(dayOne, 3)),
			addEntry(idOf(22), siti, 'kasbon', 6000, addDays(dayOne, 1)),
			addEntry(idOf(23), joko, 'kasbon', 6000, dayOne),
			voidEntry(idOf(21), addDays(dayOne, 4)),
			...[5, 3, 8, 1].map((at) => touch(30 + at, at)),
			touch(40, 9, joko),
			{ kind: 'remove', store: 'order', id: idOf(13) },
			{ kind: 'remove', store: 'touch', id: idOf(35) },
		]);
		const { orders, entries, touches } = await getHistory(db, siti, 2);
		expect(orders.map(({ id }) => id)).toEqual([idOf(12), idOf(11)]);
		expect(entries.map(({ kind, amount }) => [kind, amount])).toEqual([
			['kasbon', 6000],
			['kasbon', 5000],
			['void', 5000],
		]);
		expect(touches.map(({ at }) => at)).toEqual([8, 3]);
	});
});

test('a number is known by its owner, unless that one is deleted', async () => {
	const db = await openTab();
	const world = makeWorld();
	await commit(db, world, [addCustomer(siti), addCustomer(joko, { phone: '6281234567801' })]);
	expect(await phoneOwner(db, '6281234567801')).toMatchObject({ id: joko });
	expect(await phoneOwner(db, '628123456780')).toBeUndefined();
	await commit(db, world, [{ kind: 'remove', store: 'customer', id: joko }]);
	expect(await phoneOwner(db, '6281234567801')).toBeUndefined();
});

test('who is due comes by the day the next purchase would be usual, the longest due first', async () => {
	const db = await openTab();
	const world = makeWorld();
	const weekly = (customer: typeof siti, lastAgo: number, ids: number) =>
		[0, 7, 14, 21].map((days, order) =>
			addOrder(idOf(ids + order), addDays(world.day, -lastAgo - days), { customer }),
		);
	await commit(db, world, [
		...[siti, joko, rini].map((id) => addCustomer(id)),
		...weekly(siti, 5, 100),
		...weekly(joko, 9, 200),
		...weekly(rini, 7, 300),
	]);
	const due = async (ahead: number, limit: number) =>
		(await dueCustomers(db, addDays(world.day, ahead), limit)).map(({ customer }) => customer.id);
	expect(await due(0, 10)).toEqual([joko, rini]);
	expect(await due(2, 10)).toEqual([joko, rini, siti]);
	expect(await due(2, 1)).toEqual([joko]);
	expect(await due(-3, 10)).toEqual([]);
});
