import 'fake-indexeddb/auto';
import { createStore } from 'zustand/vanilla';
import { type App, createApp } from '../../src/app/app.ts';
import { followHistory } from '../../src/app/navigation.ts';
import { openBook } from '../../src/data/book.ts';
import type { ErrorCode } from '../../src/domain/errors.ts';
import { type FakePlatform, fakePlatform } from './fake-platform.ts';

export interface TestApp extends App {
	readonly platform: FakePlatform;
	/** What the process would leave behind if it were killed now: only the database. */
	kill(): TestApp;
}

let apps = 0;

/** The app on a database of its own. */
export function openApp(platform = fakePlatform()): TestApp {
	apps += 1;
	return appOn(`test-${apps}`, platform);
}

function appOn(name: string, platform: FakePlatform): TestApp {
	const trouble = createStore<ErrorCode | undefined>(() => undefined);
	const book = openBook(name, platform, (code) => trouble.setState(code, true));
	const app = createApp({ book, kind: 'own', platform, trouble, changeBook: async () => undefined });
	followHistory(app);
	return {
		...app,
		platform,
		kill() {
			book.close();
			return appOn(name, platform);
		},
	};
}
