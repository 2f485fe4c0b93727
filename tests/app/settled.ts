import type { Live, LiveStore } from '../../src/app/live.ts';

/** What a live store has read, once `fits` is true of it. */
export function settled<T>(live: LiveStore<T>, fits: (value: T) => boolean = () => true): Promise<T> {
	return new Promise((resolve, reject) => {
		let stop: (() => void) | undefined;
		const look = (state: Live<T>) => {
			if (state.state === 'failed') reject(new Error(state.code));
			if (state.state !== 'ready' || !fits(state.value)) return;
			stop?.();
			resolve(state.value);
		};
		stop = live.subscribe(look);
		look(live.getState());
	});
}
