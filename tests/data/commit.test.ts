import { describe, expect, test, vi } from 'vitest';
import { commit } from '../../src/data/commit.ts';
import { getDraft, putDraft } from '../../src/data/draft.ts';
import type { Database } from '../../src/data/schema.ts';
import { staleSummaries } from '../../src/data/summarizing.ts';
import { type Change, voidId } from '../../src/domain/change.ts';
import { addDays } from '../../src/domain/day.ts';
import { AppError } from '../../src/domain/errors.ts';
import { type Entry, standingEntries } from '../../src/domain/ledger.ts';
import { fieldStamp, type Row } from '../../src/domain/row.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { shopId } from '../../src/domain/shop.ts';
import { makeStamp, type Stamp } from '../../src/domain/stamp.ts';
import { dayOne, idOf } from '../domain/arbitrary.ts';
import { dump, freshBrowser, makeWorld, openTab } from './fresh-book.ts';
import { addCustomer, addEntry, addOrder, addProduct, voidEntry } from './sample-changes.ts';

freshBrowser();

const ids = {
	siti: idOf(1),
	joko: idOf(2),
	bolu: idOf(3),
	order: idOf(4),
	kasbon: idOf(5),
	payment: idOf(6),
	touch: idOf(7),
	photo: idOf(8),
	deleted: idOf(9),
	fresh: idOf(10),
};
const yearMs = 365 * 86_400_000;

/** One of everything, for changes to work upon. */
async function begin(db: Database, world = makeWorld()) {
	const { bytes } = picture(1, 2, 3);
	await commit(db, world, [
		{ kind: 'add', store: 'shop', id: shopId, fields: { name: 'Azzalea', phone: '628', book: idOf(99) } },
		addCustomer(ids.siti, { name: 'Bu Siti', nick: 'Siti', groups: ['PKK'] }),
		addCustomer(ids.joko, { name: 'Pak Joko' }),
		addProduct(ids.bolu),
		addOrder(ids.order, dayOne, { customer: ids.siti, note: 'kurang manis' }),
		addEntry(ids.kasbon, ids.siti, 'kasbon', 20_000, dayOne),
		addEntry(ids.payment, ids.siti, 'payment', 5_000, dayOne),
		{ kind: 'add', store: 'touch', id: ids.touch, fields: { customer: ids.siti, kind: 'thanks', at: 1 } },
		{ kind: 'add', store: 'photo', id: ids.photo, fields: { type: 'image/jpeg', bytes } },
		addCustomer(ids.deleted, { name: 'Mbak Rini' }),
	]);
	await commit(db, world, [{ kind: 'remove', store: 'customer', id: ids.deleted }]);
	return world;
}

function picture(...values: number[]) {
	return { bytes: new Uint8Array(values).buffer };
}

/** The book as a reader sees it: rows that are not gone, without stamps; money facts without their ids. */
async function seen(db: Database) {
	const { device: _, draft: __, ledger = [], ...stores } = await dump(db);
	const visible = Object.entries(stores).map(([store, rows]) => [
		store,
		(rows as Row[]).filter((row) => !row.gone).map(({ born, edits, ...fields }) => fields),
	]);
	const entries = standingEntries(ledger as Entry[]);
	const money = entries.map(({ id, born, ...fields }) => JSON.stringify(fields)).sort();
	return { ...Object.fromEntries(visible), money };
}

async function rowOf(db: Database, store: 'customer' | 'order' | 'product' | 'ledger', id = ids.siti) {
	const row: Row | undefined = await db.get(store, id);
	if (!row) throw new Error(`no ${store} ${id}`);
	return row;
}

/** Every stamp in the book. */
async function stampsOf(db: Database): Promise<Stamp[]> {
	const { device: _, draft: __, summary: ___, ...stores } = await dump(db);
	const rows = Object.values(stores).flat() as Row[];
	return rows.flatMap(({ born, edits = {} }) => [born, ...new Set(Object.values(edits))]);
}

