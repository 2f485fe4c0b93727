import { expect, test } from 'vitest';
import { commit } from '../../../src/data/commit.ts';
import type { BackupRow } from '../../../src/domain/backup/record.ts';
import { shopId } from '../../../src/domain/shop.ts';
import { idOf } from '../../domain/arbitrary.ts';
import { freshBrowser } from '../fresh-book.ts';
import { addCustomer, addOrder } from '../sample-changes.ts';
import { backupOf, bring, openPhone, type Phone } from './phones.ts';

freshBrowser();

const people = Array.from({ length: 1_200 }, (_, at) => idOf(at + 1));

async function busyPhone(number: number): Promise<Phone> {
	const phone = await openPhone(number);
	const fields = { name: 'Dapur Mawar', phone: '6281234567800', book: phone.world.newId() };
	await commit(phone.db, phone.world, [
		{ kind: 'add', store: 'shop', id: shopId, fields },
		...people.map((id) => addCustomer(id)),
	]);
	return phone;
}

function named(rows: readonly BackupRow[]): unknown[] {
	return rows.map(({ row }) => ('name' in row ? row.name : row.id));
}

test('a book comes in batches, each row once, and is counted beforehand', async () => {
	const { book } = await busyPhone(1);
	const sizes: number[] = [];
	const ids = new Set<string>();
	for await (const rows of book.readRows({ photos: true })) {
		sizes.push(rows.length);
		for (const { row } of rows) ids.add(row.id);
	}
	expect(sizes).toEqual([1, 200, 200, 200, 200, 200, 200]);
	expect([...ids].sort()).toEqual([shopId, ...people].sort());
	expect(await book.countRows()).toMatchObject({ shop: 1, customer: 1_200, order: 0 });
});

test('what is written while it is read comes once more at the end, as it is by then', async () => {
	const phone = await busyPhone(1);
	const rows: BackupRow[] = [];
	let isFirst = true;
	for await (const batch of phone.book.readRows({ photos: true })) {
		rows.push(...batch);
		const [first = shopId] = people;
		if (isFirst && batch.length === 200)
			await commit(phone.db, phone.world, [
				{ kind: 'edit', store: 'customer', id: first, edit: { name: 'Bu Siti Aminah' } },
				addOrder(idOf(9_000), phone.world.day, { customer: first }),
			]);
		if (batch.length === 200) isFirst = false;
	}
	expect(named(rows.slice(1_201))).toEqual([idOf(9_000), 'Bu Siti Aminah', idOf(9_000)]);
});

test('a change file has what was written since, and what came in since, however old', async () => {
	const [owner, admin, child] = [await busyPhone(1), await openPhone(2), await openPhone(3)];
	await bring(admin, await backupOf(owner), 'replace');
	await bring(child, await backupOf(owner), 'replace');
	owner.world.moment += 10_000;
	admin.world.moment += 1_000;
	await commit(owner.db, owner.world, [addCustomer(idOf(9_001), { name: 'Pak Joko' })]);
	await commit(admin.db, admin.world, [addCustomer(idOf(9_002), { name: 'Mbak Ani' })]);
	const told = await owner.book.clock();
	expect(named(await backupOf(owner, told))).toEqual([]);
	await bring(owner, await backupOf(admin), 'merge');
	expect(named(await backupOf(owner, told))).toContain('Mbak Ani');
	expect((await backupOf(owner, told)).length).toBeLessThan(5);
	expect(await backupOf(owner, await owner.book.clock())).toEqual([]);
});

test('a book that was replaced tells everything anew', async () => {
	const [owner, admin] = [await busyPhone(1), await openPhone(2)];
	await bring(admin, await backupOf(owner), 'merge');
	const told = await admin.book.clock();
	await bring(admin, await backupOf(owner), 'replace');
	expect(await backupOf(admin, told)).toHaveLength(1_201);
});

test('a book that is replaced while it is read is no backup', async () => {
	const [owner, admin] = [await busyPhone(1), await busyPhone(2)];
	const other = await backupOf(admin);
	const reading = async () => {
		for await (const batch of owner.book.readRows({ photos: true }))
			if (batch.length === 1) await bring(owner, other, 'replace');
	};
	await expect(reading()).rejects.toMatchObject({ code: 'aborted' });
});

test('reading can be given up', async () => {
	const { book } = await busyPhone(1);
	const leaving = new AbortController();
	const reading = async () => {
		for await (const _ of book.readRows({ photos: true, signal: leaving.signal })) leaving.abort();
	};
	await expect(reading()).rejects.toMatchObject({ code: 'aborted' });
});

test('photos can stay behind', async () => {
	const { book, db, world } = await openPhone(1);
	const bytes = new Uint8Array([1]).buffer;
	await commit(db, world, [
		{ kind: 'add', store: 'photo', id: idOf(1), fields: { type: 'image/jpeg', bytes } },
		addCustomer(idOf(2)),
	]);
	const stores: string[] = [];
	for await (const rows of book.readRows({ photos: false })) stores.push(...rows.map(({ store }) => store));
	expect(stores).toEqual(['customer']);
});
