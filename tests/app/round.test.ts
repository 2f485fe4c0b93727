import { describe, expect, test, vi } from 'vitest';
import { undo } from '../../src/app/act.ts';
import type { App } from '../../src/app/app.ts';
import { begunForms } from '../../src/app/begun.ts';
import { liveDesk, setCount } from '../../src/app/order-desk.ts';
import { openNewOrder, openOrder } from '../../src/app/order-form.ts';
import { setOrderStatus } from '../../src/app/order-view.ts';
import { closeRound, liveRound, liveRounds, removeRound, reopenRound } from '../../src/app/round.ts';
import { openNewRound, openRound, setRoundMost, toggleRoundProduct } from '../../src/app/round-form.ts';
import { addDays } from '../../src/domain/day.ts';
import { errorCode } from '../../src/domain/errors.ts';
import type { Id } from '../../src/domain/id.ts';
import { openApp } from './open-app.ts';
import { addProduct } from './order-rows.ts';
import { settled } from './settled.ts';

const said = (name: string | undefined) => `${name ?? 'Pesanan'} tersimpan`;

/** A shop with a round for two products, of one of which five can be made. */
async function shop() {
	const app = openApp();
	const selam = await addProduct(app, 'Kapal selam', 15_000);
	const lenjer = await addProduct(app, 'Lenjer', 8_000);
	const form = await openNewRound(app, said);
	form.set({ name: ' PO  Jumat ' });
	toggleRoundProduct(form, selam.id);
	toggleRoundProduct(form, lenjer.id);
	setRoundMost(form, selam.id, '5');
	await form.submit();
	expect(form.state.getState().problems).toEqual({});
	return { app, selam, lenjer, id: form.state.getState().value.id };
}

async function roundOf(app: App, id: Id) {
	const round = await app.book.round(id);
	if (!round) throw new Error('there is no such round');
	return round;
}

async function viewOf(app: App, id: Id) {
	const live = liveRound(app, id);
	const stop = live.start();
	const view = await settled(live);
	stop();
	return view;
}

async function order(app: App, round: Id, product: Awaited<ReturnType<typeof addProduct>>, count: number) {
	const form = await openNewOrder(app, { round }, said);
	setCount(form, product, count, 'ordinary');
	await form.submit();
	return { form, ...form.state.getState(), kept: await app.book.order(form.state.getState().value.id) };
}

