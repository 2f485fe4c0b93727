import { expect, test } from 'vitest';
import { bringFormerBack, liveFormer } from '../../src/app/former.ts';
import { missingShop } from '../../src/app/missing-book.ts';
import { dropBackup, readBackupFile, restoring, takeBackup } from '../../src/app/restore.ts';
import { tidyVault } from '../../src/app/vault-upkeep.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Stamp } from '../../src/domain/stamp.ts';
import { addCustomer } from './customer-rows.ts';
import { fakeId, fakePlatform } from './fake-platform.ts';
import { openApp, type TestApp } from './open-app.ts';
import { settled } from './settled.ts';
import { beginShop } from './shops.ts';

const dayMs = 86_400_000;
let seeds = 10;

/** A phone of its own. */
function phone(): TestApp {
	seeds += 1;
	return openApp(fakePlatform(seeds));
}

async function shop(...customers: readonly string[]): Promise<TestApp> {
	const app = phone();
	await beginShop(app);
	for (const name of customers) await addCustomer(app, name);
	return app;
}

async function backupOf(app: TestApp, password?: string, recent = false): Promise<File> {
	const [own, clock] = await Promise.all([app.book.shop(), app.book.clockState()]);
	if (!own || !clock) throw new Error('no book');
	const manifest = {
		kind: recent ? 'changes' : 'book',
		shop: { book: own.book, name: own.name },
		made: app.platform.now(),
		device: clock.device,
		photos: true,
		rows: {},
	} as const;
	const { signal } = new AbortController();
	const options = { signal, onRows: () => undefined, ...(password && { password }) };
	return app.platform.backups.write(
		'Cadangan',
		'c.txt',
		manifest,
		app.book.readRows({ photos: true }),
		options,
	);
}

async function namesOf(app: TestApp): Promise<string[]> {
	return (await app.book.allCustomers()).map(({ name }) => name).sort();
}

function failureOf(app: TestApp) {
	const state = restoring(app).getState();
	return 'failure' in state ? state.failure : state.step;
}

async function altered(file: File, alter: (text: string) => string): Promise<File> {
	return new File([alter(await file.text())], file.name);
}

async function renamed({ book }: TestApp, id: Id, phone: string): Promise<void> {
	await book.commit([{ kind: 'edit', store: 'customer', id, edit: { phone } }]);
}

test('a phone without a book takes any backup, and misses the book from then on', async () => {
	const [old, fresh] = [await shop('Bu Sri', 'Bu Yatmi'), phone()];
	await readBackupFile(fresh, await backupOf(old));
	expect(restoring(fresh).getState()).toMatchObject({ step: 'offer', isOurs: false });
	expect(await fresh.book.shop()).toBeUndefined();
	await takeBackup(fresh, 'replace');
	expect(restoring(fresh).getState()).toMatchObject({ step: 'done', shop: 'Azzalea Cake' });
	expect(await namesOf(fresh)).toEqual(['Bu Sri', 'Bu Yatmi']);
	expect(missingShop(fresh)).toBe('Azzalea Cake');
	// There was nothing before that could come back.
	expect(await settled(startedFormer(fresh))).toBeUndefined();
});

function startedFormer(app: TestApp) {
	const live = liveFormer(app);
	live.start();
	return live;
}

test('a book in which only a name was typed gives way', async () => {
	const [old, fresh] = [await shop('Bu Sri'), phone()];
	await beginShop(fresh, 'Azzalea', fakeId(98, 1));
	await readBackupFile(fresh, await backupOf(old));
	await takeBackup(fresh, 'replace');
	expect((await fresh.book.shop())?.name).toBe('Azzalea Cake');
});

test('the backup of another shop is refused', async () => {
	const [other, own] = [phone(), await shop('Bu Sri')];
	await beginShop(other, 'Kopi Bongas', fakeId(98, 2));
	await addCustomer(other, 'Pak Wir');
	await readBackupFile(own, await backupOf(other));
	expect(failureOf(own)).toBe('backup-shop');
	expect(await namesOf(own)).toEqual(['Bu Sri']);
});

