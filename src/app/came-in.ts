import type { Manifest } from '../domain/backup/manifest.ts';
import type { App } from './app.ts';

/**
 * By phone of the shop, up to which of its stamps everything it had is in this book, or nothing where its files
 * are out of the book again: `[device, stamp][]`.
 */
const cameIn = 'came-in';

/** Whether a change file begins later than the last file of that phone ended; the first of all is believed. */
export async function followsGap(app: App, { device, since }: Manifest): Promise<boolean> {
	const until = (await readCameIn(app)).get(device);
	return since !== undefined && until !== undefined && since > until;
}

/** Notes that a file is in the book, merged or in its place. */
export async function noteCameIn(
	app: App,
	{ device, until }: Manifest,
	how: 'merge' | 'replace',
): Promise<void> {
	if (how === 'replace') await forgetCameIn(app);
	const stamps = await readCameIn(app);
	if (!until || until < (stamps.get(device) ?? '')) return;
	stamps.set(device, until);
	await app.book.putSetting(cameIn, JSON.stringify([...stamps]));
}

/** What came in before may be out of the book. */
export async function forgetCameIn(app: App): Promise<void> {
	const devices = [...(await readCameIn(app)).keys()];
	await app.book.putSetting(cameIn, JSON.stringify(devices.map((device) => [device, ''])));
}

async function readCameIn({ book }: App): Promise<Map<string, string>> {
	return new Map(JSON.parse((await book.setting(cameIn)) ?? '[]'));
}
