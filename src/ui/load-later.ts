import { readIcons } from './parts/icon-picture.ts';

/** Everything but the first screen. */
export type Later = typeof import('./later.ts');

let here: Later | undefined;
let loading: Promise<Later> | undefined;

/** What comes after the first screen, once it is here. */
export function laterHere(): Later | undefined {
	return here;
}

/** Fetches it, from the phone itself; it may be gone after a new version has taken over. */
export function loadLater(): Promise<Later> {
	loading ??= Promise.all([import('./later.ts'), readIcons()]).then(
		([later]) => {
			here = later;
			return later;
		},
		(error: unknown) => {
			loading = undefined;
			throw error;
		},
	);
	return loading;
}

/** Begins with it as soon as a thumb touches the screen, before it lets go. */
export function loadOnTouch(): () => void {
	const touched = () => void loadLater().catch(() => undefined);
	document.addEventListener('touchstart', touched, { passive: true, once: true });
	return () => document.removeEventListener('touchstart', touched);
}
