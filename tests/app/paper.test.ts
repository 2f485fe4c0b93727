import { expect, test, vi } from 'vitest';
import type { App } from '../../src/app/app.ts';
import { livePaper, openPaperPicture, recordPaper } from '../../src/app/paper.ts';
import type { Sheet } from '../../src/app/route.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { paperDraft } from '../../src/ui/sheets/paper-draft.ts';
import { written } from '../domain/story/faults.ts';
import { addCustomer, addEntry } from './customer-rows.ts';
import { fakeId } from './fake-platform.ts';
import { openApp, type TestApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';
import { beginShop } from './shops.ts';

async function seen(app: App, about: Partial<Sheet>) {
	const live = livePaper(app, { name: 'paper', ...about });
	const stop = live.start();
	const paper = await settled(live);
	stop();
	return paper;
}

async function shop(name?: string): Promise<TestApp> {
	const app = openApp();
	await beginShop(app, name);
	return app;
}

/** What stands in the picture of a paper. */
async function painted(app: TestApp, about: Partial<Sheet>): Promise<{ picture: string; text: string }> {
	const paper = await seen(app, about);
	if (!paper) throw new Error('no paper');
	const { text, facts } = paperDraft(paper, app.platform.today());
	const picture = openPaperPicture(app, facts);
	const stop = picture.start();
	await vi.waitFor(() => expect(picture.state.getState().painted).toBeDefined());
	await picture.hand('Ada di unduhan', text);
	stop();
	expect(app.platform.painter.held.size).toBe(0);
	return { picture: written(app.platform.painter.sheets.slice(-1)), text };
}

test('the receipt of an order: numbered once, with what was given, let off, brought and paid', async () => {
	const app = await shop();
	const customer = await addCustomer(app, 'Bu Sri Rahayu', { nick: 'Bu Sri' });
	const bolu = await addProduct(app, 'Bolu', 45_000, { unit: 'loyang' });
	const order = await addOrderOf(app, [lineOf(bolu, 2)], {
		customer,
		gifts: [{ product: fakeId(7, 7), name: 'Donat', unit: 'biji', quantity: 3, tester: true }],
		discount: rupiah(10_000),
		fee: rupiah(5_000),
	});
	const id = app.platform.newId();
	const deposit = {
		kind: 'deposit',
		customer,
		amount: rupiah(30_000),
		day: app.platform.today(),
		at: app.platform.now(),
		order,
	} as const;
	await app.book.commit([{ kind: 'add', store: 'ledger', id, fields: deposit }]);

	const { picture, text } = await painted(app, { order });
	expect(picture).toBe(
		'AZZALEA CAKE 0812-0000-0101 NOTA NO. 1 SENIN WAGE, 23 NOVEMBER 2026 UNTUK BU SRI ' +
			'2 BOLU RP45.000 PER LOYANG 90.000 3 DONAT TESTER GRATIS ' +
			'POTONGAN -10.000 ONGKIR 5.000 TOTAL 85.000 SUDAH DIBAYAR 30.000 ' +
			'SISA Rp 55 .000 LIMA PULUH LIMA RIBU RUPIAH TERIMA KASIH, SEMOGA BERKENAN',
	);
	expect(text).toBe(`Nota No. 1 · Azzalea Cake
Untuk Bu Sri
Senin Wage, 23 November 2026

• 2 loyang Bolu — Rp90.000
• 3 biji Donat — tester, gratis

Potongan: −Rp10.000
Ongkir: Rp5.000
Total: *Rp85.000*
Sudah dibayar: Rp30.000
Sisa: Rp55.000

Terima kasih, semoga berkenan 🙏`);
	expect(app.platform.savedFiles).toEqual(['Nota.jpg']);
	expect(app.done.getState()?.undo).toBeUndefined();

	const next = await addOrderOf(app, [lineOf(bolu, 1)]);
	expect((await seen(app, { order: next }))?.order?.receipt).toBe(2);
	expect((await painted(app, { order })).text).toBe(text);
	expect((await app.book.order(order))?.receipt).toBe(1);
});

test('one entry with the new balance, and the touch of having sent it', async () => {
	const app = await shop('Azzalea *Cake*');
	const customer = await addCustomer(app, 'Bu Sri');
	await addEntry(app, customer, 'kasbon', 76_000);
	app.platform.time += 60_000;
	const entry = await addEntry(app, customer, 'payment', 50_000);
	const { picture, text } = await painted(app, { customer, entry });
	expect(picture).toBe(
		'AZZALEA *CAKE* 0812-0000-0101 BUKTI MINGGU PON, 22 NOVEMBER 2026 UNTUK BU SRI BAYAR 50.000 ' +
			'SISA KASBON Rp 26 .000 DUA PULUH ENAM RIBU RUPIAH TERIMA KASIH, SEMOGA BERKENAN',
	);
	expect(text).toBe(`Halo Bu Sri, ini yang dicatat di Azzalea Cake:

• 22 November 2026 Bayar Rp50.000

*Sisa kasbon: Rp26.000*

Kalau ada yang keliru, balas saja pesan ini ya. Terima kasih 🙏`);
	const paper = await seen(app, { customer, entry });
	if (paper) recordPaper(app, paper);
	await vi.waitFor(async () =>
		expect((await app.book.history(customer)).touches).toMatchObject([{ kind: 'proof', customer }]),
	);
});

test('the whole account, as far as it can be read, and what was booked as one deed', async () => {
	const app = await shop();
	const customer = await addCustomer(app, 'Bu Sri');
	for (let times = 1; times <= 18; times += 1) {
		await addEntry(app, customer, 'kasbon', times * 1_000);
		app.platform.time += 60_000;
	}
	await addEntry(app, customer, 'kasbon', 30_000);
	const entry = await addEntry(app, customer, 'payment', 20_000);
	const whole = await painted(app, { customer });
	expect(whole.picture).toMatch(/RINCIAN .* UNTUK BU SRI SEBELUMNYA 3.000 KASBON 3.000 KASBON 4.000 /);
	expect(whole.picture).toContain('KASBON 18.000 KASBON 30.000 BAYAR 20.000 SISA KASBON Rp 181 .000');
	expect(whole.text).toContain('• Sebelumnya: Rp3.000\n');
	const deed = await painted(app, { customer, entry });
	expect(deed.picture).toContain('UNTUK BU SRI KASBON 30.000 BAYAR 20.000 SISA KASBON Rp 181 .000');
	const paper = await seen(app, { customer });
	if (paper) recordPaper(app, paper);
	await vi.waitFor(async () =>
		expect((await app.book.history(customer)).touches).toMatchObject([{ kind: 'statement', customer }]),
	);
});

test('the stamp card of a rule, until it is full', async () => {
	const app = await shop();
	const customer = await addCustomer(app, 'Bu Sri');
	const donat = await addProduct(app, 'Donat', 2_500);
	const bonus = app.platform.newId();
	const fields = { kind: 'stamps', product: donat.id, count: 10 } as const;
	await app.book.commit([{ kind: 'add', store: 'bonus', id: bonus, fields }]);
	await addOrderOf(app, [lineOf(donat, 7)], { customer });
	const card = await painted(app, { customer, bonus });
	expect(card.picture).toBe(
		'KARTU STEMPEL AZZALEA CAKE BU SRI 8 9 10 BELI 10 DONAT, GRATIS 1 SUDAH 7, KURANG 3 LAGI',
	);
	expect(card.text).toBe(
		'Kartu stempel Azzalea Cake\nUntuk Bu Sri\nBeli 10 donat, gratis 1. Sudah 7, kurang 3 lagi.',
	);
	await addOrderOf(app, [lineOf(donat, 4)], { customer });
	expect((await painted(app, { customer, bonus })).picture).toContain(
		'KARTUNYA PENUH, 1 GRATIS SIAP DIAMBIL',
	);
});

test('what is not there (any more) has no paper', async () => {
	const app = await shop();
	const customer = await addCustomer(app, 'Bu Sri');
	const order = await addOrderOf(app, []);
	await app.book.commit([{ kind: 'remove', store: 'order', id: order }]);
	expect(await seen(app, { order })).toBeUndefined();
	expect(await seen(app, { customer, entry: fakeId(3, 3) })).toBeUndefined();
	expect(await seen(app, { customer, bonus: fakeId(3, 3) })).toBeUndefined();
	expect(await seen(app, {})).toBeUndefined();
});

test('the share sheet takes picture and words; where it was closed, nothing is kept and nothing said', async () => {
	const app = await shop();
	const order = await addOrderOf(app, []);
	const paper = await seen(app, { order });
	if (!paper) throw new Error('no paper');
	const { text, facts } = paperDraft(paper, app.platform.today());
	const picture = openPaperPicture(app, facts);
	expect(await picture.hand('')).toBe(false);
	const stop = picture.start();
	await vi.waitFor(() => expect(picture.state.getState().painted).toBeDefined());
	const shared: string[] = [];
	app.platform.shareFiles = async ([file], said) => {
		shared.push(file?.name ?? '', said);
		return shared.length > 2 ? 'cancelled' : 'handed';
	};
	expect(await picture.hand('Ada di unduhan', text)).toBe(true);
	expect(await picture.hand('Ada di unduhan', text)).toBe(false);
	expect(shared.slice(0, 2)).toEqual(['Nota.jpg', text]);
	expect(app.platform.savedFiles).toEqual([]);
	picture.save('Ada di unduhan');
	expect([app.platform.savedFiles, app.done.getState()?.said]).toEqual([['Nota.jpg'], 'Ada di unduhan']);
	stop();
});
