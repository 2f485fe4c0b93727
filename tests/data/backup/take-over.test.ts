import { afterEach, describe, expect, test, vi } from 'vitest';
import { commit } from '../../../src/data/commit.ts';
import { staleSummaries } from '../../../src/data/summarizing.ts';
import type { Change } from '../../../src/domain/change.ts';
import { AppError } from '../../../src/domain/errors.ts';
import { shopId } from '../../../src/domain/shop.ts';
import { idOf } from '../../domain/arbitrary.ts';
import { dump, freshBrowser } from '../fresh-book.ts';
import { addCustomer, addEntry, addOrder, addProduct, voidEntry } from '../sample-changes.ts';
import { asBatches, backupOf, bring, openPhone, type Phone, rowsOf, stageOn } from './phones.ts';

freshBrowser();

afterEach(() => {
	vi.restoreAllMocks();
});

const [siti, joko, ani, bolu, photo] = [idOf(1), idOf(2), idOf(3), idOf(11), idOf(12)];
const nothing = () => undefined;
const picture = (...bytes: number[]) => ({ type: 'image/jpeg', bytes: new Uint8Array(bytes).buffer });

function begin({ world }: Phone): Change[] {
	return [
		{
			kind: 'add',
			store: 'shop',
			id: shopId,
			fields: { name: 'Dapur Mawar', phone: '6281234567800', book: world.newId() },
		},
		addCustomer(siti),
		addProduct(bolu),
		{ kind: 'add', store: 'photo', id: photo, fields: picture(1, 2, 3) },
		{ kind: 'put', store: 'thumb', id: photo, picture: picture(1) },
		addOrder(idOf(21), world.day, { customer: siti }),
		addEntry(idOf(31), siti, 'kasbon', 10_000, world.day),
	];
}

/** The owner's phone, and the admin's with the same book; then each writes something of their own. */
async function twoPhones(): Promise<[Phone, Phone]> {
	const [owner, admin] = [await openPhone(1), await openPhone(2)];
	await commit(owner.db, owner.world, begin(owner));
	await bring(admin, await backupOf(owner), 'replace');
	await commit(owner.db, owner.world, [
		addCustomer(joko, { name: 'Pak Joko' }),
		{ kind: 'edit', store: 'customer', id: siti, edit: { name: 'Bu Siti Aminah' } },
	]);
	admin.world.moment += 60_000;
	await commit(admin.db, admin.world, [
		addCustomer(ani, { name: 'Mbak Ani' }),
		addOrder(idOf(22), admin.world.day, { customer: siti }),
		voidEntry(idOf(31), admin.world.day),
		{ kind: 'edit', store: 'customer', id: siti, edit: { name: 'Bu Siti RT 2' } },
		{ kind: 'remove', store: 'photo', id: photo },
	]);
	return [owner, admin];
}

