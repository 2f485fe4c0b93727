import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ErrorCode, errorCode } from '../domain/errors.ts';
import type { Painted } from '../platform/platform.ts';
import type { App } from './app.ts';

/** One picture that lies ready before it is asked for: the share sheet opens only within a tap. */
export interface PictureDesk {
	readonly state: StoreApi<{ readonly painted?: Painted; readonly failure?: ErrorCode }>;
	/** Hands it to another app, or to the phone's downloads where none takes it; whether it left. */
	hand(saved: string, text?: string): Promise<boolean>;
	/** Puts it among the phone's downloads. */
	save(saved: string): void;
	/** Begins to paint; answers with how to stop. */
	start(): () => void;
}

export function openPicture(app: App, paint: () => Promise<Painted>): PictureDesk {
	const state: PictureDesk['state'] = createStore(() => ({}));

	function save(saved: string): void {
		const { painted } = state.getState();
		if (!painted) return;
		app.platform.saveFile(painted.file);
		app.done.setState({ said: saved }, true);
	}

	return {
		state,
		save,
		async hand(saved, text = '') {
			const { shareFiles } = app.platform;
			const { painted } = state.getState();
			if (!painted) return false;
			const handed = shareFiles ? await shareFiles([painted.file], text) : 'failed';
			if (handed === 'failed') save(saved);
			return handed !== 'cancelled';
		},
		start() {
			let stopped = false;
			paint().then(
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
