import type { App } from './app.ts';
import { markUnsaved } from './unsaved.ts';

/** While the book as a whole is at work, a new version of the app must not come in between. */
export function keepAlive(app: App, isAtWork: boolean): void {
	markUnsaved(app, 'restore', isAtWork);
}
