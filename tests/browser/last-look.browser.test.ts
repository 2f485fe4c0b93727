import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import { book, goTo, openCustomer, pick, saveOrder, stockedShop } from './seller.ts';
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

/** The app started anew, on a phone on which the browser never comes to an end with opening the book. */
async function slowStart(): Promise<void> {
	await phone.page.addInitScript(() => {
		if (!sessionStorage.getItem('slow')) return;
		const { open } = IDBFactory.prototype;
		IDBFactory.prototype.open = function (...of) {
			const request = open.apply(this, of);
			request.addEventListener = () => undefined;
			return request;
		};
	});
	await phone.page.evaluate(() => sessionStorage.setItem('slow', 'yes'));
	await phone.page.reload();
}

async function usualStart(): Promise<void> {
	await phone.page.evaluate(() => sessionStorage.removeItem('slow'));
	await phone.page.reload();
}

it('while the browser still opens the book, Hari ini stands there as it was left', async () => {
	await toAddress(phone, '#/');
	await phone.page.getByRole('heading', { name: 'Diambil hari ini' }).waitFor();
	await slowStart();
	await phone.page.getByRole('heading', { name: 'Diambil hari ini' }).waitFor();
	await phone.page.getByText('Bu Rina').waitFor();
	expect(await phone.axe()).toEqual([]);
	await usualStart();
	await phone.page.getByRole('heading', { name: 'Diambil hari ini' }).waitFor();
});

it('and nothing stands there once something has changed that it has not shown', async () => {
	await book(phone, 'Bu Rina', 'Catat kasbon', '5.000');
	await slowStart();
	await phone.page.waitForTimeout(1_000);
	expect(await phone.page.getByText('Bu Rina').count()).toBe(0);
	await usualStart();
	await toAddress(phone, '#/');
	await phone.sees('1 orang, Rp5.000');
});