describe('an action', () => {
	test('is one strict transaction, whatever it touches', async () => {
		const db = await openTab();
		const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await begin(db);
		expect(opened.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
			['readwrite', { durability: 'strict' }],
			['readwrite', { durability: 'strict' }],
		]);
		opened.mockRestore();
	});

	test('that fails in the middle writes nothing, not even the clock', async () => {
		const db = await openTab();
		const world = await begin(db);
		await putDraft(db, { key: 'order', value: { note: 'typed' }, at: 1 });
		const before = await dump(db);
		const changes: Change[] = [
			addOrder(ids.fresh, dayOne, { customer: ids.siti }),
			{ kind: 'edit', store: 'customer', id: idOf(404), edit: { name: 'X' } },
			{ kind: 'remove', store: 'product', id: ids.bolu },
		];
		await expect(commit(db, world, changes, 'order')).rejects.toEqual(new AppError('missing'));
		expect(await dump(db)).toEqual(before);
	});

	test('that the database refuses in the middle writes nothing', async () => {
		const db = await openTab();
		const world = await begin(db);
		const before = await dump(db);
		const unstorable = { kind: 'thanks', at: 1, customer: () => undefined } as never;
		await expect(
			commit(db, world, [
				addProduct(ids.fresh),
				{ kind: 'add', store: 'touch', id: idOf(11), fields: unstorable },
			]),
		).rejects.toMatchObject({ name: 'DataCloneError' });
		expect(await dump(db)).toEqual(before);
	});

	test('ends the draft of its form, and only that', async () => {
		const db = await openTab();
		const world = await begin(db);
		await putDraft(db, { key: 'order', value: 'typed', at: 1 });
		await putDraft(db, { key: 'customer', value: 'also typed', at: 1 });
		await commit(db, world, [addOrder(ids.fresh, dayOne)], 'order');
		expect(await getDraft(db, 'order')).toBeUndefined();
		expect(await getDraft(db, 'customer')).toBe('also typed');
	});
});

describe('undo gives the book back as it was', () => {
	const others: [string, Change][] = [
		['a new customer', addCustomer(ids.fresh)],
		['a new order', addOrder(ids.fresh, dayOne, { customer: ids.joko })],
		['a new kasbon', addEntry(ids.fresh, ids.joko, 'kasbon', 7_000, dayOne)],
		['a new touch', { kind: 'add', store: 'touch', id: ids.fresh, fields: { kind: 'free', at: 2 } }],
		['a filled field', { kind: 'edit', store: 'customer', id: ids.joko, edit: { phone: '62812' } }],
		['a changed field', { kind: 'edit', store: 'customer', id: ids.siti, edit: { name: 'Bu Aminah' } }],
		['an emptied field', { kind: 'edit', store: 'customer', id: ids.siti, edit: { groups: undefined } }],
		['a pin', { kind: 'edit', store: 'customer', id: ids.siti, edit: { pin: 'regular' } }],
		['a price', { kind: 'edit', store: 'product', id: ids.bolu, edit: { price: rupiah(1) } }],
		['another picture', { kind: 'edit', store: 'photo', id: ids.photo, edit: picture(9) }],
		['a new shop name', { kind: 'edit', store: 'shop', id: shopId, edit: { name: 'Azzalea Cake' } }],
		[
			'an order given to another',
			{ kind: 'edit', store: 'order', id: ids.order, edit: { customer: ids.joko } },
		],
		['a cancelled order', { kind: 'edit', store: 'order', id: ids.order, edit: { status: 'cancelled' } }],
		['a deleted customer', { kind: 'remove', store: 'customer', id: ids.siti }],
		['a deleted order', { kind: 'remove', store: 'order', id: ids.order }],
		['a restored customer', { kind: 'restore', store: 'customer', id: ids.deleted }],
		['a voided kasbon', voidEntry(ids.kasbon, dayOne)],
		['a voided payment', voidEntry(ids.payment, dayOne)],
	];

	test.each(others)('after %s, and redo does it again', async (_, change) => {
		const db = await openTab();
		const world = await begin(db);
		const before = await seen(db);
		const undo = await commit(db, world, [change]);
		const after = await seen(db);
		expect(after).not.toEqual(before);

		const redo = await commit(db, world, undo);
		expect(await seen(db)).toEqual(before);

		await commit(db, world, redo);
		expect(await seen(db)).toEqual(after);
		expect(await staleSummaries(db, world.day)).toEqual([]);
	});

	test('after all of it in one action', async () => {
		const db = await openTab();
		const world = await begin(db);
		const before = await seen(db);
		const changes = others.map(([, change]) => change).filter((change) => change.id !== ids.fresh);
		const undo = await commit(db, world, [...changes, addOrder(ids.fresh, dayOne, { customer: ids.siti })]);
		await commit(db, world, undo);
		expect(await seen(db)).toEqual(before);
	});

	test('after one row was changed several times in one action', async () => {
		const db = await openTab();
		const world = await begin(db);
		const before = await seen(db);
		const edit = { kind: 'edit', store: 'customer', id: ids.siti } as const;
		const undo = await commit(db, world, [
			{ ...edit, edit: { name: 'first' } },
			{ ...edit, edit: { name: 'second', nick: undefined } },
			{ kind: 'remove', store: 'customer', id: ids.siti },
		]);
		await commit(db, world, undo);
		expect(await seen(db)).toEqual(before);
	});

	test('and leaves alone what another window has changed meanwhile', async () => {
		const db = await openTab();
		const world = await begin(db);
		const form = { name: 'Bu Aminah', nick: 'Siti' };
		const undo = await commit(db, world, [{ kind: 'edit', store: 'customer', id: ids.siti, edit: form }]);
		await commit(db, world, [{ kind: 'edit', store: 'customer', id: ids.siti, edit: { nick: 'Minah' } }]);
		await commit(db, world, undo);
		expect(await rowOf(db, 'customer')).toMatchObject({ name: 'Bu Siti', nick: 'Minah' });
	});

	test('however often it is pressed', async () => {
		const db = await openTab();
		const world = await begin(db);
		const before = await seen(db);
		const undo = await commit(db, world, [voidEntry(ids.kasbon, dayOne)]);
		await Promise.all([commit(db, world, undo), commit(db, world, undo)]);
		expect(await seen(db)).toEqual(before);
	});
});

