import { afterAll, beforeAll, expect, it } from 'vitest';
import { errorText } from '../../src/i18n/errors.ts';
import { Phone } from './phone.ts';
import { goTo, openShop } from './seller.ts';
import { serveVersions, type VersionServer } from './versions.ts';

let server: VersionServer;
let phone: Phone;

beforeAll(async () => {
	server = await serveVersions();
	phone = await Phone.open({ url: server.url });
	await phone.hasApp();
	await openShop(phone);
});

afterAll(async () => {
	await phone.close();
	await server.remove();
});

/** A newer version comes out, and the phone has fetched all of it. */
async function update(change?: (source: string) => string): Promise<void> {
	server.release(change);
	await fetchUpdate();
}

/** The phone looks for a newer version, and fetches what it can of it. */
async function fetchUpdate(): Promise<void> {
	await phone.page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const worker = registration.installing ?? registration.waiting;
		while (worker?.state === 'installing') await new Promise((done) => setTimeout(done, 50));
		// The app hears of a version that waits 200 ms after it has come.
		await new Promise((done) => setTimeout(done, 400));
	});
}

/** The seller comes back to the app from another. */
function comeBack(window: Phone): Promise<void> {
	return window.page.evaluate(() => {
		document.dispatchEvent(new Event('visibilitychange'));
	});
}

/** Waits until the script of this version has started the window. */
async function runs(window: Phone, version: number): Promise<void> {
	await window.page.locator(`script[src$="-v${version}.js"]`).waitFor({ state: 'attached' });
}

it('takes over at once where nothing was begun, on the very first visit as well', async () => {
	const asked = server.requests.length;
	await update();
	await runs(phone, 2);
	await phone.sees('Azzalea Cake');
	// What is the same in both versions is not paid for again.
	expect(server.requests.slice(asked).filter((path) => /\.(svg|png)$/.test(path))).toEqual([]);
	expect(phone.errors).toEqual([]);
});

it('waits until the form is saved and the seller comes back', async () => {
	await goTo(phone, 'Pelanggan');
	await phone.tap('link', 'Tambah pelanggan');
	await phone.type(/^Nama$/, 'Bu Yatmi');
	const form = await phone.page.getByLabel(/^Nama$/).elementHandle();
	await update();
	await comeBack(phone);
	await phone.type('Nomor WA', '0812 0000 4101');
	// The very same field: nothing was loaded anew.
	expect(await form?.inputValue()).toBe('Bu Yatmi');
	await phone.tap('button', 'Simpan');
	await phone.page.getByRole('heading', { level: 1, name: 'Bu Yatmi' }).waitFor();
	await comeBack(phone);
	await runs(phone, 3);
	await phone.page.getByRole('heading', { level: 1, name: 'Bu Yatmi' }).waitFor();
	await phone.sees('0812 0000 4101');
	expect(phone.errors).toEqual([]);
});

it('leaves the form in another window alone', async () => {
	await phone.page.goto(server.url);
	const other = await phone.openWindow();
	await goTo(other, 'Pelanggan');
	await other.tap('link', 'Tambah');
	await other.type(/^Nama$/, 'Pak Karto');
	const form = await other.page.getByLabel(/^Nama$/).elementHandle();
	await update();
	await runs(phone, 4);
	await comeBack(other);
	await other.type('Nomor WA', '0812 0000 4104');
	expect(await form?.inputValue()).toBe('Pak Karto');

	await other.tap('button', 'Simpan');
	await other.page.getByRole('heading', { level: 1, name: 'Pak Karto' }).waitFor();
	// The version it belongs to has gone from the host; all of its pages are on the phone.
	await other.back();
	await goTo(other, 'Hari ini');
	await other.tap('link', 'Lainnya');
	await other.tap('link', 'Dari mana pelanggan datang');
	await other.page.getByRole('heading', { level: 1, name: 'Dari mana pelanggan datang' }).waitFor();
	await comeBack(other);
	await runs(other, 4);
	await other.page.getByRole('heading', { level: 1, name: 'Dari mana pelanggan datang' }).waitFor();
	await phone.page.goto(`${server.url}#/pelanggan`);
	await phone.sees('Pak Karto');
});

it('a download that breaks off half-way changes nothing, and is taken up where it was left', async () => {
	await phone.page.goto(server.url);
	server.release();
	const chunks = server.chunks();
	const broken = chunks.find((path) => path.endsWith('.css')) ?? '';
	server.halves.add(broken);
	await fetchUpdate();
	expect(server.requests).toContain(broken);
	await runs(phone, 4);
	await server.cut();
	for (const place of ['Pelanggan', 'Pesanan', 'Jualan', 'Hari ini'] as const) await goTo(phone, place);
	await phone.page.reload();
	await phone.sees('Azzalea Cake');
	await runs(phone, 4);

	await server.restore();
	server.halves.clear();
	const asked = server.requests.length;
	await fetchUpdate();
	await runs(phone, 5);
	await phone.sees('Azzalea Cake');
	const again = server.requests.slice(asked).filter((path) => chunks.includes(path));
	expect(again).toContain(broken);
	expect(again.length).toBeLessThan(chunks.length);
});

const migrated = (source: string) => source.replace(/(\("receipt","receipt"\)\})\]/, '$1,()=>{}]');
const unmigrated = (source: string) =>
	source.replace('("receipt","receipt")},()=>{}]', '("receipt","receipt")}]');

it('a new schema lets the form in an old window keep what was typed', async () => {
	await phone.page.goto(`${server.url}#/pelanggan/baru`);
	await phone.type(/^Nama$/, 'Bu Ani');
	const other = await phone.openWindow();
	await other.page.getByRole('navigation').waitFor();
	await update(migrated);
	await runs(other, 6);
	await other.sees('Azzalea Cake');
	await phone.toFront();
	await phone.sees(errorText.outdated);
	await phone.screenshot('buku-kedaluwarsa');
	await phone.tap('button', 'Mulai ulang aplikasi');
	await runs(phone, 6);
	expect(await phone.page.getByLabel(/^Nama$/).inputValue()).toBe('Bu Ani');
	await phone.tap('button', 'Simpan');
	await phone.page.getByRole('heading', { level: 1, name: 'Bu Ani' }).waitFor();
	await other.page.close();
});

it('an older version that came back leaves the newer book alone, and makes way for the next', async () => {
	await phone.page.goto(server.url);
	await update(unmigrated);
	await runs(phone, 7);
	await phone.sees(errorText.newer);
	await update(migrated);
	await runs(phone, 8);
	await goTo(phone, 'Pelanggan');
	for (const name of ['Bu Yatmi', 'Pak Karto', 'Bu Ani']) await phone.sees(name);
});
