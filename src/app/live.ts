import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ErrorCode, errorCode } from '../domain/errors.ts';
import type { App } from './app.ts';

/** Something read from the book, or still on its way, or refused. */
export type Live<T> =
	| { readonly state: 'loading'; readonly value?: undefined }
	| { readonly state: 'ready'; readonly value: T }
	| { readonly state: 'failed'; readonly code: ErrorCode; readonly value?: undefined };

/** A store that reads the book, and anew whenever it or the day has changed, or trouble with it has ended. */
export interface LiveStore<T> extends Pick<StoreApi<Live<T>>, 'getState' | 'subscribe'> {
	/** Begins to read; answers with how to stop. */
	start(): () => void;
	/** Reads anew, as when what is asked for has changed. */
	reload(): Promise<void>;
}

/** Lets every screen read the book anew. */
export function readAnew(app: App): void {
	app.version.setState((version) => version + 1, true);
}

/** `before` stands there until it is read, but is nothing to stay with where it cannot be. */
export function createLive<T>(app: App, load: () => Promise<T>, before?: T): LiveStore<T> {
	const store = createStore<Live<T>>(() =>
		before === undefined ? { state: 'loading' } : { state: 'ready', value: before },
	);
	let asked = 0;
	let isRead = false;

	async function reload(): Promise<void> {
		asked += 1;
		const mine = asked;
		try {
			const value = await load();
			// An answer that came late must not cover a newer one.
			if (mine !== asked) return;
			isRead = true;
			store.setState({ state: 'ready', value }, true);
		} catch (error) {
			// What was read before stays on the screen, and with it what is being typed there.
			if (mine !== asked || isRead) return;
			store.setState({ state: 'failed', code: errorCode(error) }, true);
		}
	}

	/** What the book cannot be asked about must not stand there as if it had said so. */
	function doubt(): void {
		if (!isRead && store.getState().state === 'ready') store.setState({ state: 'loading' }, true);
	}

	return {
		getState: store.getState,
		subscribe: store.subscribe,
		reload,
		start() {
			const stops = [
				app.version.subscribe(reload),
				app.today.subscribe(reload),
				app.trouble.subscribe((trouble) => {
					if (trouble) doubt();
					else void reload();
				}),
			];
			if (app.trouble.getState()) doubt();
			void reload();
			return () => {
				for (const stop of stops) stop();
				asked += 1;
			};
		},
	};
}
