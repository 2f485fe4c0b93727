import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { backupText } from '../../src/i18n/backup.ts';
import * as catalogText from '../../src/i18n/catalog.ts';
import { restoreText } from '../../src/i18n/restore.ts';
import { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { addCustomer, addPhoto, goTo, openCustomer, seeSamples } from './seller.ts';
import { giveShareSheet } from './share-sheet.ts';
import { type StaticServer, serve } from './static-server.ts';
import { picturesMade } from './story.ts';
import { wholeBook } from './whole-book.ts';

let phone: Phone;
let server: StaticServer;

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('silence-failed');
	await phone.close();
	await server.cut();
});

/** Where the bytes of every answer have come from, and which of them did not come from the phone itself. */
interface Heard {
	fromPhone: number;
	readonly fromHost: string[];
	readonly asked: Set<string>;
}

/** Listens to pages and to the service worker, up to the next reopening. */
function listen(heard: Heard): void {
	const context = phone.page.context();
	context.on('request', (request) => heard.asked.add(new URL(request.url()).origin));
	context.on('response', (response) => {
		if (!response.url().startsWith('http')) return;
		if (response.fromServiceWorker()) heard.fromPhone += 1;
		else heard.fromHost.push(new URL(response.url()).pathname);
	});
}

it('a long day after the installation asks no host for anything, its own included, and goes on without it', {
	timeout: 300_000,
}, async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
	await phone.hasApp();
	await seeSamples(phone);
	// From here on everything is on the phone.
	await phone.reopen();
	const sheet = await giveShareSheet(phone);
	const heard: Heard = { fromPhone: 0, fromHost: [], asked: new Set() };
	listen(heard);
	const installed = server.requests.length;

	await restoreBook();
	await everyPage();
	// Whether there is a newer version is all that may be asked, and of the app's own address only.
	expect(server.requests.slice(installed).filter((path) => path !== '/sw.js')).toEqual([]);

	// The phone believes itself online: what is not on it would now be missing.
	await server.cut();
	const until = server.requests.length;
	await sellAndWrite();
	await showWindow();
	const backup = await backUp();
	await mergeBack(backup);
	await lockAndUnlock();
	await playWithSample();
	await everyPage();
	await phone.reopen();
	listen(heard);
	await phone.page.getByRole('navigation').waitFor();

	// A picture and a backup have left, into other apps of the same phone.
	expect(sheet.shared).toHaveLength(2);
	expect(server.requests.length).toBe(until);
	expect(heard.fromHost).toEqual([]);
	expect([...heard.asked].filter((origin) => origin.startsWith('http'))).toEqual([
		new URL(server.url).origin,
	]);
	expect(phone.strays).toEqual([]);
	expect(phone.failures.filter((failure) => !failure.includes('/sw.js'))).toEqual([]);
	expect(phone.errors).toEqual([]);
	console.info(`figure: ${heard.fromPhone} requests of a long day, all answered by the phone itself`);
});

/** A new phone's first minute. */
async function restoreBook(): Promise<void> {
	await chooseFile(restoreText.have, readFileSync('tests/fixtures/backup-v1.txt'));
	await phone.tap('button', restoreText.restore);
	await phone.sees('Buku Dapur Mawar sudah pulih.');
	await phone.tap('button', restoreText.look);
	await phone.page.getByRole('navigation').waitFor();
}

/** Each address that the app has, opened anew. */
async function everyPage(): Promise<void> {
	const book = await wholeBook(phone);
	const first = (store: string) => (book[store] as readonly { readonly id: string }[])[0]?.id;
	const [customer, order, product, promo] = ['customer', 'order', 'product', 'promo'].map(first);
	for (const route of [
		...['', 'pelanggan', 'pelanggan/baru', 'pelanggan/impor', 'pelanggan/bazar', 'pelanggan/asal'],
		...[`pelanggan/${customer}`, `pelanggan/${customer}/ubah`],
		...['pesanan', 'pesanan/baru', 'pesanan/tempel', `pesanan/${order}`, `pesanan/${order}/ubah`],
		...['pesanan/bikin', 'pesanan/po', 'pesanan/po/baru', 'jualan/bonus', 'jualan/bonus/baru'],
		...['jualan', 'jualan/baru', `jualan/${product}`, 'jualan/katalog', 'jualan/story', 'jualan/poster'],
		...['jualan/kartu', 'jualan/promo', 'jualan/promo/baru', `jualan/promo/${promo}`],
		...['', '/cadangan', '/pulihkan', '/pindah', '/sampah', '/kunci', '/privasi'].map(
			(page) => `lainnya${page}`,
		),
		`?lembar=kasbon&siapa=${customer}`,
		`pelanggan/${customer}?lembar=wa&siapa=${customer}`,
		`pesanan/${order}?lembar=kertas&pesanan=${order}`,
	]) {
		await toAddress(phone, `#/${route}`);
	}
}