describe('a backup that lies ready', () => {
	test('changes nothing, and says what it would', async () => {
		const [owner, admin] = await twoPhones();
		const before = await rowsOf(owner);
		const { difference, conflicts } = await stageOn(owner, await backupOf(admin));
		expect(difference.customer).toEqual({ fresh: 1, changed: 1, behind: 0, same: 0, missing: 1 });
		expect(difference.order).toEqual({ fresh: 1, changed: 0, behind: 0, same: 1, missing: 0 });
		expect(difference.ledger).toEqual({ fresh: 1, changed: 0, behind: 0, same: 1, missing: 0 });
		expect(conflicts).toEqual([
			{
				store: 'customer',
				id: siti,
				field: 'name',
				here: 'Bu Siti Aminah',
				there: 'Bu Siti RT 2',
				stays: 'there',
			},
		]);
		expect(await rowsOf(owner)).toEqual(before);
	});

	test('counts a row that comes twice once, as what it is at last', async () => {
		const [owner, admin] = await twoPhones();
		const [old] = (await backupOf(owner)).filter(({ store }) => store === 'order');
		const { difference } = await stageOn(owner, [...(old ? [old] : []), ...(await backupOf(admin))]);
		expect(difference.order).toEqual({ fresh: 1, changed: 0, behind: 0, same: 1, missing: 0 });
	});

	test('tells a row that only lacks our own edits from one that brings some', async () => {
		const [owner] = await twoPhones();
		const old = await backupOf(owner);
		await commit(owner.db, owner.world, [
			{ kind: 'edit', store: 'customer', id: joko, edit: { nick: 'Joko' } },
		]);
		const { difference, conflicts } = await stageOn(owner, old);
		expect(difference.customer).toEqual({ fresh: 0, changed: 0, behind: 1, same: 1, missing: 0 });
		expect(conflicts).toEqual([]);
	});

	test.each(['a file that turns out wrong', 'being given up'])('is gone again after %s', async (what) => {
		const [owner, admin] = await twoPhones();
		const before = await dump(owner.db);
		const rows = await backupOf(admin);
		const leaving = new AbortController();
		async function* broken() {
			yield* asBatches(rows.slice(0, 4));
			if (what === 'being given up') leaving.abort();
			else throw new Error('altered');
			yield* asBatches(rows.slice(4));
		}
		await expect(owner.book.stage(broken(), leaving.signal)).rejects.toThrow();
		expect(await dump(owner.db)).toEqual(before);
	});

	test('is not taken for another that was read meanwhile', async () => {
		const [owner, admin] = await twoPhones();
		const rows = await backupOf(admin);
		const first = await stageOn(owner, rows);
		const second = await stageOn(owner, rows.slice(0, 1));
		const before = await rowsOf(owner);
		await expect(owner.book.takeOver(first.token, 'replace', nothing)).rejects.toMatchObject({
			code: 'aborted',
		});
		expect(await rowsOf(owner)).toEqual(before);
		await owner.book.dropStaged(first.token);
		await owner.book.takeOver(second.token, 'merge', nothing);
	});

	test('is refused where another window begins with another half-way', async () => {
		const [owner, admin] = await twoPhones();
		const rows = await backupOf(admin);
		async function* slow() {
			yield* asBatches(rows.slice(0, 4));
			await stageOn(owner, rows);
			yield* asBatches(rows.slice(4));
		}
		await expect(owner.book.stage(slow(), new AbortController().signal)).rejects.toMatchObject({
			code: 'aborted',
		});
		expect(await owner.db.count('staged')).toBeGreaterThan(0);
	});

	test('is forgotten once it has lain long enough', async () => {
		const [owner, admin] = await twoPhones();
		await stageOn(owner, await backupOf(admin));
		await owner.book.forgetStaged(owner.world.moment);
		expect(await owner.db.count('staged')).toBeGreaterThan(0);
		await owner.book.forgetStaged(owner.world.moment + 1);
		expect(await owner.db.count('staged')).toBe(0);
		expect(await owner.db.get('device', 'staged')).toBeUndefined();
	});
});

