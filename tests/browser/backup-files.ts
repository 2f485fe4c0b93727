import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { wholeBook } from './whole-book.ts';

/** How a book goes from phone to phone: as the file of a backup. */

/** What goes to backup, by store. */
export async function rowsOf(phone: Phone) {
	const { device: _, draft: __, staged: ___, former: ____, thumb: _____, ...rows } = await wholeBook(phone);
	return rows;
}

export async function saveBackup(phone: Phone, shop = 'Azzalea Cake'): Promise<Buffer> {
	await toAddress(phone, '#/lainnya/cadangan');
	return saveFile(phone, shop);
}

/** Saves the backup of the page that is on the screen. */
export async function saveFile(phone: Phone, shop = 'Azzalea Cake'): Promise<Buffer> {
	await phone.sees('Cadangan siap dikirim');
	const download = phone.page.waitForEvent('download');
	await phone.tap('button', 'Simpan di HP');
	const kept = await download;
	expect(kept.suggestedFilename()).toMatch(new RegExp(`^Cadangan ${shop} .+\\.txt$`));
	await phone.sees('ada di unduhan HP');
	return readFile(await kept.path());
}

/** Taps a button of that name and chooses a file in the phone's picker, which is a tap as well. */
export async function chooseFile(phone: Phone, word: string | RegExp, buffer: Buffer): Promise<void> {
	const chooser = phone.page.waitForEvent('filechooser');
	await phone.tap('button', word);
	await (await chooser).setFiles({ name: 'Cadangan.txt', mimeType: 'text/plain', buffer });
	phone.taps += 1;
}

export async function mergeBackup(phone: Phone, backup: Buffer, shop = 'Azzalea Cake'): Promise<void> {
	await toAddress(phone, '#/lainnya/pulihkan');
	await chooseFile(phone, 'Pilih file cadangan', backup);
	await phone.tap('button', 'Gabungkan');
	await phone.sees(`Buku ${shop} sudah digabung.`);
}
