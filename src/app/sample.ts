import type { App, BookKind } from './app.ts';
import { goHome } from './navigation.ts';

/** Which sample shops there are, by key and name; loaded only when somebody wants to try. */
export async function sampleShops() {
	return (await import('../domain/sample/shops.ts')).sampleShops;
}

/**
 * Opens a ready shop to play with, in a database of its own: playing never touches the real book.
 * What was left of an earlier sample is thrown away first.
 */
export async function startSample(app: App, key: string): Promise<void> {
	const [{ sampleShops }, { sampleBook }, { seededRandom }] = await Promise.all([
		import('../domain/sample/shops.ts'),
		import('../domain/sample/book.ts'),
		import('../domain/random.ts'),
	]);
	const shop = sampleShops.find((one) => one.key === key);
	if (!shop) return;
	const { platform } = app;
	const random = seededRandom(platform.now());
	const changes = sampleBook(shop, app.today.getState(), platform.now(), random, platform.newId);
	// A database that lies open cannot be replaced.
	if (app.kind === 'sample') app.book.close();
	await app.sample.begin(changes);
	await changeTo(app, 'sample');
}

/** Opens the seller's own book again and throws the sample away. */
export async function endSample(app: App): Promise<void> {
	await changeTo(app, 'own');
	// Not waited for: another window may still have it open.
	app.sample.throwAway().catch(() => undefined);
}

async function changeTo(app: App, kind: BookKind): Promise<void> {
	app.platform.remember('book', kind === 'own' ? undefined : kind);
	await goHome(app);
	app.reopen(kind);
}
