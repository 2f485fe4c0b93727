import type { App } from './app.ts';

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
	await app.changeBook('sample', changes);
}

/** Throws the sample away and opens the seller's own book again. */
export async function endSample(app: App): Promise<void> {
	await app.changeBook('own');
}
