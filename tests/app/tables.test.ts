import { expect, test } from 'vitest';
import { openTables, type Tables, type TablesDesk, type TablesWork } from '../../src/app/tables.ts';
import type { Change } from '../../src/domain/change.ts';
import type { Day } from '../../src/domain/day.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { tables as texts } from '../../src/i18n/table.ts';
import { parseCsv } from '../domain/spreadsheet.ts';
import { addCustomer, addEntry } from './customer-rows.ts';
import { fakeId } from './fake-platform.ts';
import { openApp, type TestApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { beginShop } from './shops.ts';

function until(
	{ state }: TablesDesk,
	step: TablesWork['step'],
): Promise<Extract<TablesWork, { step: typeof step }>> {
	return new Promise((found) => {
		const look = (work: TablesWork) => work.step === step && found(work as never);
		look(state.getState());
		state.subscribe(look);
	});
}

async function tablesOf(app: TestApp): Promise<Tables> {
	const desk = openTables(app, texts);
	await desk.make();
	return (await until(desk, 'ready')) as { step: 'ready' } & Tables;
}

/** The rows beneath the head, each cell by its word. */
async function rowsOf(file: File): Promise<Record<string, string>[]> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const [head = [], ...rows] = parseCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
	return rows.map((row) => {
		expect(row).toHaveLength(head.length);
		return Object.fromEntries(head.map((word, at) => [word, row[at] ?? '']));
	});
}

test('an order is a row for each line and gift, its sums in the first, its number dialled as ever', async () => {
	const app = openApp();
	await beginShop(app);
	const customer = await addCustomer(app, '=Bu "Sri"; Krajan', { phone: '6281234567801' });
	const bolu = await addProduct(app, 'Bolu', 45_000, { unit: 'loyang' });
	const donat = await addProduct(app, 'Donat', 2_500);
	await addOrderOf(app, [lineOf(bolu, 2), lineOf(donat, 10)], {
		customer,
		day: '2026-11-23' as Day,
		time: '07:30',
		delivery: 'delivery',
		place: 'sebelah musala',
		discount: rupiah(5_000),
		fee: rupiah(3_000),
		gifts: [{ product: donat.id, name: 'Donat', unit: 'biji', quantity: 1 }],
		receipt: 12,
		note: 'kurang manis\nbesok',
	});
	await addOrderOf(app, [lineOf(donat, 1)]);
	const gone = await addOrderOf(app, [lineOf(donat, 1)]);
	await app.book.commit([{ kind: 'remove', store: 'order', id: gone }]);
	const { orders } = await tablesOf(app);
	expect([orders.name, orders.type]).toEqual(['pesanan-2026-11-22.csv', 'text/csv']);
	const [first, second, gift, other, ...rest] = await rowsOf(orders);
	expect(first).toEqual({
		Dipesan: '2026-11-22',
		Diserahkan: '2026-11-23',
		Jam: '07:30',
		Nota: '12',
		Pelanggan: `'=Bu "Sri"; Krajan`,
		'Nomor WA': '0812-3456-7801',
		Barang: 'Bolu',
		Banyak: '2',
		Satuan: 'loyang',
		Harga: '45000',
		Jumlah: '90000',
		Potongan: '5000',
		Ongkir: '3000',
		'Total pesanan': '113000',
		Status: 'dipesan',
		Cara: 'diantar',
		Tempat: 'sebelah musala',
		Catatan: 'kurang manis\nbesok',
	});
	expect(second).toMatchObject({ Nota: '12', Barang: 'Donat', Jumlah: '25000', 'Total pesanan': '' });
	expect(gift).toMatchObject({ Barang: 'Donat (bonus)', Banyak: '1', Harga: '0', Jumlah: '0' });
	expect(other).toMatchObject({ Pelanggan: '', 'Nomor WA': '', 'Total pesanan': '2500' });
	expect(rest).toEqual([]);
});

