import { Phone } from '../browser/phone.ts';
import type { StaticServer } from '../browser/static-server.ts';
import type { BookSize } from './big-book.ts';
import { bookFile } from './book-file.ts';

/** Several minutes on a slow phone, should it ever take so long, are a figure and no fault. */
export const patience = 600_000;

const settling = 20_000;
const leaving = 8_000;

/** A phone with the app and nothing else on it. */
export async function newPhone({ url }: StaticServer): Promise<Phone> {
	const phone = await Phone.open({ url });
	phone.page.setDefaultTimeout(patience);
	await phone.hasApp();
	return phone;
}

/** From the start page to a backup read and found right. */
export async function readFile(phone: Phone, file: string): Promise<void> {
	const chooser = phone.page.waitForEvent('filechooser');
	await phone.tap('button', 'Punya cadangan? Pulihkan');
	await (await chooser).setFiles(file);
	await phone.page.getByRole('button', { name: 'Pulihkan', exact: true }).waitFor();
}

/** From there to the book. */
export async function restore(phone: Phone): Promise<void> {
	await phone.tap('button', 'Pulihkan');
	await phone.sees('sudah pulih');
}

/** What a phone has stored on which such a book was restored: the address it must be served at, and a folder. */
export async function restoredProfile(server: StaticServer, size: BookSize): Promise<string> {
	const phone = await newPhone(server);
	await readFile(phone, await bookFile(size, 'no photos'));
	await restore(phone);
	await phone.tap('button', 'Buka buku');
	await phone.page.getByRole('navigation').waitFor();
	// The browser puts its own files in order at the next start.
	await phone.reopen();
	await phone.page.getByRole('link', { name: 'Lainnya' }).waitFor();
	await phone.page.waitForTimeout(settling);
	// A phone puts an app out of sight before it ends it; what the app lays by then is on the disk seconds later.
	await phone.page.goto('about:blank');
	await phone.page.waitForTimeout(leaving);
	return phone.leave();
}