describe('done twice', () => {
	test('by two quick taps, an order is there once and counts once', async () => {
		const db = await openTab();
		const world = await begin(db);
		const change = addOrder(ids.fresh, dayOne, { customer: ids.joko });
		const undos = await Promise.all([commit(db, world, [change]), commit(db, world, [change])]);
		expect(undos.map((undo) => undo.length)).toEqual([1, 0]);
		expect(await db.get('summary', ids.joko)).toMatchObject({ orders: 1 });
	});

	test('under one id with another content, or after it was removed, it is refused and nothing is written', async () => {
		const db = await openTab();
		const world = await begin(db);
		const first = addOrder(ids.fresh, dayOne, { customer: ids.joko });
		const undo = await commit(db, world, [first]);
		const before = await seen(db);
		const other = addOrder(ids.fresh, dayOne, { customer: ids.siti });
		await expect(commit(db, world, [other])).rejects.toMatchObject({ code: 'saved-before' });
		expect(await seen(db)).toEqual(before);
		await commit(db, world, undo);
		await expect(commit(db, world, [first])).rejects.toMatchObject({ code: 'saved-before' });
	});

	test('a void takes the amount back once', async () => {
		const db = await openTab();
		const world = await begin(db);
		await commit(db, world, [voidEntry(ids.kasbon, dayOne), voidEntry(ids.kasbon, dayOne)]);
		expect(await commit(db, world, [voidEntry(ids.kasbon, addDays(dayOne, 1))])).toEqual([]);
		expect(await db.get('summary', ids.siti)).toMatchObject({ balance: -5_000 });
		expect(await rowOf(db, 'ledger', voidId(ids.kasbon))).toMatchObject({ voids: ids.kasbon, day: dayOne });
	});

	test('an edit changes no stamp', async () => {
		const db = await openTab();
		const world = await begin(db);
		const before = await seen(db);
		const stamps = await stampsOf(db);
		const same: Change[] = [
			{ kind: 'edit', store: 'customer', id: ids.siti, edit: { groups: ['PKK'] } },
			{ kind: 'edit', store: 'photo', id: ids.photo, edit: picture(1, 2, 3) },
		];
		expect(await commit(db, world, same)).toEqual([]);
		expect(await seen(db)).toEqual(before);
		expect(await stampsOf(db)).toEqual(stamps);
	});

	test('deleting and restoring do nothing', async () => {
		const db = await openTab();
		const world = await begin(db);
		expect(await commit(db, world, [{ kind: 'remove', store: 'customer', id: ids.deleted }])).toEqual([]);
		expect(await commit(db, world, [{ kind: 'restore', store: 'customer', id: ids.siti }])).toEqual([]);
	});
});

describe('what is refused', () => {
	test.each<[string, Change, AppError]>([
		[
			'an edit of nothing',
			{ kind: 'edit', store: 'order', id: idOf(404), edit: {} },
			new AppError('missing'),
		],
		['a void of nothing', voidEntry(idOf(404), dayOne), new AppError('missing')],
		['a void of a void', voidEntry(voidId(ids.kasbon), dayOne), new AppError('voided')],
	])('%s', async (_, change, error) => {
		const db = await openTab();
		const world = await begin(db);
		await commit(db, world, [voidEntry(ids.kasbon, dayOne)]);
		const before = await dump(db);
		await expect(commit(db, world, [change])).rejects.toEqual(error);
		expect(await dump(db)).toEqual(before);
	});
});