test('the ledger adds up to what is owed, with what was taken back', async () => {
	const app = openApp();
	await beginShop(app);
	const customer = await addCustomer(app, 'Bu Sri');
	await addEntry(app, customer, 'kasbon', 76_000);
	const wrong = await addEntry(app, customer, 'payment', 70_000);
	const day = app.platform.today();
	await app.book.commit([{ kind: 'void', store: 'ledger', id: wrong, day, at: app.platform.now() }]);
	await addEntry(app, customer, 'payment', 50_000);
	const { ledger } = await tablesOf(app);
	expect(ledger.name).toBe('kasbon-2026-11-22.csv');
	const rows = await rowsOf(ledger);
	expect(rows.map((row) => [row['Jenis'], row['Kasbon (+) atau bayar (-)']])).toEqual([
		['Kasbon', '76000'],
		['Bayar', '-70000'],
		['Dibatalkan', '70000'],
		['Bayar', '-50000'],
	]);
	expect(rows.map((row) => row['Pelanggan'])).toEqual(Array(4).fill('Bu Sri'));
});

/** So many orders of one line and payments for them, as one action. */
async function fill(app: TestApp, from: number, count: number): Promise<void> {
	const line = { name: 'Bolu', unit: 'loyang', quantity: 1, price: rupiah(1_000), product: fakeId(7, 7) };
	const day = app.platform.today();
	const changes = Array.from({ length: count }, (_, at): Change[] => [
		{
			kind: 'add',
			store: 'order',
			id: fakeId(8, from + at),
			fields: { lines: [line], placed: day, day, status: 'done', receipt: from + at },
		},
		{
			kind: 'add',
			store: 'ledger',
			id: fakeId(9, from + at),
			fields: {
				kind: 'payment',
				customer: fakeId(6, 6),
				amount: rupiah(1_000),
				day,
				at: from + at,
				order: fakeId(8, from + at),
			},
		},
	]);
	await app.book.commit(changes.flat());
}

test('a book of many batches comes whole; what changes meanwhile comes once', async () => {
	const app = openApp();
	await beginShop(app);
	await fill(app, 1, 1_200);
	const desk = openTables(app, texts);
	const told: number[] = [];
	let isChanged = false;
	desk.state.subscribe((work) => {
		if (work.step !== 'making') return;
		told.push(work.done / work.total);
		if (work.done === 0 || isChanged) return;
		isChanged = true;
		void app.book.commit([{ kind: 'edit', store: 'order', id: fakeId(8, 3), edit: { status: 'cancelled' } }]);
		void fill(app, 1_201, 10);
	});
	await desk.make();
	const { orders, ledger } = (await until(desk, 'ready')) as { step: 'ready' } & Tables;
	const numbers = (await rowsOf(orders)).map((row) => Number(row['Nota']));
	expect(numbers).toEqual(Array.from({ length: 1_210 }, (_, at) => at + 1));
	const entries = await rowsOf(ledger);
	expect(entries.map((row) => Number(row['Nota']))).toEqual(numbers);
	expect(told.length).toBeGreaterThan(3);
	expect([...told].sort((a, b) => a - b)).toEqual(told);
});

test('it can be given up and begun again, and a fault is said', async () => {
	const app = openApp();
	await beginShop(app);
	await fill(app, 1, 600);
	const desk = openTables(app, texts);
	const stop = desk.state.subscribe((work) => {
		if (work.step === 'making' && work.done > 0) desk.cancel();
	});
	await desk.make();
	stop();
	expect(desk.state.getState()).toEqual({ step: 'asked' });
	await desk.make();
	await until(desk, 'ready');

	app.book.close();
	const broken = openTables(
		{ ...app, book: { ...app.book, countRows: () => Promise.reject(new Error()) } },
		texts,
	);
	await broken.make();
	expect(broken.state.getState()).toEqual({ step: 'failed', code: 'unknown' });
});
