import { type Change, fieldsOf, type RowStore, voidId } from '../domain/change.ts';
import type { Day, Moment } from '../domain/day.ts';
import { AppError } from '../domain/errors.ts';
import type { Id } from '../domain/id.ts';
import type { Entry } from '../domain/ledger.ts';
import type { Order } from '../domain/order.ts';
import { beyondLeft, goodsOf, leftOf } from '../domain/round.ts';
import {
	bornRow,
	editRow,
	fieldStamp,
	lastStamp,
	type Row,
	removeRow,
	restoreRow,
	same,
} from '../domain/row.ts';
import { laterStamp, nextStamp, type Stamp } from '../domain/stamp.ts';
import { readClock } from './clock.ts';
import type { Database, StoreName, Writing } from './schema.ts';
import { settle } from './settle.ts';
import { updateSummary } from './summarizing.ts';

/** What a commit asks of the world. */
export interface World {
	now(): Moment;
	today(): Day;
	newId(): Id;
}

/**
 * Carries out one action of the user: all its changes, the summaries they touch, the clock, and the
 * end of the form's draft, in one strict transaction. Resolves only when the browser says that all
 * of it lies on the disk; answers with the changes that would undo it.
 *
 * Adding the very row that is there already does nothing, so that two quick taps make one entry; another
 * content under its id is refused with `saved-before`, as when two windows went on with one draft. An order for more
 * than its round has left is refused with `round-full`.
 */
export async function commit(
	db: Database,
	world: World,
	changes: readonly Change[],
	forgetDraft?: string,
): Promise<Change[]> {
	const stores: StoreName[] = ['device', ...new Set(changes.flatMap(storesOf))];
	if (forgetDraft !== undefined) stores.push('draft');
	const tx = db.transaction(stores, 'readwrite', { durability: 'strict' }) as Writing;
	return settle(tx, async () => {
		const clock = await readClock(tx, world);
		let last = clock.last;
		const undo: Change[] = [];
		const customers = new Set<Id>();
		for (const change of changes) {
			const outcome = await carryOut(tx, change, world, (row) => {
				last = nextStamp(world.now(), laterStamp(last, row && lastStamp(row)), clock.device);
				return last;
			});
			if (!outcome) continue;
			undo.unshift(outcome.undo);
			for (const id of outcome.customers) customers.add(id);
		}
		const today = world.today();
		await Promise.all([...customers].map((id) => updateSummary(tx, id, today)));
		if (forgetDraft !== undefined) await tx.objectStore('draft').delete(forgetDraft);
		await tx.objectStore('device').put({
			...clock,
			...(last && { last }),
			deeds: (clock.deeds ?? 0) + (undo.length > 0 ? 1 : 0),
		});
		return undo;
	});
}

type Stamper = (row: Row | undefined) => Stamp;

interface Outcome {
	readonly undo: Change;
	/** Whose summary has changed. */
	readonly customers: readonly Id[];
}

async function carryOut(
	tx: Writing,
	change: Change,
	world: World,
	stamp: Stamper,
): Promise<Outcome | undefined> {
	if (change.kind === 'void') return voidEntry(tx, change, world, stamp);
	if (change.kind === 'put') {
		await tx.objectStore('thumb').put({ id: change.id, ...change.picture });
		return undefined;
	}
	const { store, id } = change;
	const before = (await tx.objectStore(store).get(id)) as Row | undefined;
	if (change.kind === 'add') {
		if (before && !before.gone && same(fieldsOf(before), change.fields)) return undefined;
		if (before) throw new AppError('saved-before');
		const row = bornRow<Row>(id, change.fields as object, stamp(undefined));
		if (store === 'order') await checkRoom(tx, undefined, row as Order);
		await tx.objectStore(store).add(row as never);
		const undo: Change =
			store === 'ledger'
				? { kind: 'void', store, id, day: world.today(), at: world.now() }
				: { kind: 'remove', store, id };
		return { undo, customers: customersOf(store, undefined, row) };
	}
	if (!before) throw new AppError('missing');
	const { row, undo } = altered(before, change.kind === 'number' ? await numbering(tx, id) : change, stamp);
	if (row === before) return undefined;
	if (store === 'order' && !('undoes' in change)) await checkRoom(tx, before as Order, row as Order);
	await tx.objectStore(store).put(row as never);
	return { undo, customers: customersOf(store, before, row) };
}

