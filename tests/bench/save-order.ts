import { Phone } from '../browser/phone.ts';
import type { StaticServer } from '../browser/static-server.ts';
import { books } from './books.ts';
import type { Bench, Measured } from './figure.ts';
import { slowDown, timeBetween } from './slow-phone.ts';

const saved = 'order saved, big book, from the tap to "tersimpan"';

/** An order of one who has bought some six times, in a book of ten thousand customers and of ten. */
export const saveOrder: Bench = {
	lines: { [saved]: { unit: 'ms', times: 1.2 } },
	baseline: 'the same with a book of ten customers',
	async open() {
		const { server, big, small } = await books();
		const [ofMany, ofFew] = [await start(server, big), await start(server, small)];
		return {
			figure: () => save(ofMany, server),
			baseline: () => save(ofFew, server),
			async close() {
				await ofMany.close();
				await ofFew.close();
			},
		};
	},
};

async function start({ url }: StaticServer, profile: string): Promise<Phone> {
	const phone = await Phone.open({ url, profile });
	await phone.page.getByRole('navigation').waitFor();
	return phone;
}

async function save({ page }: Phone, { url }: StaticServer): Promise<Measured> {
	const customer = await page.evaluate(usualCustomer);
	await page.goto(`${url}?${Date.now()}#/pesanan/baru?pelanggan=${customer}`);
	await page.bringToFront();
	await page
		.getByRole('button', { name: /^Tambah / })
		.first()
		.tap();
	await page.evaluate(markSaving);
	const hurry = await slowDown(page);
	await page.getByRole('button', { name: 'Simpan', exact: true }).tap();
	const ms = await timeBetween(page, 'wanted', 'ready');
	await hurry();
	return { [saved]: ms };
}

/** Runs in the page: marks the tap on *Simpan*, and when the screen says that it lies on the disk. */
function markSaving(): void {
	addEventListener('click', () => performance.mark('wanted'), { capture: true, once: true });
	function look(): void {
		if (/ tersimpan/.test(document.querySelector('.toast')?.textContent ?? '')) performance.mark('ready');
		else requestAnimationFrame(look);
	}
	requestAnimationFrame(look);
}

/** Runs in the page: the customer whose orders are nearest to six, among some. */
async function usualCustomer(): Promise<string> {
	const asked = <T>(request: IDBRequest<T>) =>
		new Promise<T>((done) => {
			request.onsuccess = () => done(request.result);
		});
	const db = await asked(indexedDB.open('langganan-buku'));
	const tx = db.transaction(['customer', 'order']);
	const customers: { id: string; gone?: string }[] = await asked(tx.objectStore('customer').getAll());
	const orders = tx.objectStore('order').index('customer');
	const counted = customers
		.filter(({ gone }) => !gone)
		.slice(-50)
		.map(async ({ id }) => {
			const count = await asked(orders.count(IDBKeyRange.bound([id], [id, []])));
			return { id, far: Math.abs(count - 6) };
		});
	const [nearest] = (await Promise.all(counted)).sort((a, b) => a.far - b.far);
	db.close();
	return nearest?.id ?? '';
}
