import { describe, expect, test } from 'vitest';
import { undo } from '../../src/app/act.ts';
import { liveWaiting, nameSlip, openSlip, removeSlip } from '../../src/app/slip.ts';
import type { Id } from '../../src/domain/id.ts';
import { type Rupiah, rupiah } from '../../src/domain/rupiah.ts';
import { addCustomer, addEntry, addOrder } from './customer-rows.ts';
import { openApp, type TestApp } from './open-app.ts';
import { settled } from './settled.ts';

const said = (amount: Rupiah, name: string) => `${name} ${amount}`;

async function noted(app: TestApp, amount: number) {
	const form = await openSlip(app, String);
	form.set({ amount: rupiah(amount) });
	await form.submit();
	const slips = await app.book.waitingSlips();
	const slip = slips[slips.length - 1];
	if (!slip) throw new Error('nothing waits');
	return slip;
}

async function waiting(app: TestApp) {
	const live = liveWaiting(app);
	const stop = live.start();
	const view = await settled(live);
	stop();
	return view;
}

const amounts = async (app: TestApp) => (await app.book.waitingSlips()).map(({ amount }) => amount);
const balanceOf = async (app: TestApp, id: Id) => (await app.book.known(id))?.summary.balance;

describe('kasbon noted in a hurry', () => {
	test('waits for its name, once however often it is tapped, and can be had back', async () => {
		const app = openApp();
		const form = await openSlip(app, String);
		form.set({ amount: rupiah(12_000) });
		await Promise.all([form.submit(), form.submit()]);
		expect(await amounts(app)).toEqual([12_000]);
		await undo(app, 'Sudah diurungkan');
		expect(await amounts(app)).toEqual([]);
	});

	test('of nothing is refused', async () => {
		const app = openApp();
		const form = await openSlip(app, String);
		await form.submit();
		expect(form.state.getState().problems).toEqual({ amount: 'amount-zero' });
		expect(await amounts(app)).toEqual([]);
	});

	test('becomes the kasbon of whom it is given to, as of then', async () => {
		const app = openApp();
		const sri = await addCustomer(app, 'Bu Sri');
		const slip = await noted(app, 12_000);
		await nameSlip(app, slip, { id: sri }, said);
		expect(app.done.getState()?.said).toBe('Bu Sri 12000');
		const { id, day, at } = slip;
		expect((await app.book.history(sri)).entries).toMatchObject([
			{ id, day, at, kind: 'kasbon', amount: 12_000 },
		]);
		expect(await amounts(app)).toEqual([]);
		expect(await balanceOf(app, sri)).toBe(12_000);
	});

	test('given to the wrong one is given anew after an undo', async () => {
		const app = openApp();
		const [sri, ani] = [await addCustomer(app, 'Bu Sri'), await addCustomer(app, 'Bu Ani')];
		const slip = await noted(app, 12_000);
		await nameSlip(app, slip, { id: sri }, said);
		await undo(app, 'Sudah diurungkan');
		expect([await amounts(app), await balanceOf(app, sri)]).toEqual([[12_000], 0]);
		await nameSlip(app, slip, { id: ani }, said);
		expect([await balanceOf(app, sri), await balanceOf(app, ani)]).toEqual([0, 12_000]);
	});

	test('is nobody else’s once it has a name', async () => {
		const app = openApp();
		const [sri, ani] = [await addCustomer(app, 'Bu Sri'), await addCustomer(app, 'Bu Ani')];
		const slip = await noted(app, 12_000);
		const both = await Promise.allSettled([
			nameSlip(app, slip, { id: sri }, said),
			nameSlip(app, slip, { id: ani }, said),
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		await expect(nameSlip(app, slip, { id: ani }, said)).rejects.toMatchObject({ code: 'saved-before' });
		expect([await balanceOf(app, sri), await balanceOf(app, ani)].sort()).toEqual([0, 12_000]);
	});

	test('may be given to somebody new, who goes with an undo', async () => {
		const app = openApp();
		await nameSlip(app, await noted(app, 12_000), { name: 'Mas Joko' }, said);
		expect(await app.book.customers('owing', 0, 5)).toMatchObject([{ customer: { name: 'Mas Joko' } }]);
		await undo(app, 'Sudah diurungkan');
		expect(await app.book.customers('all', 0, 5)).toEqual([]);
		expect(await amounts(app)).toEqual([12_000]);
	});

	test('is deleted, and had back', async () => {
		const app = openApp();
		await removeSlip(app, (await noted(app, 12_000)).id, 'Catatan dihapus');
		expect(await amounts(app)).toEqual([]);
		await undo(app, 'Sudah diurungkan');
		expect(await amounts(app)).toEqual([12_000]);
	});
});

test('who was here today is proposed first, then the others', async () => {
	const app = openApp();
	await addCustomer(app, 'Bu Ani');
	const sri = await addCustomer(app, 'Bu Sri');
	await addOrder(app, sri, app.today.getState());
	await noted(app, 12_000);
	const { slips, likely } = (await waiting(app)) ?? {};
	expect(slips).toHaveLength(1);
	expect(likely?.map(({ customer }) => customer.name)).toEqual(['Bu Sri', 'Bu Ani']);
});

test('whoever paid or owed of late is proposed before neighbours, and those before strangers', async () => {
	const app = openApp();
	await addCustomer(app, 'Bu Ani', { place: 'Sidomulyo RT 1' });
	await addCustomer(app, 'Bu Wati', { place: 'Dsn. Krajan, dekat jembatan' });
	const udin = await addCustomer(app, 'Pak Udin', { place: 'Krajan RT 2, sebelah musala' });
	const neng = await addCustomer(app, 'Teh Neng');
	await addEntry(app, neng, 'kasbon', 10_000);
	await addEntry(app, udin, 'payment', 5_000);
	await noted(app, 12_000);
	const { likely } = (await waiting(app)) ?? {};
	expect(likely?.map(({ customer }) => customer.name)).toEqual(['Pak Udin', 'Teh Neng', 'Bu Wati', 'Bu Ani']);
});
