import { render } from 'preact';
import { type BookKind, createApp } from './app/app.ts';
import { startApp } from './app/start.ts';
import { openBook } from './data/book.ts';
import { sampleDatabase } from './data/sample-database.ts';
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
const sample = sampleDatabase(bookNames.sample, platform);
const root = document.getElementById('app');
if (root) open(root, platform.recall('book') === 'sample' ? 'sample' : 'own');

function open(root: HTMLElement, kind: BookKind): void {
	const trouble = createStore<ErrorCode | undefined>(() => undefined);
	const book = openBook(bookNames[kind], platform, (code) => trouble.setState(code, true));
	const app = createApp({ book, kind, platform, trouble, sample, reopen });
	const stop = startApp(app);
	render(
		<AppProvider value={app}>
			<Shell />
		</AppProvider>,
		root,
	);

	function reopen(next: BookKind): void {
		stop();
		// The pages of this app end here; the next ones must not take up where they left.
		render(null, root);
		book.close();
		open(root, next);
	}
}
