import type { App } from '../app/app.ts';
import { goTo } from '../app/navigation.ts';
import { addressOf, type Page, type Route, routeOf, type Sheet } from '../app/route.ts';

/** The address of a page for an anchor; `followLinks` takes care of the tap. */
export function hrefTo(page: Page): string {
	return `#${addressOf(page)}`;
}

/** The address of a sheet over the page that is on the screen. */
export function hrefToSheet(app: App, sheet: Sheet): string {
	return `#${addressOf({ ...app.route.getState(), sheet } as Route)}`;
}

/** Lets every anchor within the app lead through its navigation, so that the history stays in order. */
export function followLinks(app: App): () => void {
	const tapped = (event: MouseEvent) => {
		if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
		const address = link?.getAttribute('href')?.slice(1);
		if (address === undefined) return;
		event.preventDefault();
		goTo(app, routeOf(address));
	};
	document.addEventListener('click', tapped);
	return () => document.removeEventListener('click', tapped);
}
