import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { errorText } from '../../src/i18n/errors.ts';
import { Phone } from './phone.ts';
import { addProduct, goTo, openShop } from './seller.ts';
import { share, shareBlanks } from './shared-file.ts';
import { type StaticServer, serve } from './static-server.ts';
import { wholeBook } from './whole-book.ts';

const frozen = (name: string) => ({
	name: `${name}.txt`,
	mimeType: 'text/plain',
	buffer: readFileSync(new URL(`../fixtures/${name}.txt`, import.meta.url)),
});

let server: StaticServer;
let phone: Phone;

/** An installed app under a path of its own, whose signal is gone. */
beforeEach(async () => {
	server = await serve('dist', '/a/b/');
	phone = await Phone.open({ url: server.url });
	await phone.hasApp();
	await phone.offline();
	await server.cut();
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('shared-file-failed');
	const { errors, strays, failures } = phone;
	await phone.close();
	expect([...errors, ...strays, ...failures]).toEqual([]);
});

/** Nothing of what was shared lies about any more, and a reload brings nothing back. */
async function expectTaken(): Promise<void> {
	const left = await phone.page.evaluate(async () => [location.search, ...(await caches.keys())]);
	expect(left).toEqual(['', `langganan ${server.url}`]);
}

it('a backup shared to a new phone stands on it, without signal', async () => {
	await share(phone, server.url, { file: frozen('backup-v1') });
	await phone.page.getByRole('heading', { level: 1, name: 'Pulihkan' }).waitFor();
	await phone.tap('button', 'Pulihkan');
	await phone.sees(/^Buku .+ sudah pulih\.$/);
	await expectTaken();
	await phone.tap('button', 'Buka buku');
	await phone.page.getByRole('navigation').waitFor();
	expect((await wholeBook(phone))['customer']).not.toEqual([]);
	await phone.page.reload();
	await phone.page.getByRole('navigation').waitFor();
	expect(new URL(phone.page.url()).hash).toBe('#/');
});

it('a locked backup that was shared asks for its password', async () => {
	await share(phone, server.url, { file: frozen('backup-v1-locked'), words: { text: 'Simpan pesan ini' } });
	await phone.type('Kata sandi', 'bolu kukus 7');
	await phone.tap('button', 'Buka');
	await phone.tap('button', 'Pulihkan');
	await phone.sees(/^Buku .+ sudah pulih\.$/);
});

it('of what cannot be restored the seller is told, and the book stays as it was', async () => {
	await openShop(phone);
	await goTo(phone, 'Jualan');
	await addProduct(phone, { name: 'Klepon', unit: 'mika', price: '6000' });
	const before = await wholeBook(phone);
	const expectRefused = async (sentence: string) => {
		await phone.sees(sentence);
		expect(await wholeBook(phone)).toEqual(before);
		await expectTaken();
	};
	const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);
	await share(phone, server.url, { file: { name: 'a.jpg', mimeType: 'image/jpeg', buffer: picture } });
	await expectRefused(errorText['backup-kind']);
	await share(phone, server.url, {
		file: { name: 'kosong.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
	});
	await expectRefused(errorText['file-empty']);
	await shareBlanks(phone, server.url, 100_000_001);
	await expectRefused(errorText['file-large']);
	await shareBlanks(phone, server.url, 5_000_000);
	await expectRefused(errorText['backup-kind']);
	await share(phone, server.url, { file: frozen('backup-v1') });
	await expectRefused(errorText['backup-shop']);
});

const message = 'Bu Ani pesan klepon 3 mika';

it.each([
	['as words', { words: { title: '', text: message, url: '' } }],
	['as a file', { file: { name: 'pesan.txt', mimeType: 'text/plain', buffer: Buffer.from(message) } }],
] as const)('a message of a buyer becomes an order, shared %s', async (_, shared) => {
	await openShop(phone);
	await share(phone, server.url, shared);
	await phone.page.getByRole('heading', { level: 1, name: 'Tempel pesanan' }).waitFor();
	await phone.sees(message);
	await expectTaken();
});

it('an app installed before knows messages only, by its address', async () => {
	await openShop(phone);
	await phone.page.goto(`${server.url}?title=&text=${encodeURIComponent(message)}`);
	await phone.sees(message);
	await expectTaken();
});
