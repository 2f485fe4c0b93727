import { describe, expect, test } from 'vitest';
import { undo } from '../../src/app/act.ts';
import { liveMaking, setMade } from '../../src/app/making.ts';
import { liveToday } from '../../src/app/today.ts';
import { addDays } from '../../src/domain/day.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { addCustomer } from './customer-rows.ts';
import { openApp, type TestApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';

async function making(app: TestApp, day = addDays(app.today.getState(), 1)) {
	const live = liveMaking(app, day);
	const stop = live.start();
	const view = await settled(live);
	stop();
	return view;
}

const told = async (app: TestApp) =>
	(await making(app)).rows.map(({ name, made, quantity }) => `${name} ${made} dari ${quantity}`);

async function kitchen() {
	const app = openApp();
	const bakso = await addProduct(app, 'Bakso', 15_000, {
		unit: 'porsi',
		recipe: { yields: 10, ingredients: [{ name: 'Daging', amount: 0.5, unit: 'kg' }] },
	});
	const cuko = await addProduct(app, 'Cuko', 5_000, { unit: 'botol' });
	return { app, bakso, cuko, morrow: addDays(app.today.getState(), 1) };
}

describe('what to make', () => {
	test('is summed up over the orders of the day, gifts included, those cancelled left out', async () => {
		const { app, bakso, cuko } = await kitchen();
		const { id: product, name, unit } = cuko;
		await addOrderOf(app, [lineOf(bakso, 5)], { gifts: [{ product, name, unit, quantity: 1 }] });
		await addOrderOf(app, [lineOf(bakso, 3), lineOf(cuko, 2)], { status: 'ready' });
		await addOrderOf(app, [lineOf(bakso, 9)], { status: 'cancelled' });
		await addOrderOf(app, [lineOf(bakso, 9)], { day: app.today.getState() });
		expect(await told(app)).toEqual(['Bakso 3 dari 8', 'Cuko 2 dari 3']);
		expect(await making(app)).toMatchObject({ orders: 2 });
	});

	test('stands on Hari ini only as far as it is not made yet', async () => {
		const { app, bakso, cuko, morrow } = await kitchen();
		await addOrderOf(app, [lineOf(bakso, 5), lineOf(cuko, 2)]);
		await setMade(app, morrow, { product: bakso.id, unit: 'porsi' }, true, 'sudah');
		await addOrderOf(app, [lineOf(bakso, 9)], { status: 'done' });
		await addOrderOf(app, [lineOf(bakso, 3)]);
		const live = liveToday(app);
		const stop = live.start();
		const { sums } = (await settled(live)).tomorrow;
		stop();
		expect(sums.map(({ name, quantity }) => `${quantity} ${name}`)).toEqual(['8 Bakso', '2 Cuko']);
	});

	test('is ticked off, taken back, and undone', async () => {
		const { app, bakso, morrow } = await kitchen();
		await addOrderOf(app, [lineOf(bakso, 5)]);
		await setMade(app, morrow, { product: bakso.id, unit: 'porsi' }, true, 'sudah');
		await setMade(app, morrow, { product: bakso.id, unit: 'porsi' }, true, 'sudah');
		expect(await told(app)).toEqual(['Bakso 5 dari 5']);
		expect(await app.book.makings(morrow)).toHaveLength(1);
		await addOrderOf(app, [lineOf(bakso, 3)]);
		expect(await told(app)).toEqual(['Bakso 5 dari 8']);
		await setMade(app, morrow, { product: bakso.id, unit: 'porsi' }, true, 'sudah');
		expect(await told(app)).toEqual(['Bakso 8 dari 8']);
		await setMade(app, morrow, { product: bakso.id, unit: 'porsi' }, false, 'belum');
		expect(await told(app)).toEqual(['Bakso 0 dari 8']);
		await undo(app, 'Sudah diurungkan');
		expect(await told(app)).toEqual(['Bakso 8 dari 8']);
	});

	test('counts what is in orders that are ready once, be it ticked off or not', async () => {
		const { app, bakso, morrow } = await kitchen();
		await addOrderOf(app, [lineOf(bakso, 3)], { status: 'ready' });
		await addOrderOf(app, [lineOf(bakso, 5)]);
		expect(await told(app)).toEqual(['Bakso 3 dari 8']);
		await setMade(app, morrow, { product: bakso.id, unit: 'porsi' }, true, 'sudah');
		expect(await told(app)).toEqual(['Bakso 8 dari 8']);
		await setMade(app, morrow, { product: bakso.id, unit: 'porsi' }, false, 'belum');
		expect(await told(app)).toEqual(['Bakso 3 dari 8']);
	});

	test('offers today, tomorrow and the days with orders', async () => {
		const { app, bakso } = await kitchen();
		const today = app.today.getState();
		await addOrderOf(app, [lineOf(bakso, 1)], { day: addDays(today, 4) });
		expect((await making(app)).days).toEqual([today, addDays(today, 1), addDays(today, 4)]);
		expect((await making(app, addDays(today, 9))).days).toContain(addDays(today, 9));
	});
});

test('what to buy is for what is not made yet; what has no recipe is named', async () => {
	const { app, bakso, cuko, morrow } = await kitchen();
	await addOrderOf(app, [lineOf(bakso, 5), lineOf(cuko, 1)]);
	expect((await making(app)).shopping).toEqual({
		items: [{ name: 'Daging', amount: 0.25, unit: 'kg' }],
		without: ['Cuko'],
	});
	await setMade(app, morrow, { product: bakso.id, unit: 'porsi' }, true, 'sudah');
	await addOrderOf(app, [lineOf(bakso, 3)]);
	expect((await making(app)).shopping.items).toEqual([{ name: 'Daging', amount: 0.15, unit: 'kg' }]);
});

test('the round goes hamlet by hamlet, and knows what is to be collected', async () => {
	const { app, bakso } = await kitchen();
	const sri = await addCustomer(app, 'Bu Sri', { place: 'Krajan RT 2, sebelah musala' });
	const yati = await addCustomer(app, 'Bu Yati', { place: 'Dsn. Sawahan' });
	const bring = { delivery: 'delivery', fee: rupiah(5_000) } as const;
	const paid = await addOrderOf(app, [lineOf(bakso, 1)], { customer: sri, time: '09:00', ...bring });
	const deposit = { kind: 'deposit', customer: sri, amount: rupiah(20_000), order: paid } as const;
	const when = { day: app.today.getState(), at: app.platform.now() };
	await app.book.commit([
		{ kind: 'add', store: 'ledger', id: app.platform.newId(), fields: { ...deposit, ...when } },
	]);
	await addOrderOf(app, [lineOf(bakso, 2)], { customer: yati, place: 'krajan, dekat balai desa', ...bring });
	await addOrderOf(app, [lineOf(bakso, 1)], { customer: yati, ...bring });
	await addOrderOf(app, [lineOf(bakso, 4)], { customer: yati, delivery: 'pickup' });
	await addOrderOf(app, [lineOf(bakso, 3)], { delivery: 'delivery' });
	const { round } = await making(app);
	expect(round.map(({ name, members }) => [name, members.map(({ owes }) => owes)])).toEqual([
		['', [45_000]],
		['Krajan', [0, 35_000]],
		['Sawahan', [20_000]],
	]);
	expect(round[1]?.members[1]).toMatchObject({ place: 'krajan, dekat balai desa' });
});
