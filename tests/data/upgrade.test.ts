import { unwrap } from 'idb';
import { expect, test, vi } from 'vitest';
import { connect } from '../../src/data/connection.ts';
import type { ErrorCode } from '../../src/domain/errors.ts';
import { bookName, freshBrowser } from './fresh-book.ts';

/** The version of the app as it is; the app of this test is one ahead. */
const today = vi.hoisted(() => ({ version: 0 }));
vi.mock('../../src/data/migrations.ts', async (original) => {
	const migrations = await original<typeof import('../../src/data/migrations.ts')>();
	today.version = migrations.schemaVersion;
	return { ...migrations, schemaVersion: migrations.schemaVersion + 1 };
});

freshBrowser();

test('an upgrade that an old window blocks says so, waits, and goes on when that one is closed', async () => {
	const request = indexedDB.open(bookName, today.version);
	await new Promise((done) => request.addEventListener('success', done));

	const trouble: (ErrorCode | undefined)[] = [];
	const connection = connect(bookName, (code) => trouble.push(code));
	const version = connection.run(async (db) => unwrap(db).version);
	await vi.waitUntil(() => trouble.length > 0);
	expect(trouble).toEqual(['blocked']);

	request.result.close();
	expect(await version).toBe(today.version + 1);
	expect(trouble).toEqual(['blocked', undefined]);
});
