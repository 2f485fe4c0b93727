import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { errorText } from '../../src/i18n/errors.ts';
import * as settingsText from '../../src/i18n/settings.ts';
import { readFrozen } from '../data/frozen-book.ts';
import { draftKept } from './kept.ts';
import { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { addCustomer, goTo, openShop } from './seller.ts';
import { type StaticServer, serve } from './static-server.ts';

let server: StaticServer;
let phone: Phone;

beforeEach(async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
	await phone.hasApp();
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot(`trouble-failed-${task.name.slice(0, 30)}`);
	await phone.close();
	await server.cut();
});

async function beginBook(): Promise<void> {
	await openShop(phone);
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Yatmi', '0812 0000 4101');
}

async function saveBackup(): Promise<Buffer> {
	await toAddress(phone, '#/lainnya/cadangan');
	await phone.sees('Cadangan siap dikirim');
	const download = phone.page.waitForEvent('download');
	await phone.tap('button', 'Simpan di HP');
	return readFileSync(await (await download).path());
}

/** From the page of a missing book on: the whole book comes out of its backup. */
async function restore(buffer: Buffer): Promise<void> {
	await phone.sees('Buku Azzalea Cake tidak ada di HP');
	const chooser = phone.page.waitForEvent('filechooser');
	await phone.tap('button', 'Pilih file cadangan');
	await (await chooser).setFiles({ name: 'Cadangan.txt', mimeType: 'text/plain', buffer });
	await phone.tap('button', 'Pulihkan');
	await phone.sees('Buku Azzalea Cake sudah pulih.');
	await phone.tap('button', 'Buka buku');
	await phone.page.getByRole('navigation').waitFor();
}

/** A page of the same origin that is not the app. */
async function otherPage() {
	const other = await phone.openWindow('manifest.webmanifest');
	await phone.toFront();
	return other.page;
}

async function typeCustomer(): Promise<void> {
	await toAddress(phone, '#/pelanggan/baru');
	await phone.type(/^Nama$/, 'Pak Karto');
	await draftKept(phone, 'Pak Karto');
}

/** The way back: the book out of its backup, and in it the form as it was left. */
async function goOnWithCustomer(backup: Buffer): Promise<void> {
	await phone.tap('button', 'Coba lagi');
	await restore(backup);
	await goTo(phone, 'Pelanggan');
	await phone.sees('Bu Yatmi');
	await phone.tap('link', 'Tambah');
	expect(await phone.page.getByLabel(/^Nama$/).inputValue()).toBe('Pak Karto');
	await phone.tap('button', 'Simpan');
	await phone.sees('Pak Karto jadi pelanggan');
	// The page beside the app has no icon.
	expect(phone.errors.filter((error) => !error.includes('404'))).toEqual([]);
}

it('data cleared under a form: nothing goes into an empty book, and what was typed outlives the restoring', async () => {
	await beginBook();
	const backup = await saveBackup();
	await typeCustomer();
	const session = await phone.page.context().newCDPSession(phone.page);
	const { origin } = new URL(server.url);
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
	await phone.tap('button', 'Simpan');
	await phone.sees(errorText.gone);
	await phone.screenshot('buku-hilang');
	await goOnWithCustomer(backup);
});

it('a database deleted by another page of the origin says so at once', async () => {
	await beginBook();
	const backup = await saveBackup();
	await typeCustomer();
	const other = await otherPage();
	await other.evaluate(
		() =>
			new Promise<void>((done) => {
				indexedDB.deleteDatabase('langganan-buku').onsuccess = () => done();
			}),
	);
	await phone.sees(errorText.gone);
	await goOnWithCustomer(backup);
});

it('a book that is missing at the start is missed, and comes back out of its backup', async () => {
	await beginBook();
	const backup = await saveBackup();
	await phone.reopen('', (profile) => {
		renameSync(databaseFolder(profile), join(profile, 'elsewhere'));
	});
	await restore(backup);
	await goTo(phone, 'Pelanggan');
	await phone.sees('Bu Yatmi');
});

it('a phone whose data were all cleared greets as a new one, which a backup is offered to', async () => {
	await beginBook();
	const session = await phone.page.context().newCDPSession(phone.page);
	await session.send('Storage.clearDataForOrigin', {
		origin: new URL(server.url).origin,
		storageTypes: 'all',
	});
	await phone.reopen();
	await phone.page.getByRole('button', { name: 'Punya cadangan? Pulihkan' }).waitFor();
});

it('damaged files of the database lead to a backup, and never to a blank screen', async () => {
	await beginBook();
	await phone.reopen('', (profile) => {
		const folder = databaseFolder(profile);
		for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'spoilt by a cheap card');
	});
	await phone.sees('Buku Azzalea Cake tidak ada di HP');
	await phone.screenshot('buku-rusak');
});

it('a database that cannot be opened says so, and once more when it can be', async () => {
	await beginBook();
	let folder = '';
	await phone.reopen('', (profile) => {
		folder = databaseFolder(profile);
		renameSync(folder, `${folder}-away`);
		writeFileSync(folder, 'in the way');
	});
	await phone.sees(errorText.lost);
	await phone.screenshot('buku-terputus');
	// Until the last of the app's own attempts.
	await phone.page.waitForTimeout(2_000);
	renameSync(folder, `${folder}-in-the-way`);
	renameSync(`${folder}-away`, folder);
	await phone.tap('button', 'Coba lagi');
	await phone.sees('Azzalea Cake');
	await goTo(phone, 'Pelanggan');
	await phone.sees('Bu Yatmi');
});

