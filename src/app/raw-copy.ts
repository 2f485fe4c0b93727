import type { App } from './app.ts';

/** Puts the whole book, as it is, among the phone's downloads; false where it cannot be read. */
export async function saveRawCopy(app: App, fileName: string): Promise<boolean> {
	try {
		app.platform.saveText(fileName, await app.book.raw());
		return true;
	} catch {
		return false;
	}
}
