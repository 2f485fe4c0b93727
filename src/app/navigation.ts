import type { App } from './app.ts';
import { addressOf, type Page, type Place, places, type Route, routeOf, type Sheet } from './route.ts';

/** Follows the browser's history from now on; answers with how to stop. */
export function followHistory(app: App): () => void {
	const { history } = app.platform;
	const current = () => addressOf(app.route.getState());
	return history.listen(() => {
		const route = routeOf(history.read());
		if (addressOf(route) !== current()) app.route.setState(route, true);
	});
}

/**
 * Goes to a page. The four places lie side by side upon *Hari ini*, so that Android's back leads from
 * any of them to *Hari ini* and from there out of the app. A page that one has just come from is gone
 * back to, so that order and customer do not pile up.
 */
export function go(app: App, page: Page): void {
	const { history } = app.platform;
	const from = app.route.getState();
	const sideways = isPlace(from.page) && isPlace(page.page) && from.page !== 'today';
	const address = addressOf(page);
	if (address === addressOf(from)) return;
	const beneath = history.beneath();
	// Read as a route, since an address may be written in several ways.
	const comesFrom = beneath !== undefined && addressOf(routeOf(beneath)) === address;
	if (comesFrom) history.back();
	else if (sideways || from.sheet) history.replace(address);
	else history.push(address);
}

/** Goes to wherever an address leads: a page, or a sheet over the page that is on the screen. */
export function goTo(app: App, { sheet, ...page }: Route): void {
	if (sheet) openSheet(app, sheet);
	else go(app, page as Page);
}

/** Goes to a page in the stead of this one, which will not be come back to. */
export function goInstead(app: App, page: Page): void {
	app.platform.history.replace(addressOf(page));
}

/** Goes back to where one came from; where the app was opened here, to the page above. */
export function goBack(app: App, above: Page): void {
	const { history } = app.platform;
	if (history.depth() > 0) history.back();
	else history.replace(addressOf(above));
}

/** Goes back through all our entries to the first, which becomes *Hari ini*. */
export async function goHome(app: App): Promise<void> {
	const { history } = app.platform;
	while (history.depth() > 0) {
		await new Promise<void>((arrived) => {
			const stop = history.listen(() => {
				stop();
				arrived();
			});
			history.back();
		});
	}
	history.replace(addressOf({ page: 'today' }));
}

/** Opens a sheet over the page, or in the stead of the one that is open. */
export function openSheet(app: App, sheet: Sheet): void {
	const { history } = app.platform;
	const { sheet: open, ...page } = app.route.getState();
	const address = addressOf({ ...page, sheet } as Route);
	if (open) history.replace(address);
	else history.push(address);
}

export function closeSheet(app: App): void {
	const { sheet, ...page } = app.route.getState();
	if (sheet) goBack(app, page as Page);
}

function isPlace(page: Page['page']): page is Place {
	return (places as readonly string[]).includes(page);
}