describe('an order that changes hands', () => {
	test('leaves one summary and enters the other', async () => {
		const db = await openTab();
		const world = await begin(db);
		const toJoko = { customer: ids.joko };
		await commit(db, world, [{ kind: 'edit', store: 'order', id: ids.order, edit: toJoko }]);
		expect(await db.get('summary', ids.siti)).toMatchObject({ orders: 0 });
		expect(await db.get('summary', ids.joko)).toMatchObject({ orders: 1, last: dayOne });
	});

	test('may wait for its name', async () => {
		const db = await openTab();
		const world = await begin(db);
		const nobody = { customer: undefined };
		await commit(db, world, [{ kind: 'edit', store: 'order', id: ids.order, edit: nobody }]);
		expect(await db.get('summary', ids.siti)).toMatchObject({ orders: 0 });
	});
});

describe('the clock', () => {
	test('goes on after the app was closed and the phone’s clock set back ten years', async () => {
		const world = makeWorld();
		const first = await openTab();
		await begin(first, world);
		const before = (await stampsOf(first)).sort();
		const clock = await first.get('device', 'clock');
		first.close();

		world.moment -= 10 * yearMs;
		const db = await openTab();
		await commit(db, world, [addCustomer(ids.fresh)]);
		const { born } = await rowOf(db, 'customer', ids.fresh);
		expect(born > (before[before.length - 1] ?? '')).toBe(true);
		expect(await db.get('device', 'clock')).toMatchObject({
			device: clock && 'device' in clock && clock.device,
		});
	});

	test('lets the later edit win though it was made under an earlier date', async () => {
		const db = await openTab();
		const world = await begin(db);
		await commit(db, world, [{ kind: 'edit', store: 'customer', id: ids.siti, edit: { name: 'first' } }]);
		const first = fieldStamp(await rowOf(db, 'customer'), 'name');
		world.moment = 0;
		await commit(db, world, [{ kind: 'edit', store: 'customer', id: ids.siti, edit: { name: 'second' } }]);
		expect(fieldStamp(await rowOf(db, 'customer'), 'name') > first).toBe(true);
	});

	test('is ahead of a row that came from a phone of the future', async () => {
		const db = await openTab();
		const world = await begin(db);
		const tomorrow = makeStamp(world.moment + yearMs, 7, 'zzzzzzzzzz');
		const bolu = await db.get('product', ids.bolu);
		if (!bolu) throw new Error('no product');
		await db.put('product', { ...bolu, id: ids.fresh, born: tomorrow });
		await commit(db, world, [
			{ kind: 'edit', store: 'product', id: ids.fresh, edit: { name: 'Bolu kukus' } },
		]);
		expect(fieldStamp(await rowOf(db, 'product', ids.fresh), 'name') > tomorrow).toBe(true);
	});

	test('of two tabs is one: nothing is lost and no two stamps are equal', async () => {
		const world = makeWorld();
		const [here, there] = await Promise.all([openTab(), openTab()]);
		await begin(here, world);
		const other = makeWorld(2);
		const edit = (edit: object): Change => ({ kind: 'edit', store: 'customer', id: ids.siti, edit });
		await Promise.all(
			Array.from({ length: 20 }, (_, at) => [
				commit(here, world, [
					addOrder(idOf(1000 + at), dayOne, { customer: ids.siti }),
					edit({ name: `${at}` }),
				]),
				commit(there, other, [
					addOrder(idOf(2000 + at), dayOne, { customer: ids.siti }),
					edit({ nick: `${at}` }),
				]),
			]).flat(),
		);
		const stamps = await stampsOf(here);
		expect(new Set(stamps).size).toBe(stamps.length);
		expect(await rowOf(here, 'customer')).toMatchObject({ name: '19', nick: '19' });
		expect(await there.get('summary', ids.siti)).toMatchObject({ orders: 41 });
		expect(await staleSummaries(there, world.day)).toEqual([]);
	});

	test('is one even where two tabs write the very first rows', async () => {
		const [here, there] = await Promise.all([openTab(), openTab()]);
		await Promise.all([
			commit(here, makeWorld(1), [addCustomer(ids.siti)]),
			commit(there, makeWorld(2), [addCustomer(ids.joko)]),
		]);
		const [a, b] = await stampsOf(here);
		expect(a?.slice(-10)).toBe(b?.slice(-10));
		expect(a).not.toBe(b);
	});
});
