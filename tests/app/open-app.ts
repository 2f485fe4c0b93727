import 'fake-indexeddb/auto';
import { createStore } from 'zustand/vanilla';
import { type App, type BookKind, createApp } from '../../src/app/app.ts';
import { followHistory } from '../../src/app/navigation.ts';
import { openBook } from '../../src/data/book.ts';
import { sampleDatabase } from '../../src/data/sample-database.ts';
import type { ErrorCode } from '../../src/domain/errors.ts';
import { type FakePlatform, fakePlatform } from './fake-platform.ts';

export interface TestApp extends App {
	readonly platform: FakePlatform;
	/** The name of its database. */
	readonly name: string;
	/** What the process would leave behind if it were killed now: only the database. */
	kill(): TestApp;
	/** The app that this one has given way to, as when the sample is opened. */
	next(): TestApp | undefined;
}

let apps = 0;

/** The app on a database of its own. */
export function openApp(platform = fakePlatform()): TestApp {
	apps += 1;
	return appOn(`test-${apps}`, platform, 'own');
}

function appOn(name: string, platform: FakePlatform, kind: BookKind): TestApp {
	const trouble = createStore<ErrorCode | undefined>(() => undefined);
	const book = openBook(nameOf(kind), platform, (code) => trouble.setState(code, true));
	let next: TestApp | undefined;
	const app = createApp({
		book,
		kind,
		platform,
		trouble,
		sample: sampleDatabase(nameOf('sample'), platform),
		reopen(kind) {
			book.close();
			next = appOn(name, platform, kind);
		},
	});
	followHistory(app);
	return {
		...app,
		platform,
		name: nameOf(kind),
		next: () => next,
		kill() {
			book.close();
			return appOn(name, platform, kind);
		},
	};

	function nameOf(kind: BookKind): string {
		return kind === 'own' ? name : `${name}-sample`;
	}
}
