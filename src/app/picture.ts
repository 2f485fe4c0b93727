import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ErrorCode, errorCode } from '../domain/errors.ts';
import type { Painted } from '../platform/platform.ts';
import type { App } from './app.ts';
import { handFile, keepFile } from './hand-file.ts';

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
	const file = () => state.getState().painted?.file;
	return {
		state,
		async hand(saved, text) {
			const made = file();
			return made !== undefined && handFile(app, made, saved, text);
		},
		save(saved) {
			const made = file();
			if (made) keepFile(app, made, saved);
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
