import { describe, expect, test } from 'vitest';
import { undo } from '../../src/app/act.ts';
import { type AmountKind, likelyCustomers, openAmountForm, takeNewName } from '../../src/app/amount-form.ts';
import type { App } from '../../src/app/app.ts';
import { openSheet } from '../../src/app/navigation.ts';
import { handOver } from '../../src/app/order-money.ts';
import type { Sheet } from '../../src/app/route.ts';
import type { Id } from '../../src/domain/id.ts';
import { type Rupiah, rupiah } from '../../src/domain/rupiah.ts';
import { addCustomer, addEntry } from './customer-rows.ts';
import { openApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';

const said = (amount: Rupiah, name: string) => `${name} ${amount}`;
const openForm = (app: App, kind: AmountKind, rest: Partial<Sheet> = {}) =>
	openAmountForm(app, { name: kind, ...rest }, kind, said);
const entriesOf = async (app: App, id: Id) => (await app.book.history(id)).entries;
const balanceOf = async (app: App, id: Id) => (await app.book.known(id))?.summary.balance;

describe('an amount', () => {
	test('is booked for the customer, said, and can be taken back', async () => {
		const app = openApp();
		const sri = await addCustomer(app, 'Bu Sri');
		openSheet(app, { name: 'kasbon', customer: sri });
		const form = await openForm(app, 'kasbon', { customer: sri });
		form.set({ amount: rupiah(75_000) });
		await form.submit();
		expect(await entriesOf(app, sri)).toMatchObject([
			{
				kind: 'kasbon',
				amount: 75_000,
				day: app.today.getState(),
				at: app.platform.now(),
			},
		]);
		expect(app.done.getState()?.said).toBe('Bu Sri 75000');
		expect(app.route.getState()).toEqual({ page: 'today' });
		await undo(app, 'Sudah diurungkan');
		expect(await balanceOf(app, sri)).toBe(0);
	});

	test('tapped twice is booked once', async () => {
		const app = openApp();
		const sri = await addCustomer(app, 'Bu Sri');
		const form = await openForm(app, 'kasbon', { customer: sri });
		form.set({ amount: rupiah(5_000) });
		await Promise.all([form.submit(), form.submit()]);
		await form.submit();
		expect(await entriesOf(app, sri)).toHaveLength(1);
	});

	test('of nought, or for nobody, is refused', async () => {
		const app = openApp();
		const form = await openForm(app, 'kasbon');
		await form.submit();
		expect(form.state.getState().problems).toEqual({ amount: 'amount-zero', customer: 'customer-none' });
	});

	test('for a customer who is gone is refused and stays', async () => {
		const app = openApp();
		const sri = await addCustomer(app, 'Bu Sri');
		const form = await openForm(app, 'kasbon', { customer: sri });
		form.set({ amount: rupiah(5_000) });
		await app.book.commit([{ kind: 'remove', store: 'customer', id: sri }]);
		await form.submit();
		expect(form.state.getState()).toMatchObject({ failure: 'missing', value: { amount: 5_000 } });
		expect(await entriesOf(app, sri)).toEqual([]);
	});

	test('is there again after a kill, and saved once though the draft was saved before', async () => {
		const app = openApp();
		const sri = await addCustomer(app, 'Bu Sri');
		const form = await openForm(app, 'payment', { customer: sri });
		const stop = form.start();
		form.set({ amount: rupiah(5_000) });
		stop();
		const next = app.kill();
		const again = await openForm(next, 'payment', { customer: sri });
		expect(again.state.getState()).toMatchObject({ resumed: true, value: { amount: 5_000, customer: sri } });
		await again.submit();
		expect(await entriesOf(next, sri)).toMatchObject([{ kind: 'payment', amount: 5_000 }]);
		expect(await next.book.drafts()).toEqual([]);
	});

	test.each([
		{ id: 'x', amount: 5 },
		{ id: '00000001-0000-7000-8000-000000000001', amount: -5 },
		{ id: '00000001-0000-7000-8000-000000000001', amount: 1.5 },
		{ id: '00000001-0000-7000-8000-000000000001', amount: '5' },
		null,
	])('of the draft %j is not believed', async (value) => {
		const app = openApp();
		await app.book.putDraft({ key: 'kasbon', value, at: 1 });
		const form = await openForm(app, 'kasbon');
		expect(form.state.getState()).toMatchObject({ resumed: false, value: { amount: 0 } });
	});
});

describe('what puts a balance right', () => {
	test.each([
		['opening', false, 50_000],
		['opening', true, -50_000],
		['correction', false, 50_000],
		['correction', true, -50_000],
	] as const)('of the kind %s, theirs: %s', async (kind, theirs, balance) => {
		const app = openApp();
		const sri = await addCustomer(app, 'Bu Sri');
		const form = await openForm(app, kind, { customer: sri });
		form.set({ amount: rupiah(50_000), theirs });
		await form.submit();
		expect(await entriesOf(app, sri)).toMatchObject([{ kind, amount: balance }]);
		expect(await balanceOf(app, sri)).toBe(balance);
		await undo(app, 'Sudah diurungkan');
		expect(await balanceOf(app, sri)).toBe(0);
	});
});

describe('somebody new', () => {
	test('is written down together with the kasbon, and goes with it', async () => {
		const app = openApp();
		const form = await openForm(app, 'kasbon');
		takeNewName(app, form, '  Bu \t Watini ');
		form.set({ amount: rupiah(5_000) });
		await form.submit();
		const [watini] = await app.book.customers('all', 0, 10);
		expect(watini).toMatchObject({
			customer: { name: 'Bu Watini', kind: 'buyer', tier: 'ordinary' },
			summary: { balance: 5_000 },
		});
		expect(app.done.getState()?.said).toBe('Bu Watini 5000');
		await undo(app, 'Sudah diurungkan');
		expect(await app.book.customers('all', 0, 10)).toEqual([]);
	});

	test('with too long a name is refused', async () => {
		const app = openApp();
		const form = await openForm(app, 'kasbon');
		takeNewName(app, form, 'Bu '.repeat(40));
		form.set({ amount: rupiah(5_000) });
		await form.submit();
		expect(form.state.getState().problems).toEqual({ newName: 'name-long' });
		expect(await app.book.customers('all', 0, 10)).toEqual([]);
	});
});

describe('from an order', () => {
	async function ordered() {
		const app = openApp();
		const sri = await addCustomer(app, 'Bu Sri');
		const klepon = await addProduct(app, 'Klepon', 6_000);
		const order = await addOrderOf(app, [lineOf(klepon, 5)], { customer: sri });
		return { app, sri, order };
	}

	test('the kasbon begins with what the order comes to', async () => {
		const { app, sri, order } = await ordered();
		const form = await openForm(app, 'kasbon', { order });
		expect(form.state.getState().value).toMatchObject({ customer: sri, amount: 30_000 });
		await form.submit();
		expect(await entriesOf(app, sri)).toMatchObject([{ amount: 30_000, order }]);
	});

	test('what of it was kasbon before is left out', async () => {
		const { app, order } = await ordered();
		const first = await openForm(app, 'kasbon', { order });
		first.set({ amount: rupiah(20_000) });
		await first.submit();
		expect((await openForm(app, 'kasbon', { order })).state.getState().value.amount).toBe(10_000);
		await undo(app, 'Sudah diurungkan');
		expect((await openForm(app, 'kasbon', { order })).state.getState().value.amount).toBe(30_000);
	});

	test('a kasbon begun without the order does not get in its way', async () => {
		const { app, sri, order } = await ordered();
		const loose = await openForm(app, 'kasbon', { customer: sri });
		const stop = loose.start();
		loose.set({ amount: rupiah(5_000) });
		stop();
		const form = await openForm(app, 'kasbon', { customer: sri, order });
		expect(form.state.getState().value.amount).toBe(30_000);
	});

	test('a payment begins with what is still to be paid, and is a deposit until the hand-over', async () => {
		const { app, sri, order } = await ordered();
		const first = await openForm(app, 'payment', { order });
		expect(first.state.getState().value.amount).toBe(30_000);
		first.set({ amount: rupiah(10_000) });
		await first.submit();
		await handOver(app, order, 'Pesanan selesai');
		const second = await openForm(app, 'payment', { order });
		expect(second.state.getState().value.amount).toBe(20_000);
		await second.submit();
		expect(await entriesOf(app, sri)).toMatchObject([
			{ kind: 'kasbon', amount: 30_000, order },
			{ kind: 'deposit', amount: 10_000, order },
			{ kind: 'payment', amount: 20_000, order },
		]);
		expect(await balanceOf(app, sri)).toBe(0);
	});
});

test('for a payment those who owe are offered, for kasbon everybody', async () => {
	const app = openApp();
	const sri = await addCustomer(app, 'Bu Sri');
	await addCustomer(app, 'Bu Ani');
	await addEntry(app, sri, 'kasbon', 5_000);
	const names = async (kind: 'kasbon' | 'payment') =>
		(await likelyCustomers(app, kind)).map(({ customer }) => customer.name);
	expect(await names('payment')).toEqual(['Bu Sri']);
	expect(await names('kasbon')).toEqual(['Bu Ani', 'Bu Sri']);
});
