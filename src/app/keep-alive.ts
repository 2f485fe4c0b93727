import type { App } from './app.ts';

/** While the book as a whole is at work, a new version of the app must not come in between. */
export function keepAlive(app: App, isAtWork: boolean): void {
	app.unsaved.setState((keys) => {
		const next = new Set(keys);
		if (isAtWork) next.add('restore');
		else next.delete('restore');
		return next;
	}, true);
}
