import type { App, BookKind } from './app.ts';
import { goHome } from './navigation.ts';

/** A file that is fetched when somebody wants to try, and stays on the phone until the next version. */
const loadSamples = () => import('../domain/sample/samples.ts');

/** Which sample shops there are, by key and name; refused where they are not on the phone and there is no signal. */
export async function sampleShops() {
	return (await loadSamples()).sampleShops;
}

/**
 * Opens a ready shop to play with, in a database of its own: playing never touches the real book.
 * What was left of an earlier sample is thrown away first.
 */
export async function startSample(app: App, key: string): Promise<void> {
	const { platform } = app;
	const { fillSample } = await loadSamples();
	const changes = fillSample(key, app.today.getState(), platform.now(), platform.newId);
	if (!changes) return;
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
