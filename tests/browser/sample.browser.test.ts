import { afterEach, expect, it } from 'vitest';
import { Phone } from './phone.ts';
import { openSample } from './seller.ts';
import { type StaticServer, serve } from './static-server.ts';

let phone: Phone;
let server: StaticServer;

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('sample-failed');
	await phone.close();
	await server.cut();
});

const absent = 'Buku contoh belum ada di HP ini. Nyalakan data sebentar, lalu coba lagi.';
const fetched = () => server.requests.filter((path) => path.includes('/samples-')).length;

it.each(['current', 'floor'] as const)(
	'a sample shop is fetched when wanted, once, and stays (%s)',
	async (age) => {
		server = await serve('dist');
		phone = await Phone.open({ url: server.url, ...(age === 'floor' && { browser: age }) });
		await phone.hasApp();
		expect(fetched()).toBe(0);
		await openSample(phone);
		expect(fetched()).toBe(1);

		// Before the app is left: a Chromium 92 that is closed at once forgets which book was open.
		await phone.tap('button', 'Selesai mencoba');
		await phone.page.getByRole('button', { name: 'Coba dulu' }).waitFor();
		await phone.offline();
		await server.cut();
		await phone.reopen();
		await openSample(phone, 'Kopi Rojo');
		expect(phone.errors).toEqual([]);
	},
);

it('without signal it says what is missing, and opens once there is one', async () => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url });
	await phone.hasApp();
	await server.cut();
	await phone.tap('button', 'Coba dulu');
	await phone.sees(absent);
	await phone.screenshot('contoh-belum-ada');
	await phone.tap('button', 'Tutup');
	await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
	await server.restore();
	await openSample(phone);
});

it.each(['current', 'floor'] as const)('what was missing comes at another try (%s)', async (age) => {
	server = await serve('dist');
	phone = await Phone.open({ url: server.url, ...(age === 'floor' && { browser: age }) });
	await phone.hasApp();
	await server.cut();
	await phone.tap('button', 'Coba dulu');
	await phone.sees(absent);
	expect(await phone.axe()).toEqual([]);
	await server.restore();
	await phone.tap('button', 'Coba lagi');
	await phone.tap('button', /^Azzalea Cake/);
	await phone.sees('Buku contoh');
	expect(fetched()).toBe(1);
});