describe('a round', () => {
	test('is open from today, for its products', async () => {
		const { app, id, selam, lenjer } = await shop();
		const today = app.today.getState();
		expect(await roundOf(app, id)).toMatchObject({
			name: 'PO Jumat',
			opens: today,
			closes: addDays(today, 7),
			day: addDays(today, 9),
			items: [{ product: selam.id, most: 5 }, { product: lenjer.id }],
		});
		expect(app.route.getState()).toEqual({ page: 'round', id });
		expect(await viewOf(app, id)).toMatchObject({ state: 'open', full: false, orders: [] });
	});

	test.each([
		['name', 'name-empty', { name: ' ' }],
		['closes', 'round-days', { opens: '2026-12-10', closes: '2026-12-09', day: '2026-12-12' }],
		['day', 'round-days', { closes: '2026-12-10', day: '2026-12-09' }],
		['opens', 'day', { opens: '' }],
		['items', 'round-empty', { items: [] }],
	])('with a wrong %s says %s, and nothing is written', async (field, code, change) => {
		const app = openApp();
		const lenjer = await addProduct(app, 'Lenjer', 8_000);
		const form = await openNewRound(app, said);
		form.set({ name: 'PO', ...change });
		if (!('items' in change)) toggleRoundProduct(form, lenjer.id);
		await form.submit();
		expect(form.state.getState().problems).toEqual({ [field]: code });
		expect(await app.book.rounds()).toEqual([]);
	});

	test('cannot be for none of a product', async () => {
		const app = openApp();
		const lenjer = await addProduct(app, 'Lenjer', 8_000);
		const form = await openNewRound(app, said);
		form.set({ name: 'PO' });
		toggleRoundProduct(form, lenjer.id);
		setRoundMost(form, lenjer.id, '0');
		await form.submit();
		expect(form.state.getState().problems).toEqual({ items: 'quantity' });
	});

	test('is changed, and its form survives a kill', async () => {
		const { app, id, lenjer } = await shop();
		const form = await openRound(app, await roundOf(app, id), said);
		form.start();
		setRoundMost(form, lenjer.id, '20');
		app.platform.hide();
		await vi.waitFor(async () => expect(await app.book.draft(form.key)).toBeDefined());
		const again = app.kill();
		expect(await begunForms(again)).toMatchObject([{ kind: 'round', route: { page: 'round-edit', id } }]);
		const resumed = await openRound(again, await roundOf(again, id), said);
		await resumed.submit();
		expect((await roundOf(again, id)).items[1]).toEqual({ product: lenjer.id, most: 20 });
	});

	test('is closed by hand, opened again, deleted, and all that undone', async () => {
		const { app, id } = await shop();
		await closeRound(app, id, 'PO ditutup');
		expect(await viewOf(app, id)).toMatchObject({ state: 'closed' });
		await undo(app, 'Sudah diurungkan');
		expect(await viewOf(app, id)).toMatchObject({ state: 'open' });
		await closeRound(app, id, 'PO ditutup');
		app.today.setState(addDays(app.today.getState(), 8), true);
		await reopenRound(app, await roundOf(app, id), 'PO dibuka lagi');
		expect(await viewOf(app, id)).toMatchObject({
			state: 'open',
			round: { closes: app.today.getState() },
		});
		await removeRound(app, id, 'PO dihapus');
		expect(await viewOf(app, id)).toBeUndefined();
		await undo(app, 'Sudah diurungkan');
		expect(await viewOf(app, id)).toBeDefined();
	});

	test('cannot be made for a day that is over; one of the book may still be corrected then', async () => {
		const { app, id, lenjer } = await shop();
		const today = app.today.getState();
		const over = { opens: addDays(today, -3), closes: addDays(today, -2), day: addDays(today, -1) };
		const form = await openNewRound(app, said);
		form.set({ name: 'PO', ...over });
		toggleRoundProduct(form, lenjer.id);
		await form.submit();
		expect(form.state.getState().problems).toEqual({ day: 'day-past' });
		expect(await app.book.rounds()).toHaveLength(1);
		const old = await openRound(app, await roundOf(app, id), said);
		old.set(over);
		await old.submit();
		expect(await roundOf(app, id)).toMatchObject(over);
	});

	test('offers an order while it is open, else to open it again, and neither once its day is over', async () => {
		const { app, id, selam, lenjer } = await shop();
		const next = async () => (await viewOf(app, id))?.next;
		expect(await next()).toBe('order');
		await closeRound(app, id, 'PO ditutup');
		expect(await next()).toBe('reopen');
		const { day } = await roundOf(app, id);
		app.today.setState(day, true);
		expect(await next()).toBe('reopen');
		app.today.setState(addDays(day, 1), true);
		expect(await next()).toBeUndefined();
		app.today.setState(day, true);
		await reopenRound(app, await roundOf(app, id), 'PO dibuka lagi');
		const form = await openRound(app, await roundOf(app, id), said);
		toggleRoundProduct(form, lenjer.id);
		await form.submit();
		await order(app, id, selam, 5);
		expect(await next()).toBeUndefined();
	});

	test('that is next stands before those that are over', async () => {
		const { app, id } = await shop();
		const today = app.today.getState();
		const day = addDays(today, -1);
		const over = app.platform.newId();
		const fields = { name: 'PO lama', opens: day, closes: day, day, items: [] };
		await app.book.commit([{ kind: 'add', store: 'round', id: over, fields }]);
		const live = liveRounds(app);
		const stop = live.start();
		expect((await settled(live)).rounds.map(({ round }) => round.id)).toEqual([id, over]);
		stop();
	});
});

