import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { goTo, openCustomer, pick, saveOrder, stockedShop } from './seller.ts';
import { pempek } from './shops.ts';
import type { StaticServer } from './static-server.ts';

let phone: Phone;
let server: StaticServer;

beforeAll(async () => {
	({ phone, server } = await stockedShop(pempek, 'Bu Rina'));
	await goTo(phone, 'Pelanggan');
	await openCustomer(phone, 'Bu Rina');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Pempek adaan isi 10');
	await phone.tap('radio', 'Hari ini');
	await saveOrder(phone, 'Bu Rina');
});

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('last-look-failed');
	expect(phone.errors).toEqual([]);
});

afterAll(async () => {
	await phone.close();
	await server.cut();
});

/** A window in which the browser never comes to an end with opening the book. */
async function slowWindow() {
	const page = await phone.page.context().newPage();
	await page.addInitScript(() => {
		const { open } = IDBFactory.prototype;
		IDBFactory.prototype.open = function (...of) {
			const request = open.apply(this, of);
			request.addEventListener = () => undefined;
			return request;
		};
	});
	await page.goto(server.url);
	return page;
}

it('while the browser still opens the book, Hari ini stands there as it was left', async () => {
	await toAddress(phone, '#/');
	await phone.page.getByRole('heading', { name: 'Diambil hari ini' }).waitFor();
	const slow = await slowWindow();
	await slow.getByRole('heading', { name: 'Diambil hari ini' }).waitFor();
	await slow.getByText('Bu Rina').waitFor();
	await slow.getByRole('link', { name: 'Lainnya' }).waitFor();
	await slow.close();
});

it('and nothing stands there once something has changed that it has not shown', async () => {
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Bu Rina');
	await phone.tap('link', 'Catat kasbon');
	await phone.tap('button', '5.000');
	await phone.tap('button', 'Simpan kasbon');
	await phone.sees('Kasbon Bu Rina Rp5.000 tersimpan');
	const slow = await slowWindow();
	await slow.waitForTimeout(1_000);
	expect(await slow.getByText('Bu Rina').count()).toBe(0);
	await slow.close();

	await phone.page.reload();
	await toAddress(phone, '#/');
	await phone.sees('1 orang, Rp5.000');
});
