import type { App } from './app.ts';

/** Notes that there is something unsaved, or no more: a new version of the app must not come in between. */
export function markUnsaved({ unsaved }: App, key: string, isUnsaved: boolean): void {
	unsaved.setState((keys) => {
		const next = new Set(keys);
		if (isUnsaved) next.add(key);
		else next.delete(key);
		return next;
	}, true);
}
