import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ErrorCode, errorCode } from '../domain/errors.ts';
import type { Rupiah } from '../domain/rupiah.ts';
import type { Painted } from '../platform/platform.ts';
import type { App } from './app.ts';
import { createLive, type LiveStore } from './live.ts';
import type { MoveTexts } from './move-picture.ts';

/** What must be the same on the new phone, and where the app is found there. */
export interface MoveView {
	readonly address: string;
	readonly customers: number;
	readonly products: number;
	readonly owed: Rupiah;
}

export function liveMove(app: App): LiveStore<MoveView> {
	return createLive(app, async () => {
		const { book, platform } = app;
		const [counts, products, debts] = await Promise.all([
			book.countCustomers(),
			book.products(),
			book.countDebts(),
		]);
		return {
			address: platform.address('./'),
			customers: counts.all,
			products: products.length,
			owed: debts.owed,
		};
	});
}

/** The instructions as a picture. */
export interface MovePicture {
	readonly state: StoreApi<{ readonly painted?: Painted; readonly failure?: ErrorCode }>;
	/** Hands it to another app, or to the phone's downloads where none takes it. */
	hand(saved: string): Promise<void>;
	/** Begins to paint; answers with how to stop. */
	start(): () => void;
}

export function openMovePicture(app: App, texts: MoveTexts): MovePicture {
	const state: MovePicture['state'] = createStore(() => ({}));
	return {
		state,
		async hand(saved) {
			const { shareFiles, saveFile } = app.platform;
			const { painted } = state.getState();
			if (!painted || (shareFiles && (await shareFiles([painted.file], '')) !== 'failed')) return;
			saveFile(painted.file);
			app.done.setState({ said: saved }, true);
		},
		start() {
			let stopped = false;
			import('./move-picture.ts')
				.then(({ paintMove }) => paintMove(app, texts))
				.then(
					(painted) => (stopped ? painted.drop() : state.setState({ painted }, true)),
					(error) => state.setState({ failure: errorCode(error) }, true),
				);
			return () => {
				stopped = true;
				state.getState().painted?.drop();
				state.setState({}, true);
			};
		},
	};
}