describe('an order for a round', () => {
	test('has its day, and takes from what is left', async () => {
		const { app, id, selam } = await shop();
		const { kept } = await order(app, id, selam, 3);
		expect(kept).toMatchObject({ round: id, day: (await roundOf(app, id)).day });
		expect(await viewOf(app, id)).toMatchObject({
			rows: [{ order: { id: kept?.id } }],
			products: [{ most: 5, left: 2 }, { product: { name: 'Lenjer' } }],
		});
		const form = await openNewOrder(app, { round: id }, said);
		const desk = liveDesk(app, form);
		const stop = desk.start();
		expect((await settled(desk)).round?.left.get(selam.id)).toBe(2);
		stop();
	});

	test('beyond what is left is refused, and keeps what was typed', async () => {
		const { app, id, selam, lenjer } = await shop();
		await order(app, id, selam, 3);
		expect((await order(app, id, lenjer, 500)).kept).toBeDefined();
		const beyond = await order(app, id, selam, 3);
		expect(beyond).toMatchObject({ failure: 'round-full', kept: undefined });
		expect(beyond.value.lines).toMatchObject([{ quantity: '3' }]);
		setCount(beyond.form, selam, 2, 'ordinary');
		await beyond.form.submit();
		expect(await app.book.order(beyond.value.id)).toBeDefined();
		expect((await viewOf(app, id))?.products[0]).toMatchObject({ left: 0 });
	});

	test('that is changed counts itself not twice', async () => {
		const { app, id, selam } = await shop();
		const { kept } = await order(app, id, selam, 5);
		if (!kept) throw new Error('not saved');
		const form = await openOrder(app, kept, said);
		setCount(form, selam, 4, 'ordinary');
		await form.submit();
		expect(await app.book.order(kept.id)).toMatchObject({ round: id, lines: [{ quantity: 4 }] });
		const more = await openOrder(app, kept, said);
		setCount(more, selam, 6, 'ordinary');
		await more.submit();
		expect(more.state.getState().failure).toBe('round-full');
	});

	test('is refused where the round is closed', async () => {
		const { app, id, lenjer } = await shop();
		await closeRound(app, id, 'PO ditutup');
		expect(await order(app, id, lenjer, 1)).toMatchObject({ failure: 'round-closed', kept: undefined });
	});

	test('that was cancelled is taken up again where there is still room for it, also in a closed round', async () => {
		const { app, id, selam } = await shop();
		const { kept } = await order(app, id, selam, 3);
		if (!kept) throw new Error('not saved');
		const status = async () => (await app.book.order(kept.id))?.status;
		const revive = () => setOrderStatus(app, kept.id, 'ordered', 'Pesanan dipakai lagi').catch(errorCode);
		await setOrderStatus(app, kept.id, 'cancelled', 'Pesanan dibatalkan');
		const other = await order(app, id, selam, 3);
		expect([await revive(), await status()]).toEqual(['round-full', 'cancelled']);
		await setOrderStatus(app, other.value.id, 'cancelled', 'Pesanan dibatalkan');
		await closeRound(app, id, 'PO ditutup');
		expect([await revive(), await status()]).toEqual([undefined, 'ordered']);
	});

	test('two of which are saved in the same moment never take more together than is left', async () => {
		const { app, id, selam } = await shop();
		const both = await Promise.all([order(app, id, selam, 3), order(app, id, selam, 3)]);
		expect(both.map(({ failure }) => failure).sort()).toEqual(['round-full', undefined]);
		expect((await viewOf(app, id))?.products[0]).toMatchObject({ left: 2 });
	});

	test('comes back by an undo whatever was sold meanwhile', async () => {
		const { app, id, selam } = await shop();
		const { kept } = await order(app, id, selam, 3);
		if (!kept) throw new Error('not saved');
		await setOrderStatus(app, kept.id, 'cancelled', 'Pesanan dibatalkan');
		const cancelled = app.done.getState();
		await order(app, id, selam, 5);
		app.done.setState(cancelled, true);
		await undo(app, 'Sudah diurungkan');
		expect((await app.book.order(kept.id))?.status).toBe('ordered');
	});

	test('of a round in which two phones sold too many may still be changed, but not grow', async () => {
		const { app, id, selam } = await shop();
		const { kept } = await order(app, id, selam, 5);
		if (!kept) throw new Error('not saved');
		const form = await openRound(app, await roundOf(app, id), said);
		setRoundMost(form, selam.id, '2');
		await form.submit();
		const changed = await openOrder(app, kept, said);
		setCount(changed, selam, 4, 'ordinary');
		changed.set({ note: 'Tanpa cuko' });
		await changed.submit();
		expect(await app.book.order(kept.id)).toMatchObject({ note: 'Tanpa cuko', lines: [{ quantity: 4 }] });
		const more = await openOrder(app, kept, said);
		setCount(more, selam, 6, 'ordinary');
		await more.submit();
		expect(more.state.getState().failure).toBe('round-full');
	});

	test('that was begun is taken up for that round', async () => {
		const { app, id, lenjer } = await shop();
		const form = await openNewOrder(app, { round: id }, said);
		form.start();
		setCount(form, lenjer, 2, 'ordinary');
		app.platform.hide();
		await vi.waitFor(async () => expect(await app.book.draft(form.key)).toBeDefined());
		expect(await begunForms(app)).toMatchObject([{ kind: 'order', route: { page: 'order-new', round: id } }]);
	});
});
