import fc from 'fast-check';
import { commit } from '../../src/data/commit.ts';
import type { Database } from '../../src/data/schema.ts';
import { refreshSummaries } from '../../src/data/summarizing.ts';
import type { Change } from '../../src/domain/change.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import { orderStatuses } from '../../src/domain/order.ts';
import { idOf } from '../domain/arbitrary.ts';
import type { TestWorld } from './fresh-book.ts';
import { addCustomer, addEntry, addOrder, voidEntry } from './sample-changes.ts';

const customers = [1, 2, 3, 4].map(idOf);
const anyCustomer = fc.constantFrom(...customers);
const nth = fc.nat({ max: 1000 });

/** Something a seller does; `nth` picks among the orders or entries there are. */
export const anyDeed = fc.oneof(
	fc.record({
		do: fc.constant('add' as const),
		customer: anyCustomer,
		name: fc.constantFrom('Ani', 'budi', 'Cici'),
	}),
	fc.record({
		do: fc.constant('pin' as const),
		customer: anyCustomer,
		pin: fc.constantFrom('regular' as const, 'not-regular' as const, undefined),
	}),
	fc.record({ do: fc.constant('rename' as const), customer: anyCustomer, name: fc.string({ maxLength: 4 }) }),
	fc.record({ do: fc.constant('delete' as const), customer: anyCustomer, gone: fc.boolean() }),
	fc.record({
		do: fc.constant('order' as const),
		customer: fc.option(anyCustomer, { nil: undefined, freq: 6 }),
		ahead: fc.integer({ min: -20, max: 20 }),
		status: fc.constantFrom(...orderStatuses),
		price: fc.integer({ min: 0, max: 100_000 }),
	}),
	fc.record({
		do: fc.constant('weekly' as const),
		customer: anyCustomer,
		times: fc.integer({ min: 2, max: 6 }),
	}),
	fc.record({ do: fc.constant('set-status' as const), nth, status: fc.constantFrom(...orderStatuses) }),
	fc.record({
		do: fc.constant('give-order' as const),
		nth,
		customer: fc.option(anyCustomer, { nil: undefined }),
	}),
	fc.record({ do: fc.constant('delete-order' as const), nth, gone: fc.boolean() }),
	fc.record({
		do: fc.constant('money' as const),
		kind: fc.constantFrom('kasbon' as const, 'payment' as const),
		customer: anyCustomer,
		amount: fc.integer({ min: 1, max: 100_000 }),
	}),
	fc.record({ do: fc.constant('void' as const), nth }),
	fc.record({ do: fc.constant('undo' as const) }),
	fc.record({ do: fc.constant('sleep' as const), days: fc.integer({ min: 1, max: 60 }) }),
);

export type Deed = typeof anyDeed extends fc.Arbitrary<infer D> ? D : never;

/** A seller's weeks, in disorder. */
export const anyDeeds = fc.array(anyDeed, { minLength: 5, maxLength: 25 });

/** Does all of it; the world's day goes on with it, and the summaries follow it as the app lets them. */
export async function carryOut(db: Database, world: TestWorld, deeds: readonly Deed[]): Promise<void> {
	await commit(
		db,
		world,
		customers.slice(0, 2).map((id) => addCustomer(id)),
	);
	await goOn(db, world, deeds);
}

/** Does all of it in a book that has begun. */
export async function goOn(db: Database, world: TestWorld, deeds: readonly Deed[]): Promise<void> {
	let undo: readonly Change[] = [];
	for (const deed of deeds) {
		if (deed.do === 'sleep') {
			world.day = addDays(world.day, deed.days);
			world.moment += deed.days * 86_400_000;
			await refreshSummaries(db, world.day);
			continue;
		}
		const changes = deed.do === 'undo' ? undo : await changesOf(db, world, deed);
		undo = await commit(db, world, changes);
	}
}

type Done<D extends Deed['do']> = Extract<Deed, { do: D }>;

async function changesOf(
	db: Database,
	world: TestWorld,
	deed: Exclude<Deed, { do: 'sleep' | 'undo' }>,
): Promise<Change[]> {
	const { day } = world;
	switch (deed.do) {
		case 'add': {
			// Another person under an id that is taken would be refused.
			const taken = await db.get('customer', deed.customer);
			return taken ? [] : [addCustomer(deed.customer, { name: deed.name })];
		}
		case 'order': {
			const { customer, status, price } = deed;
			const fields = { status, day: addDays(day, deed.ahead), ...(customer && { customer }) };
			return [addOrder(world.newId(), day, fields, price)];
		}
		case 'weekly':
			return Array.from({ length: deed.times }, (_, at) =>
				addOrder(world.newId(), addDays(day, -7 * at), { customer: deed.customer, status: 'done' }),
			);
		case 'money':
			return [addEntry(world.newId(), deed.customer, deed.kind, deed.amount, day)];
		case 'void': {
			const entry = pick(await db.getAll('ledger'), deed.nth);
			return entry && entry.kind !== 'void' ? [voidEntry(entry.id, day)] : [];
		}
		case 'set-status':
		case 'give-order':
		case 'delete-order': {
			const order = pick(await db.getAll('order'), deed.nth);
			return order ? [ofOrder(order.id, deed)] : [];
		}
		default:
			return (await db.get('customer', deed.customer)) ? [ofCustomer(deed)] : [];
	}
}

function ofOrder(id: Id, deed: Done<'set-status' | 'give-order' | 'delete-order'>): Change {
	if (deed.do === 'set-status') return { kind: 'edit', store: 'order', id, edit: { status: deed.status } };
	if (deed.do === 'give-order')
		return { kind: 'edit', store: 'order', id, edit: { customer: deed.customer } };
	return { kind: deed.gone ? 'remove' : 'restore', store: 'order', id };
}

function ofCustomer(deed: Done<'pin' | 'rename' | 'delete'>): Change {
	const id = deed.customer;
	if (deed.do === 'pin') return { kind: 'edit', store: 'customer', id, edit: { pin: deed.pin } };
	if (deed.do === 'rename') return { kind: 'edit', store: 'customer', id, edit: { name: deed.name } };
	return { kind: deed.gone ? 'remove' : 'restore', store: 'customer', id };
}

function pick<T>(things: readonly T[], nth: number): T | undefined {
	return things[nth % things.length];
}