/**
 * One more than the highest number of the book, read where it is written: two windows never give the same twice.
 * Two phones may: both receipts stay as they were sent, told apart by name and day, and nothing goes by the number.
 */
async function numbering(tx: Writing, id: Id): Promise<Extract<Change, { kind: 'edit' }>> {
	const orders = tx.objectStore('order');
	const isNumbered = (await orders.get(id))?.receipt !== undefined;
	// What a forged backup may have brought must not lead beyond what a backup may hold.
	const highest = await orders.index('receipt').openKeyCursor(IDBKeyRange.upperBound(1e9, true), 'prev');
	const edit = isNumbered ? {} : { receipt: Number(highest?.key ?? 0) + 1 };
	return { kind: 'edit', store: 'order', id, edit };
}

/** Refuses an order for more than its round has left, read where it is written: two windows never sell the same. */
async function checkRoom(tx: Writing, before: Order | undefined, order: Order): Promise<void> {
	// What was handed over was made.
	if (!order.round || order.status === 'done') return;
	const goods = goodsOf(order);
	const had = before?.round === order.round ? goodsOf(before) : [];
	const nothing = new Map(goods.map(({ product }) => [product, 0]));
	// A next step of the same order takes no more than it had: nothing has to be read for it.
	if (!beyondLeft(nothing, goods, had)) return;
	const round = await tx.objectStore('round').get(order.round);
	if (!round || round.gone) return;
	const orders = await tx.objectStore('order').index('round').getAll(round.id);
	const others = orders.filter(({ id }) => id !== order.id);
	if (beyondLeft(leftOf(round, others), goods, had)) throw new AppError('round-full');
}

function altered(
	before: Row,
	change: Extract<Change, { kind: 'edit' | 'remove' | 'restore' }>,
	stamp: Stamper,
): { row: Row; undo: Change } {
	const { id } = change;
	switch (change.kind) {
		case 'remove':
			return {
				row: before.gone ? before : removeRow(before, stamp(before)),
				undo: { kind: 'restore', store: change.store, id, undoes: true },
			};
		case 'restore':
			return {
				row: before.gone ? restoreRow(before, stamp(before)) : before,
				undo: { kind: 'remove', store: change.store, id },
			};
		case 'edit': {
			const row = editRow(before, change.edit as object, stamp(before));
			const old = before as unknown as Record<string, unknown>;
			// Only what has changed: a field that stayed may be changed by somebody else before the undo.
			const changed = Object.keys(change.edit).filter(
				(field) => fieldStamp(row, field) !== fieldStamp(before, field),
			);
			const former = Object.fromEntries(changed.map((field) => [field, old[field]]));
			return { row, undo: { ...change, edit: former, undoes: true } as Change };
		}
	}
}

async function voidEntry(
	tx: Writing,
	change: Extract<Change, { kind: 'void' }>,
	world: World,
	stamp: Stamper,
): Promise<Outcome | undefined> {
	const ledger = tx.objectStore('ledger');
	const entry = await ledger.get(change.id);
	if (!entry) throw new AppError('missing');
	if (entry.kind === 'void') throw new AppError('voided');
	const id = voidId(entry.id);
	if (await ledger.get(id)) return undefined;
	const { customer, amount } = entry;
	const { day, at } = change;
	await ledger.add(
		bornRow<Entry>(id, { kind: 'void', customer, amount, day, at, voids: entry.id }, stamp(entry)),
	);
	const again: Change = { kind: 'add', store: 'ledger', id: world.newId(), fields: fieldsOf(entry) };
	return { undo: again, customers: [customer] };
}

/** Stores that one change needs in its transaction: an order those of its summary and its round. */
function storesOf(change: Change): StoreName[] {
	return feedsSummary(change.store)
		? [change.store, 'customer', 'order', 'ledger', 'summary', 'round']
		: [change.store];
}

function feedsSummary(store: Change['store']): boolean {
	return store === 'customer' || store === 'order' || store === 'ledger';
}

/** Whose summary changes with a row. */
export function customersOf(store: RowStore, before: Row | undefined, after: Row): Id[] {
	if (!feedsSummary(store)) return [];
	if (store === 'customer') return [after.id];
	const ids = [before, after].map((row) => (row as { customer?: Id } | undefined)?.customer);
	return ids.filter((id) => id !== undefined);
}
