import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Crop } from '../domain/crop.ts';
import { type ErrorCode, errorCode } from '../domain/errors.ts';
import type { OpenPhoto } from '../platform/platform.ts';
import type { App } from './app.ts';
import type { Form } from './form.ts';
import { closeSheet, openSheet } from './navigation.ts';
import type { ProductValue } from './product-value.ts';

/** How far a photo has come on its way from the camera into the form. */
export type PhotoState =
	| { readonly at: 'rest'; readonly failure?: ErrorCode }
	| { readonly at: 'opening'; readonly done: number; readonly total: number }
	| {
			readonly at: 'open';
			readonly photo: OpenPhoto;
			readonly cutting: boolean;
			readonly failure?: ErrorCode;
	  };

/** Where a photo lies until it is cut. Only one does: two would be too much for the phone. */
export interface PhotoDesk {
	readonly state: Pick<StoreApi<PhotoState>, 'getState' | 'subscribe'>;
	/** Opens a file; the sheet to cut it comes up once it is open. */
	choose(file: Blob): Promise<void>;
	/** Puts the square into the form and closes the sheet. */
	cut(crop: Crop): Promise<void>;
	/** Lays aside what is open, or being opened. */
	clear(): void;
}

/** The desk of one product's form. */
export function photoDesk(app: App, form: Form<ProductValue>): PhotoDesk {
	const state = createStore<PhotoState>(() => ({ at: 'rest' }));
	let ending = new AbortController();

	function clear(): void {
		ending.abort();
		const before = state.getState();
		if (before.at === 'open') before.photo.close();
		if (before.at !== 'rest') state.setState({ at: 'rest' }, true);
	}

	async function choose(file: Blob): Promise<void> {
		clear();
		const mine = new AbortController();
		ending = mine;
		const { signal } = mine;
		const onStep = (done: number, total: number) => {
			if (!signal.aborted) state.setState({ at: 'opening', done, total }, true);
		};
		try {
			const photo = await app.platform.images.open(file, { signal, onStep });
			if (signal.aborted) {
				photo.close();
				return;
			}
			state.setState({ at: 'open', photo, cutting: false }, true);
			openSheet(app, { name: 'photo' });
		} catch (error) {
			if (!signal.aborted) state.setState({ at: 'rest', failure: errorCode(error) }, true);
		}
	}

	async function cut(crop: Crop): Promise<void> {
		const before = state.getState();
		if (before.at !== 'open' || before.cutting) return;
		const { signal } = ending;
		const { photo } = before;
		state.setState({ at: 'open', photo, cutting: true }, true);
		try {
			const pictures = await photo.cut(crop);
			if (signal.aborted) return;
			form.set({ photo: { id: app.platform.newId(), ...pictures } });
			closeSheet(app);
		} catch (error) {
			if (signal.aborted) return;
			state.setState({ at: 'open', photo, cutting: false, failure: errorCode(error) }, true);
		}
	}

	return { state, choose, cut, clear };
}

/** The desk of the form on the screen, for the sheet over it. */
const onScreen = new WeakMap<App, PhotoDesk>();

/** Lets the sheet find this desk from now on; answers with how to stop, and lay everything aside. */
export function holdPhotoDesk(app: App, desk: PhotoDesk): () => void {
	onScreen.set(app, desk);
	return () => {
		desk.clear();
		if (onScreen.get(app) === desk) onScreen.delete(app);
	};
}

export function heldPhotoDesk(app: App): PhotoDesk | undefined {
	return onScreen.get(app);
}
