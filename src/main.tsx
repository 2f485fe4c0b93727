import { render } from 'preact';
import { type BookKind, createApp } from './app/app.ts';
import { startApp } from './app/start.ts';
import { openBook } from './data/book.ts';
import { throwAway } from './data/connection.ts';
import type { Change } from './domain/change.ts';
import type { ErrorCode } from './domain/errors.ts';
import { allowOwnWorker } from './platform/trusted-types.ts';
import { webPlatform } from './platform/web-platform.ts';
import { AppProvider } from './ui/app-context.ts';
import { Shell } from './ui/shell.tsx';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import { createStore } from 'zustand/vanilla';

/** Static hosts put several projects on one origin, hence the prefix. Never change these names. */
const bookNames: Record<BookKind, string> = { own: 'langganan-buku', sample: 'langganan-contoh' };

allowOwnWorker();
const platform = webPlatform();
const root = document.getElementById('app');
if (root) open(root, platform.recall('book') === 'sample' ? 'sample' : 'own');

function open(root: HTMLElement, kind: BookKind): void {
	const trouble = createStore<ErrorCode | undefined>(() => undefined);
	const book = openBook(bookNames[kind], platform, (code) => trouble.setState(code, true));
	const app = createApp({ book, kind, platform, trouble, changeBook });
	const stop = startApp(app);
	render(
		<AppProvider value={app} key={kind}>
			<Shell />
		</AppProvider>,
		root,
	);

	async function changeBook(next: BookKind, begin?: readonly Change[]): Promise<void> {
		stop();
		book.close();
		await throwAway(bookNames.sample);
		if (begin) {
			const sample = openBook(bookNames.sample, platform, () => undefined);
			await sample.commit(begin);
			sample.close();
		}
		platform.remember('book', next === 'own' ? undefined : next);
		platform.history.replace('/');
		open(root, next);
	}
}