async function sellAndWrite(): Promise<void> {
	await toAddress(phone, '#/pelanggan');
	await addCustomer(phone, 'Bu Yatmi', '081200004101');
	await phone.tap('link', 'Pesanan baru');
	await phone.tap('button', 'Tambah Risoles');
	await phone.tap('button', 'Simpan');
	await phone.sees('Pesanan Bu Yatmi tersimpan');
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Bu Yatmi');
	await phone.tap('link', 'Catat kasbon');
	await phone.tap('button', '5');
	await phone.tap('button', '000');
	await phone.tap('button', 'Simpan kasbon');
	await phone.sees('tersimpan');
	await toAddress(phone, '#/jualan');
	await addPhoto(phone, 'Risoles', readFileSync('tests/fixtures/photo.jpg'));
	// A message that another app shares starts the app anew.
	await phone.page.goto(`${server.url}?text=${encodeURIComponent('risoles 20 buat sabtu, an Bu Yatmi')}`);
	await phone.page.getByRole('heading', { name: 'Yang terbaca' }).waitFor();
}

/** Story picture, catalog link, poster: made and handed on. */
async function showWindow(): Promise<void> {
	await toAddress(phone, '#/jualan/story');
	await picturesMade(phone, 1);
	await phone.tap('button', 'Kirim ke Story');
	await phone.sees('Di WhatsApp pilih');
	await toAddress(phone, '#/jualan/katalog');
	await phone.tap('button', catalogText.copy);
	await phone.sees(catalogText.copied);
	await toAddress(phone, '#/jualan/poster');
	await saving('Simpan poster');
	await toAddress(phone, '#/jualan/kartu');
	await saving('Simpan berkas kontak');
}

async function backUp(): Promise<Buffer> {
	await toAddress(phone, '#/lainnya/cadangan');
	await phone.sees('Cadangan siap dikirim');
	await phone.tap('button', backupText.send);
	await phone.sees('sudah dikirim');
	return saving(backupText.save);
}

async function mergeBack(backup: Buffer): Promise<void> {
	await toAddress(phone, '#/lainnya/pulihkan');
	await chooseFile(restoreText.choose, backup);
	await phone.tap('button', restoreText.merge);
	await phone.sees('Buku Dapur Mawar sudah digabung.');
}

async function lockAndUnlock(): Promise<void> {
	const type = async (pin: string) => {
		for (const digit of pin) await phone.tap('button', digit);
	};
	await toAddress(phone, '#/lainnya/kunci');
	await phone.tap('button', 'Pasang PIN');
	await type('2580');
	await phone.tap('button', 'Lanjut');
	await type('2580');
	await phone.tap('button', 'Simpan PIN');
	await phone.sees('PIN terpasang.');
	await phone.tap('radio', 'Langsung');
	await phone.page.reload();
	await phone.sees('Buku terkunci');
	await type('2580');
	await phone.page.getByRole('heading', { name: 'Buku terkunci' }).waitFor({ state: 'detached' });
	await phone.tap('button', 'Lepas kunci');
}

async function playWithSample(): Promise<void> {
	await toAddress(phone, '#/lainnya');
	await phone.tap('button', 'Coba warung contoh');
	await phone.tap('button', /^Azzalea Cake/);
	await phone.sees('Buku contoh');
	await goTo(phone, 'Pesanan');
	await goTo(phone, 'Hari ini');
	await phone.tap('button', 'Selesai mencoba');
	await phone.sees('Dapur Mawar');
}

async function chooseFile(button: string, buffer: Buffer): Promise<void> {
	const chooser = phone.page.waitForEvent('filechooser');
	await phone.tap('button', button);
	await (await chooser).setFiles({ name: 'Cadangan.txt', mimeType: 'text/plain', buffer });
}

async function saving(button: string): Promise<Buffer> {
	const download = phone.page.waitForEvent('download');
	await phone.tap('button', button);
	return readFileSync(await (await download).path());
}