test('a part of a book is no book', async () => {
	const fresh = phone();
	await readBackupFile(fresh, await backupOf(await shop('Bu Sri'), undefined, true));
	expect(failureOf(fresh)).toBe('backup-part');
});

test('what is damaged is refused, and the book stays as it was', async () => {
	const own = await shop('Bu Sri');
	const file = await backupOf(await shop('Bu Yatmi'));
	const before = await own.book.raw();
	await readBackupFile(own, await altered(file, (text) => text.slice(0, text.lastIndexOf('tamat'))));
	expect(failureOf(own)).toBe('backup-cut');
	await readBackupFile(own, await altered(file, (text) => text.replace('Cadangan', 'cadangan')));
	expect(failureOf(own)).toBe('backup-altered');
	await readBackupFile(own, new File(['halo'], 'halo.txt'));
	expect(failureOf(own)).toBe('backup-kind');
	expect(rowsIn(await own.book.raw())).toEqual(rowsIn(before));
});

function rowsIn(raw: string) {
	const { customer, shop, staged } = JSON.parse(raw);
	return { customer, shop, staged };
}

test('a locked backup asks for its password until it is right', async () => {
	const fresh = phone();
	const file = await backupOf(await shop('Bu Sri'), 'klepon');
	await readBackupFile(fresh, file);
	expect(restoring(fresh).getState()).toMatchObject({ step: 'locked' });
	await readBackupFile(fresh, file, 'lemper');
	expect(restoring(fresh).getState()).toMatchObject({ step: 'locked', failure: 'backup-password' });
	await readBackupFile(fresh, file, 'klepon');
	expect(restoring(fresh).getState()).toMatchObject({ step: 'offer' });
});

test('two phones merge each other, and say where they differed', async () => {
	const one = await shop('Bu Sri');
	const two = phone();
	await readBackupFile(two, await backupOf(one));
	await takeBackup(two, 'replace');
	const [sri] = await one.book.allCustomers();
	if (!sri) throw new Error('no customer');
	await renamed(one, sri.id, '6281111111111');
	two.platform.time += 1000;
	await renamed(two, sri.id, '6282222222222');
	await addCustomer(two, 'Bu Yatmi');
	await readBackupFile(one, await backupOf(two));
	const offer = restoring(one).getState();
	expect(offer).toMatchObject({ step: 'offer', isOurs: true });
	expect(offer.step === 'offer' && offer.staged.difference.customer).toMatchObject({ fresh: 1, changed: 1 });
	await takeBackup(one, 'merge');
	expect(restoring(one).getState()).toMatchObject({
		step: 'done',
		conflicts: [{ field: 'phone', name: 'Bu Sri', value: '6282222222222' }],
	});
	await readBackupFile(two, await backupOf(one));
	await takeBackup(two, 'merge');
	expect(await namesOf(two)).toEqual(await namesOf(one));
	expect((await two.book.known(sri.id))?.customer.phone).toBe('6282222222222');
});

test('the book before comes back, and the other way round, for seven days', async () => {
	const one = await shop('Bu Sri');
	const file = await backupOf(one);
	await addCustomer(one, 'Bu Baru');
	await readBackupFile(one, file);
	await takeBackup(one, 'replace');
	expect(await namesOf(one)).toEqual(['Bu Sri']);
	expect(await settled(startedFormer(one))).toEqual({ day: '2026-11-22', until: '2026-11-29' });
	let heard: readonly [number, number] = [0, 0];
	await bringFormerBack(one, 'kembali', (...at) => {
		heard = at;
	});
	expect(heard[0]).toBeGreaterThan(0);
	expect(one.unsaved.getState().size).toBe(0);
	expect(await namesOf(one)).toEqual(['Bu Baru', 'Bu Sri']);
	await bringFormerBack(one, 'kembali', () => undefined);
	expect(await namesOf(one)).toEqual(['Bu Sri']);
	one.platform.time += 7 * dayMs;
	await tidyVault(one);
	expect(await settled(startedFormer(one))).toBeDefined();
	one.platform.time += 1;
	await tidyVault(one);
	expect(await settled(startedFormer(one))).toBeUndefined();
});

