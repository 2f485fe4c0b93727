import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import {
	endedOrders,
	getOrder,
	lastOrderOf,
	openOrders,
	openOrdersAfter,
	ordersBetween,
	overdueOrders,
} from '../../src/data/order.ts';
import { addDays } from '../../src/domain/day.ts';
import { isOpen, type Order } from '../../src/domain/order.ts';
import { dayOne, idOf } from '../domain/arbitrary.ts';
import { freshBrowser, makeWorld, newBrowser, openTab } from './fresh-book.ts';
import { anyDeeds, carryOut } from './random-deeds.ts';
import { addCustomer, addOrder } from './sample-changes.ts';

freshBrowser();

const siti = idOf(1);

/** By day; on one day by id. */
function sorted(orders: readonly Order[]): Order[] {
	return [...orders].sort((a, b) => indexedDB.cmp([a.day, a.id], [b.day, b.id]));
}

describe('orders', () => {
	test('are read as they are found by looking at all of them', async () => {
		await fc.assert(
			fc.asyncProperty(anyDeeds, fc.nat(), fc.nat(), fc.nat({ max: 6 }), async (deeds, a, b, limit) => {
				newBrowser();
				const db = await openTab();
				const world = makeWorld();
				await carryOut(db, world, deeds);
				const all = sorted((await db.getAll('order')).filter((order) => !order.gone));
				// Days on which there is an order, for what lies just inside and just outside.
				const some = [a, b].map((nth) => all[nth % all.length]?.day ?? world.day).sort();
				const [from = world.day, to = world.day] = some;
				const open = all.filter(isOpen);
				const ended = all.filter((order) => !isOpen(order)).reverse();

				expect(await ordersBetween(db, from, to)).toEqual(all.filter(({ day }) => from <= day && day <= to));
				expect(await openOrders(db, from)).toEqual(open.filter(({ day }) => day <= from));
				expect(await openOrdersAfter(db, from)).toEqual(open.filter(({ day }) => day > from));
				expect(await endedOrders(db, limit)).toEqual(ended.slice(0, limit));
				const overdue = open.filter(({ day }) => day < to).reverse();
				expect(await overdueOrders(db, to, limit)).toEqual(overdue.slice(0, limit));
				for (const order of await db.getAll('order'))
					expect(await getOrder(db, order.id)).toEqual(order.gone ? undefined : order);
				db.close();
			}),
			{ numRuns: 40 },
		);
	});
});

describe('the order that is repeated', () => {
	test('is the one written down last, not the one handed over last', async () => {
		const db = await openTab();
		const world = makeWorld();
		await commit(db, world, [
			addCustomer(siti),
			addOrder(idOf(11), dayOne, { customer: siti, day: addDays(dayOne, 30), note: 'Lebaran' }),
		]);
		await commit(db, world, [addOrder(idOf(12), addDays(dayOne, 2), { customer: siti })]);
		expect(await lastOrderOf(db, siti)).toMatchObject({ id: idOf(12) });
	});

	test('is neither cancelled nor deleted nor somebody else’s', async () => {
		const db = await openTab();
		const day = (number: number) => addDays(dayOne, number);
		await commit(db, makeWorld(), [
			addCustomer(siti),
			addOrder(idOf(11), day(1), { customer: siti }),
			addOrder(idOf(12), day(2), { customer: siti, status: 'cancelled' }),
			addOrder(idOf(13), day(3), { customer: siti }),
			addOrder(idOf(14), day(4), { customer: idOf(2) }),
			addOrder(idOf(15), day(5)),
			{ kind: 'remove', store: 'order', id: idOf(13) },
		]);
		expect(await lastOrderOf(db, siti)).toMatchObject({ id: idOf(11) });
		expect(await lastOrderOf(db, idOf(3))).toBeUndefined();
	});
});