describe.each(['merge', 'replace'] as const)('to %s', (how) => {
	test('leaves, at whatever point it fails, everything as it was, and can be tried again', async () => {
		const [owner, admin] = await twoPhones();
		const { token } = await stageOn(owner, await backupOf(admin));
		const before = await dump(owner.db);
		let faults = 0;
		for (;;) {
			const fault = failAt(faults);
			const outcome = await owner.book.takeOver(token, how, nothing).catch((error: unknown) => error);
			vi.restoreAllMocks();
			if (!fault.hasCome()) break;
			expect(outcome).toBeInstanceOf(AppError);
			expect(await dump(owner.db)).toEqual(before);
			faults += 1;
		}
		expect(faults).toBeGreaterThan(30);
		expect((await rowsOf(owner))['customer']).toHaveLength(how === 'merge' ? 3 : 2);
		expect(await staleSummaries(owner.db, owner.world.day)).toEqual([]);
	});

	test('can be taken back, exactly, and that again', async () => {
		const [owner, admin] = await twoPhones();
		const before = await rowsOf(owner);
		await bring(owner, await backupOf(admin), how);
		const after = await rowsOf(owner);
		expect(after).not.toEqual(before);
		expect(await owner.book.former()).toMatchObject({ how, at: owner.world.moment });

		await owner.book.takeBack(nothing);
		expect(await rowsOf(owner)).toEqual(before);
		expect(await staleSummaries(owner.db, owner.world.day)).toEqual([]);
		expect(await owner.book.former()).toMatchObject({ how: 'back' });
		await owner.book.takeBack(nothing);
		expect(await rowsOf(owner)).toEqual(after);
		expect(await staleSummaries(owner.db, owner.world.day)).toEqual([]);
	});

	test('is written to the disk in one transaction', async () => {
		const [owner, admin] = await twoPhones();
		const { token } = await stageOn(owner, await backupOf(admin));
		const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await owner.book.takeOver(token, how, nothing);
		expect(opened.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
			['readwrite', { durability: 'strict' }],
		]);
	});

	test('sets the clock after all that has come, and keeps the device its own', async () => {
		const [owner, admin] = await twoPhones();
		admin.world.moment += 1_000_000_000;
		await commit(admin.db, admin.world, [addCustomer(idOf(4), { name: 'Bu Ida' })]);
		const device = (await owner.book.clock())?.slice(13);
		await bring(owner, await backupOf(admin), how);
		const [there, here] = [await admin.book.clock(), await owner.book.clock()];
		expect(here && there && here > there).toBe(true);
		expect(here?.slice(13)).toBe(device);
	});

	test('takes the small picture of a photo that is gone, and leaves drafts', async () => {
		const [owner, admin] = await twoPhones();
		const draft = { key: 'order-new', value: { customer: joko }, at: 1 };
		await owner.book.putDraft(draft);
		await bring(owner, await backupOf(admin), how);
		expect(await owner.db.getAllKeys('thumb')).toEqual([]);
		expect(await owner.book.drafts()).toEqual([draft]);
	});

	test('tells how far it is, up to the end', async () => {
		const [owner, admin] = await twoPhones();
		const { token } = await stageOn(owner, await backupOf(admin));
		const told: [number, number][] = [];
		await owner.book.takeOver(token, how, (done, total) => told.push([done, total]));
		expect(told.length).toBeGreaterThan(3);
		expect(told.every(([done, total], at) => done <= total && done >= (told[at - 1]?.[0] ?? 0))).toBe(true);
	});
});

test('a merge makes the summaries anew of those it concerns, be they few or most of the book', async () => {
	for (const people of [5, 400]) {
		const [here, there] = [await openPhone(people), await openPhone(people + 1)];
		const ids = Array.from({ length: people }, (_, at) => idOf(1000 + at));
		await commit(
			there.db,
			there.world,
			ids.flatMap((id, at) => [
				addCustomer(id),
				addOrder(idOf(5000 + at), there.world.day, { customer: id }),
			]),
		);
		await bring(here, await backupOf(there), 'merge');
		expect(await here.db.count('summary')).toBe(people);
		expect(await staleSummaries(here.db, here.world.day)).toEqual([]);
	}
});

test('a backup without a shop cannot take the place of a book', async () => {
	const [owner, admin] = await twoPhones();
	const rows = (await backupOf(admin)).filter(({ store }) => store !== 'shop');
	const before = await rowsOf(owner);
	await expect(bring(owner, rows, 'replace')).rejects.toMatchObject({ code: 'file-empty' });
	expect(await rowsOf(owner)).toEqual(before);
});

test('the book before is forgotten after a while; then there is nothing to take back', async () => {
	const [owner, admin] = await twoPhones();
	await bring(owner, await backupOf(admin), 'merge');
	await owner.book.forgetFormer(owner.world.moment);
	expect(await owner.book.former()).toBeDefined();
	await owner.book.forgetFormer(owner.world.moment + 1);
	expect(await owner.book.former()).toBeUndefined();
	expect(await owner.db.count('former')).toBe(0);
	await expect(owner.book.takeBack(nothing)).rejects.toMatchObject({ code: 'missing' });
});

/** Has the transaction cut off, as by a full disk, at the nth thing that is asked of it. */
function failAt(nth: number): { hasCome(): boolean } {
	let asked = 0;
	for (const method of ['get', 'getAll', 'getAllKeys', 'count', 'put', 'add', 'delete', 'clear'] as const) {
		const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
			this: IDBObjectStore,
			...args: unknown[]
		) {
			const request = original.apply(this, args);
			asked += 1;
			if (asked === nth + 1) request.addEventListener('success', () => this.transaction.abort());
			return request as never;
		});
	}
	return { hasCome: () => asked > nth };
}
