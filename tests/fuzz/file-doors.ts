import { setTimeout as sleep } from 'node:timers/promises';
import { errorText } from '../../src/i18n/errors.ts';
import { restoreText } from '../../src/i18n/restore.ts';
import { shellText } from '../../src/i18n/shell.ts';
import type { Phone } from '../browser/phone.ts';
import { wholeBook } from '../browser/whole-book.ts';
import { type Door, door } from './door.ts';
import { wasRead } from './reader.ts';
import { brokenBackups, password } from './readers/backup-file.ts';
import { brokenContacts } from './readers/contact-file.ts';
import { brokenPhotos } from './readers/photo-file.ts';

/** Places where a file is chosen. */
export const fileDoors: readonly Door[] = [
	door('backup, chosen', brokenBackups, async (content, phone, url, at) => {
		const { page } = phone;
		await page.goto(`${url}?${at}#/lainnya/pulihkan`);
		await choose(phone, 'Cadangan.txt', 'text/plain', Buffer.from(content as Uint8Array));
		const words = [restoreText.merge, restoreText.restore];
		const first = await endOf(phone, [...words, restoreText.open]);
		if (first !== restoreText.open) return leave(phone, first);
		await page.getByLabel(restoreText.password).fill(password);
		await phone.tap('button', restoreText.open);
		await page.getByRole('button', { name: restoreText.open }).waitFor({ state: 'detached' });
		return leave(phone, await endOf(phone, words));
	}),
	door('contact file, chosen', brokenContacts, async (bytes, phone, url, at) => {
		await phone.page.goto(`${url}?${at}#/pelanggan/impor`);
		await choose(phone, 'kontak.vcf', 'text/vcard', Buffer.from(bytes));
		return readOr(await endOf(phone, ['Simpan', 'Pilih berkas lain']));
	}),
	door('photo, chosen', brokenPhotos, async (bytes, phone, url, at) => {
		const [product] = (await wholeBook(phone))['product'] ?? [];
		await phone.page.goto(`${url}?${at}#/jualan/${(product as { id?: string }).id}`);
		await phone.page.getByRole('button', { name: /^(Dari galeri|Ganti foto)$/ }).waitFor();
		await choose(phone, 'foto.jpg', 'image/jpeg', Buffer.from(bytes));
		return readOr(await endOf(phone, ['Pakai foto ini']));
	}),
];

async function choose({ page }: Phone, name: string, mimeType: string, buffer: Buffer): Promise<void> {
	await page.locator('input[type=file]').last().setInputFiles({ name, mimeType, buffer });
}

const sentences = Object.entries(errorText).filter(([code]) => code !== 'unknown');

/** What is said of a file: a sentence of ours, or what can be done with it now. */
async function endOf({ page }: Phone, words: readonly string[]): Promise<string> {
	const found = await page.waitForFunction(
		({ sentences, words }) => {
			const shown = document.body.textContent ?? '';
			const refused = sentences.find(([, sentence]) => shown.includes(sentence));
			if (refused) return refused[0];
			const buttons = [...document.querySelectorAll('button')].map(({ textContent }) => textContent ?? '');
			return words.find((word) => buttons.some((button) => button.startsWith(word)));
		},
		{ sentences, words },
	);
	return String(await found.jsonValue());
}

/** What a file offers is a way on; a code is a refusal. */
function readOr(end: string): string {
	return Object.hasOwn(errorText, end) || end === 'Pilih berkas lain' ? end : wasRead;
}

/** Nothing of a backup lies ready any more once its page is left. */
async function leave(phone: Phone, end: string): Promise<string> {
	await phone.tap('link', shellText.back);
	for (let tries = 0; tries < 50; tries += 1) {
		if ((await wholeBook(phone))['staged']?.length === 0) break;
		await sleep(50);
	}
	return readOr(end);
}
