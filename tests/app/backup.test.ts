import { afterEach, expect, test } from 'vitest';
import { type BackupDesk, type BackupState, openBackup } from '../../src/app/backup.ts';
import { liveSafety, liveShield, putBackupOff } from '../../src/app/safety.ts';
import type { Handed } from '../../src/platform/platform.ts';
import { addCustomer } from './customer-rows.ts';
import { openApp, type TestApp } from './open-app.ts';
import { settled } from './settled.ts';
import { beginShop } from './shops.ts';

const texts = {
	title: (shop: string) => `Cadangan ${shop}`,
	fileName: (shop: string, day: string, recent: boolean) => `${shop} ${day}${recent ? ' baru' : ''}.txt`,
	caption: (shop: string) => `Simpan ${shop}`,
};
const dayMs = 86_400_000;
const stops: (() => void)[] = [];
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
});

function until(desk: BackupDesk, fits: (state: BackupState) => boolean): Promise<BackupState> {
	return new Promise((resolve) => {
		const look = (state: BackupState) => {
			if (fits(state)) resolve(state);
		};
		stops.push(desk.state.subscribe(look));
		look(desk.state.getState());
	});
}

async function readyFile(desk: BackupDesk): Promise<File> {
	const { work } = await until(desk, ({ work }) => work.step === 'ready');
	if (work.step !== 'ready') throw new Error(work.step);
	return work.file;
}

async function shopWith(customers: number): Promise<TestApp> {
	const app = openApp();
	await beginShop(app);
	for (let at = 1; at <= customers; at += 1) await addCustomer(app, `Bu ${at}`);
	return app;
}

function desk(app: TestApp): BackupDesk {
	const opened = openBackup(app, texts);
	stops.push(opened.start());
	return opened;
}

/** A share sheet, and what has come to it. */
function sheet(app: TestApp, answer: Handed): { files: string[]; texts: string[] } {
	const shared = { files: [] as string[], texts: [] as string[] };
	app.platform.shareFiles = async (files, text) => {
		shared.files.push(...files.map(({ name }) => name));
		shared.texts.push(text);
		return answer;
	};
	return shared;
}

async function levelOf(app: TestApp) {
	const live = liveSafety(app);
	stops.push(live.start());
	return settled(live);
}

async function shieldOf(app: TestApp) {
	const live = liveShield(app);
	stops.push(live.start());
	return settled(live);
}

async function rowsOf(app: TestApp, file: File, password?: string) {
	const signal = new AbortController().signal;
	const rows = [];
	const options = { signal, onBytes: () => undefined, ...(password && { password }) };
	for await (const batch of app.platform.backups.rows(file, options)) rows.push(...batch);
	return rows;
}

test('the file lies ready on its own; once it is handed over, the book counts as safe', async () => {
	const app = await shopWith(11);
	expect(await levelOf(app)).toEqual({ level: 'now', unsaved: 12 });
	const shared = sheet(app, 'handed');
	const backup = desk(app);
	const file = await readyFile(backup);
	expect(await rowsOf(app, file)).toHaveLength(12);
	await backup.send();
	expect(shared).toEqual({ files: ['Azzalea Cake 2026-11-22.txt'], texts: ['Simpan Azzalea Cake'] });
	expect(backup.state.getState().handed).toBe('sent');
	expect(await levelOf(app)).toEqual({ level: 'safe', unsaved: 0, day: '2026-11-22' });
});

test('what was written after the file was made is not in it, and counts', async () => {
	const app = await shopWith(2);
	const backup = desk(app);
	await readyFile(backup);
	await addCustomer(app, 'Bu Baru');
	await backup.save();
	expect(app.platform.savedFiles).toEqual(['Azzalea Cake 2026-11-22.txt']);
	expect(await levelOf(app)).toMatchObject({ unsaved: 1 });
});

test.each(['cancelled', 'failed'] as const)('a file whose sharing is %s is no backup', async (answer) => {
	const app = await shopWith(2);
	sheet(app, answer);
	const backup = desk(app);
	await readyFile(backup);
	await backup.send();
	expect(backup.state.getState().handed).toBe(answer === 'failed' ? 'refused' : undefined);
	expect(await levelOf(app)).toEqual({ level: 'safe', unsaved: 3 });
});

test('with a password the file waits until there is one, and opens with no other', async () => {
	const app = await shopWith(1);
	const backup = desk(app);
	await readyFile(backup);
	backup.change({ password: '' });
	expect(backup.state.getState().work.step).toBe('waiting');
	backup.change({ password: 'gula jawa' });
	const file = await readyFile(backup);
	expect(await app.platform.backups.peek(file)).toEqual({ locked: true });
	await expect(rowsOf(app, file, 'gula pasir')).rejects.toMatchObject({ code: 'backup-password' });
	expect(await rowsOf(app, file, 'gula jawa')).toHaveLength(2);
});

test('small files for the other phone follow each other without a gap, and are no backup', async () => {
	const app = await shopWith(1);
	const whole = desk(app);
	await readyFile(whole);
	expect(whole.state.getState().since).toBeUndefined();
	await whole.save();
	await addCustomer(app, 'Bu Dua');
	const first = desk(app);
	await readyFile(first);
	first.change({ recent: true });
	await until(first, ({ work }) => work.step === 'making');
	expect(await rowsOf(app, await readyFile(first))).toHaveLength(1);
	await first.save();
	expect(await levelOf(app)).toMatchObject({ unsaved: 1 });
	// A whole one goes to somebody else.
	await addCustomer(app, 'Bu Tiga');
	const second = desk(app);
	await readyFile(second);
	await second.save();
	const third = desk(app);
	await readyFile(third);
	third.change({ recent: true });
	const { work } = await until(third, ({ work }) => work.step === 'ready');
	const rows = work.step === 'ready' ? await rowsOf(app, work.file) : [];
	expect(rows.map(({ row }) => 'name' in row && row.name)).toEqual(['Bu Tiga']);
});

test('photos stay out where they are not wanted, next time too', async () => {
	const app = await shopWith(1);
	const id = app.platform.newId();
	const photo = { type: 'image/jpeg', bytes: new ArrayBuffer(4) } as const;
	await app.book.commit([{ kind: 'add', store: 'photo', id, fields: photo }]);
	const backup = desk(app);
	expect(await rowsOf(app, await readyFile(backup))).toHaveLength(3);
	expect(backup.state.getState().photos).toBe(1);
	backup.change({ photos: false });
	expect(await rowsOf(app, await readyFile(backup))).toHaveLength(2);
	const next = desk(app);
	await readyFile(next);
	expect(next.state.getState().choice.photos).toBe(false);
});

test('given up, nothing is made until it is asked for again', async () => {
	const app = await shopWith(1);
	const backup = desk(app);
	backup.cancel();
	expect(backup.state.getState().work.step).toBe('stopped');
	backup.again();
	await readyFile(backup);
});

test('the shield is put off for a day, and comes back on the next', async () => {
	const app = await shopWith(12);
	expect(await shieldOf(app)).toMatchObject({ level: 'now', unsaved: 13 });
	await putBackupOff(app);
	expect(await shieldOf(app)).toBeUndefined();
	app.platform.time += dayMs;
	app.today.setState(app.platform.today(), true);
	expect(await shieldOf(app)).toMatchObject({ level: 'now' });
});