it('an older window that keeps the book shut is named, and its end opens the book', async () => {
	const other = await otherPage();
	const frozen = readFrozen('book-v2.json');
	const stores = frozen.stores.map((store) => ({
		...store,
		records: store.name === 'photo' || store.name === 'thumb' ? [] : store.records,
	}));
	await phone.page.goto('about:blank');
	await other.evaluate(
		async ({ version, stores }) => {
			const clear = indexedDB.deleteDatabase('langganan-buku');
			await new Promise((done) => clear.addEventListener('success', done));
			const request = indexedDB.open('langganan-buku', version);
			request.addEventListener('upgradeneeded', () => {
				for (const { name, keyPath, autoIncrement = false, indexes, records } of stores) {
					const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
					for (const { name, keyPath, unique, multiEntry } of indexes)
						store.createIndex(name, keyPath, { unique, multiEntry });
					for (const record of records) store.add(record);
				}
			});
			await new Promise((done) => request.addEventListener('success', done));
		},
		{ version: frozen.version, stores },
	);
	await phone.page.goto(server.url);
	await phone.sees(errorText.blocked);
	await phone.screenshot('buku-terhalang');
	await other.close();
	await phone.page.getByRole('navigation').waitFor();
});

it('a browser that keeps nothing says so', async () => {
	await beginBook();
	await phone.reopen('', (profile) => {
		const file = join(profile, 'Default', 'Preferences');
		const preferences = JSON.parse(readFileSync(file, 'utf8'));
		preferences.profile = { ...preferences.profile, default_content_setting_values: { cookies: 2 } };
		writeFileSync(file, JSON.stringify(preferences));
	});
	await phone.sees(errorText.unavailable);
	await phone.screenshot('buku-ditolak');
});

it('a book that a newer app has written is left alone, and can be carried away', async () => {
	await beginBook();
	const other = await otherPage();
	await phone.page.goto('about:blank');
	await other.evaluate(
		() =>
			new Promise<void>((done) => {
				const request = indexedDB.open('langganan-buku', 99);
				request.onsuccess = () => {
					request.result.close();
					done();
				};
			}),
	);
	await phone.page.goto(server.url);
	await phone.sees(errorText.newer);
	await phone.screenshot('buku-lebih-baru');
	const download = phone.page.waitForEvent('download');
	await phone.tap('button', 'Simpan salinan buku');
	expect(readFileSync(await (await download).path(), 'utf8')).toContain('Bu Yatmi');
});

it('the phone is asked to keep the book at every save until it does, and the answer is told', async () => {
	await phone.page.addInitScript(() => {
		let asked = 0;
		StorageManager.prototype.persist = async () => {
			asked += 1;
			document.documentElement.dataset['asked'] = String(asked);
			return asked > 3;
		};
	});
	const asked = () => phone.page.evaluate(() => Number(document.documentElement.dataset['asked'] ?? 0));
	await phone.page.reload();
	await openShop(phone);
	expect(await asked()).toBe(0);
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Yatmi');
	expect(await asked()).toBe(1);
	await phone.back();
	await addCustomer(phone, 'Pak Karto');
	expect(await asked()).toBe(2);
	await phone.back();
	await goTo(phone, 'Hari ini');
	await phone.tap('link', 'Lainnya');
	await phone.sees(settingsText.notKept);
	await phone.back();
	await phone.tap('link', 'Lainnya');
	await phone.sees(settingsText.kept);
});

const looks = [
	{ look: 'light', colorScheme: 'light', letters: '100%' },
	{ look: 'dark', colorScheme: 'dark', letters: '100%' },
	{ look: 'large letters', colorScheme: 'light', letters: '200%' },
] as const;

const refusals = {
	QuotaExceededError: errorText.full,
	SecurityError: errorText.unavailable,
	UnknownError: errorText.lost,
	VersionError: errorText.newer,
};

it.each(looks)('every trouble can be read and left, in $look', async ({ look, colorScheme, letters }) => {
	await beginBook();
	const wrong: string[] = [];
	for (const [name, text] of Object.entries(refusals)) {
		phone.page = await phone.page.context().newPage();
		const { page } = phone;
		await page.addInitScript((error) => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('refused', error);
			};
		}, name);
		await page.emulateMedia({ colorScheme });
		await page.goto(server.url);
		await phone.sees(text);
		await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
		await phone.screenshot(`buku-${name}-${look.replace(' ', '-')}`);
		wrong.push(...(await phone.axe()).map((violation) => `${name}: ${violation}`));
		const wide = await page.evaluate(() =>
			[...document.querySelectorAll('.screen-page')].some((box) => box.scrollWidth > box.clientWidth),
		);
		if (wide) wrong.push(`${name}: wider than the phone`);
		await page.getByRole('button', { name: 'Mulai ulang aplikasi' }).tap({ trial: true });
	}
	expect(wrong).toEqual([]);
});

function databaseFolder(profile: string): string {
	const all = join(profile, 'Default', 'IndexedDB');
	const name = readdirSync(all).find((one) => one.endsWith('.indexeddb.leveldb'));
	if (!name || !existsSync(join(all, name))) throw new Error(`no database in ${readdirSync(all)}`);
	return join(all, name);
}