test('another file may be chosen in the place of one that was read', async () => {
	const own = await shop('Bu Sri');
	await readBackupFile(own, await backupOf(own));
	dropBackup(own);
	expect(restoring(own).getState()).toEqual({ step: 'file' });
	await takeBackup(own, 'replace');
	expect(await namesOf(own)).toEqual(['Bu Sri']);
});

/** What a phone would send as *Yang baru saja*: from where its last file ended, which this one moves on. */
function sender(app: TestApp) {
	let since: Stamp | undefined;
	return {
		async file(): Promise<File> {
			const [shop, clock] = await Promise.all([app.book.shop(), app.book.clockState()]);
			if (!shop || !clock?.last) throw new Error('no book');
			const from = since;
			since = clock.last;
			const manifest = {
				kind: from ? 'changes' : 'book',
				shop: { book: shop.book, name: shop.name },
				made: app.platform.now(),
				device: clock.device,
				...(from && { since: from }),
				until: clock.last,
				photos: true,
				rows: {},
			} as const;
			const rows = app.book.readRows({ photos: true, ...(from && { since: from }) });
			const options = { signal: new AbortController().signal, onRows: () => undefined };
			return app.platform.backups.write('Cadangan', 'c.txt', manifest, rows, options);
		},
	};
}

async function merge(app: TestApp, file: File): Promise<boolean> {
	await readBackupFile(app, file);
	const offer = restoring(app).getState();
	await takeBackup(app, 'merge');
	const state = restoring(app).getState();
	if (offer.step !== 'offer' || state.step !== 'done') throw new Error(state.step);
	expect(state.gap).toBe(offer.gap);
	return offer.gap;
}

test('a piece that follows a gap says so until a whole book has come in, and is merged all the same', async () => {
	const one = await shop('Bu Sri');
	const two = phone();
	const ofOne = sender(one);
	await readBackupFile(two, await ofOne.file());
	await takeBackup(two, 'replace');
	await addCustomer(one, 'Bu Yatmi');
	expect(await merge(two, await ofOne.file())).toBe(false);
	await addCustomer(one, 'Pak Wir');
	const lost = await ofOne.file();
	await addCustomer(one, 'Bu Ani');
	expect(await merge(two, await ofOne.file())).toBe(true);
	expect(await namesOf(two)).toEqual(['Bu Ani', 'Bu Sri', 'Bu Yatmi']);
	await addCustomer(one, 'Bu Tin');
	expect(await merge(two, await ofOne.file())).toBe(true);
	expect(await merge(two, lost)).toBe(false);
	expect(await merge(two, await sender(one).file())).toBe(false);
	await addCustomer(one, 'Bu Rum');
	expect(await merge(two, await ofOne.file())).toBe(false);
	expect(await namesOf(two)).toEqual(await namesOf(one));
	// What came in last is out again.
	await bringFormerBack(two, 'kembali', () => undefined);
	await addCustomer(one, 'Bu Sum');
	expect(await merge(two, await ofOne.file())).toBe(true);
});

test('the first piece of another phone is believed, as nothing is known of it', async () => {
	const one = await shop('Bu Sri');
	const two = phone();
	await readBackupFile(two, await sender(one).file());
	await takeBackup(two, 'replace');
	const ofTwo = sender(two);
	await ofTwo.file();
	await addCustomer(two, 'Bu Yatmi');
	expect(await merge(one, await ofTwo.file())).toBe(false);
});

test('of many fields that differ some are told, and how many more there are', async () => {
	const names = Array.from({ length: 23 }, (_, at) => `Bu ${at}`);
	const one = await shop(...names);
	const two = phone();
	await readBackupFile(two, await backupOf(one));
	await takeBackup(two, 'replace');
	for (const app of [one, two])
		for (const [at, { id }] of (await app.book.allCustomers()).entries())
			await renamed(app, id, `62812${app === one ? 1 : 2}00000${at}`);
	await readBackupFile(one, await backupOf(two));
	await takeBackup(one, 'merge');
	const done = restoring(one).getState();
	expect(done).toMatchObject({ step: 'done', more: 3 });
	expect(done.step === 'done' && done.conflicts).toHaveLength(20);
});
