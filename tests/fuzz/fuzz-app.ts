import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { readBackupFile, restoring, takeBackup } from '../../src/app/restore.ts';
import { backupStores } from '../../src/data/backup-table.ts';
import type { Database, Schema } from '../../src/data/schema.ts';
import { staleSummaries } from '../../src/data/summarizing.ts';
import { openApp, type TestApp } from '../app/open-app.ts';
import { calmNodeStreams } from './node-streams.ts';

/** The app with the book of the frozen backup in it, and a way to look beneath it. */
export interface FuzzApp {
	readonly app: TestApp;
	/** Throws where anything in the book is other than it was, or lies about beside it. */
	expectUntouched(): Promise<void>;
	/** Throws where what is derived is not what a rebuild makes. */
	expectSummaries(): Promise<void>;
}

let opened: Promise<FuzzApp> | undefined;

/** One for all readers: none of them may leave a trace in it. */
export function fuzzApp(): Promise<FuzzApp> {
	opened ??= open();
	return opened;
}

async function open(): Promise<FuzzApp> {
	calmNodeStreams();
	const app = openApp();
	const bytes = readFileSync('tests/fixtures/backup-v1.txt');
	await readBackupFile(app, new File([bytes], 'Cadangan.txt'));
	await takeBackup(app, 'replace');
	assert.equal(restoring(app).getState().step, 'done');
	const db: Database = await openDB<Schema>(app.name);
	const before = await dump(db);
	return {
		app,
		async expectUntouched() {
			// What the app has begun by then comes before it.
			await app.book.former();
			assert.deepEqual(await dump(db), before);
		},
		async expectSummaries() {
			assert.deepEqual(await staleSummaries(db, app.today.getState()), []);
		},
	};
}

/** The rows of the book, its drafts, and what lies ready beside it. */
async function dump(db: Database): Promise<unknown> {
	const tx = db.transaction([...backupStores, 'summary', 'draft', 'staged', 'device'] as const);
	const rows = backupStores.map(async (store) => [store, await tx.objectStore(store).getAll()]);
	const staged = await tx.objectStore('device').get('staged');
	return {
		...Object.fromEntries(await Promise.all(rows)),
		summary: await tx.objectStore('summary').getAll(),
		draft: await tx.objectStore('draft').getAll(),
		staged: [staged, await tx.objectStore('staged').count()],
	};
}
