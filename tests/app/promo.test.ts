import { describe, expect, test, vi } from 'vitest';
import { undo } from '../../src/app/act.ts';
import { begunForms } from '../../src/app/begun.ts';
import { setPromos } from '../../src/app/customer-actions.ts';
import { readAnew } from '../../src/app/live.ts';
import { livePromoAudience } from '../../src/app/promo-audience.ts';
import { choosePromoProduct, openNewPromo, openPromo, togglePromo } from '../../src/app/promo-form.ts';
import { livePromos } from '../../src/app/promo-list.ts';
import { livePromoNotice } from '../../src/app/promo-notice.ts';
import {
	endPromo,
	livePromo,
	type PromoView,
	removePromo,
	skipOne,
	tickOff,
	unskipAll,
	untick,
} from '../../src/app/promo-queue.ts';
import { promoStage } from '../../src/app/promo-stage.ts';
import type { PromoValue } from '../../src/app/promo-value.ts';
import type { Customer } from '../../src/domain/customer.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import type { Fields } from '../../src/domain/row.ts';
import { addCustomer, addOrder, addOrders } from './customer-rows.ts';
import { openApp, type TestApp } from './open-app.ts';
import { addOrderOf, addProduct, lineOf } from './order-rows.ts';
import { settled } from './settled.ts';

const words = { alone: 'Halo {nama}', withProduct: 'Halo {nama}, {produk} {harga}' };
const dayMs = 86_400_000;

let numbers = 0;

/** Somebody who can be written to. */
function addReachable(app: TestApp, name: string, rest: Partial<Fields<Customer>> = {}): Promise<Id> {
	numbers += 1;
	return addCustomer(app, name, { phone: `6281200${String(numbers).padStart(6, '0')}`, ...rest });
}

async function saved(app: TestApp, change: Partial<PromoValue> = {}): Promise<Id> {
	const form = await openNewPromo(app, words, 'Promo siap');
	form.set(change);
	await form.submit();
	const { problems, failure, value } = form.state.getState();
	expect([problems, failure]).toEqual([{}, undefined]);
	return value.id;
}

async function viewOf(app: TestApp, id: Id): Promise<PromoView> {
	const view = await maybeViewOf(app, id);
	if (!view) throw new Error('no promo');
	return view;
}

async function maybeViewOf(app: TestApp, id: Id): Promise<PromoView | undefined> {
	const live = livePromo(app, id);
	const stop = live.start();
	const view = await settled(live);
	stop();
	return view;
}

async function noticeOf(app: TestApp) {
	const live = livePromoNotice(app);
	const stop = live.start();
	const notice = await settled(live);
	stop();
	return notice;
}

/** Writes to whoever is next; tells who it was. */
async function sendNext(app: TestApp, id: Id): Promise<string | undefined> {
	const view = await viewOf(app, id);
	const stage = promoStage(view);
	if (stage.kind !== 'next') return undefined;
	const { name } = stage.known.customer;
	await tickOff(app, view, stage.known, `${name} sudah`);
	return name;
}

function nextDay(app: TestApp, days = 1): void {
	app.platform.time += days * dayMs;
	app.today.setState(app.platform.today(), true);
}

const names = (people: readonly { readonly customer: Customer }[]) =>
	people.map(({ customer }) => customer.name);

describe('writing a promo', () => {
	test('fixes who stands in the queue, and its page is shown', async () => {
		const app = openApp();
		await addReachable(app, 'Bu Sri', { groups: ['PKK'] });
		await addReachable(app, 'Pak Karto');
		await addCustomer(app, 'Mbak Dwi', { groups: ['PKK'] });
		const id = await saved(app, { groups: ['PKK'], daily: 10 });
		expect(app.route.getState()).toEqual({ page: 'promo', id });
		const view = await viewOf(app, id);
		expect(view.promo).toMatchObject({ text: 'Halo {nama}', daily: 10, wanted: { groups: ['PKK'] } });
		expect(names(view.waiting)).toEqual(['Bu Sri']);

		await addReachable(app, 'Bu Baru', { groups: ['PKK'] });
		expect(names((await viewOf(app, id)).waiting)).toEqual(['Bu Sri']);
		await undo(app, 'Diurungkan');
		expect(await maybeViewOf(app, id)).toBeUndefined();
	});

	test('by whatever the book knows of people', async () => {
		const app = openApp();
		const today = app.today.getState();
		const bolu = await addProduct(app, 'Bolu', 45_000);
		const bu = await addReachable(app, 'Bu Sri', { source: { kind: 'bazaar' } });
		const pak = await addReachable(app, 'Pak Karto', { tier: 'reseller' });
		const mbak = await addReachable(app, 'Mbak Dwi');
		await addOrders(app, bu, 5, today);
		await addOrderOf(app, [lineOf(bolu, 1)], { customer: pak });
		await addOrder(app, mbak, addDays(today, -355));
		const queue = async (change: Partial<PromoValue>) => {
			const view = await viewOf(app, await saved(app, change));
			return names(view.waiting).sort();
		};
		expect(await queue({})).toEqual(['Bu Sri', 'Mbak Dwi', 'Pak Karto']);
		expect(await queue({ standings: ['regular'] })).toEqual(['Bu Sri']);
		expect(await queue({ tiers: ['reseller'] })).toEqual(['Pak Karto']);
		expect(await queue({ sources: ['bazaar'] })).toEqual(['Bu Sri']);
		expect(await queue({ bought: [bolu.id] })).toEqual(['Pak Karto']);
		expect(await queue({ lastSeason: true })).toEqual(['Mbak Dwi']);
	});

	test('for nobody is refused, and nothing is lost', async () => {
		const app = openApp();
		await addCustomer(app, 'Tanpa nomor');
		const form = await openNewPromo(app, words, 'Promo siap');
		form.set({ text: 'Halo {nama}, besok libur' });
		await form.submit();
		expect(form.state.getState()).toMatchObject({
			failure: 'audience-empty',
			value: { text: 'Halo {nama}, besok libur' },
		});
		expect(await app.book.latestPromos(5)).toEqual([]);
	});

	test('with nothing to say, or words that stay open, is refused at the field', async () => {
		const app = openApp();
		await addReachable(app, 'Bu Sri');
		const form = await openNewPromo(app, words, 'Promo siap');
		const problem = async (text: string) => {
			form.set({ text });
			await form.submit();
			return form.state.getState().problems.text;
		};
		expect(await problem('  \n')).toBe('text-empty');
		expect(await problem('{produk} cuma {harga}')).toBe('words-open');
		expect(await problem('a'.repeat(501))).toBe('text-long');
		expect(await problem('🙏'.repeat(250))).toBe('text-long');
	});

	test('the first words follow the product until the seller writes her own', async () => {
		const app = openApp();
		const { id } = await addProduct(app, 'Bolu', 45_000);
		const form = await openNewPromo(app, words, 'Promo siap');
		const typed = () => form.state.getState().value;
		choosePromoProduct(form, id, words);
		expect(typed()).toMatchObject({ text: words.withProduct, product: id });
		choosePromoProduct(form, undefined, words);
		expect(typed()).toMatchObject({ text: words.alone, product: undefined });
		form.set({ text: 'Halo semua' });
		choosePromoProduct(form, id, words);
		expect(typed().text).toBe('Halo semua');
	});

	test('what was typed and chosen is there after a kill', async () => {
		const app = openApp();
		const form = await openNewPromo(app, words, 'Promo siap');
		const stop = form.start();
		form.set({ text: 'Promo Lebaran' });
		togglePromo(form, 'standings', 'slipping');
		togglePromo(form, 'groups', 'PKK');
		togglePromo(form, 'groups', 'PKK');
		stop();
		await app.book.drafts();
		const again = app.kill();
		const revived = await openNewPromo(again, words, 'Promo siap');
		expect(revived.state.getState()).toMatchObject({
			resumed: true,
			value: { text: 'Promo Lebaran', standings: ['slipping'], groups: [] },
		});
		expect(await begunForms(again)).toMatchObject([{ kind: 'promo', route: { page: 'promo-new' } }]);
	});

	test('its words can be mended while it runs; the daily number is offered the next time', async () => {
		const app = openApp();
		await addReachable(app, 'Bu Sri');
		const id = await saved(app);
		const form = await openPromo(app, (await viewOf(app, id)).promo, 'Promo disimpan');
		form.set({ text: 'Halo {nama}, besok libur', daily: 50 });
		await form.submit();
		const { promo, waiting } = await viewOf(app, id);
		expect(promo).toMatchObject({ text: 'Halo {nama}, besok libur', daily: 50 });
		expect(names(waiting)).toEqual(['Bu Sri']);
		const next = await openNewPromo(app, words, 'Promo siap');
		expect(next.state.getState().value.daily).toBe(50);
	});
});

test('choosing whom it is for reads the book once, however much is chosen', async () => {
	const app = openApp();
	const bolu = await addProduct(app, 'Bolu', 45_000);
	await addReachable(app, 'Bu Sri', { tier: 'reseller' });
	await addReachable(app, 'Pak Karto');
	const form = await openNewPromo(app, words, 'Promo siap');
	const everybody = vi.spyOn(app.book, 'everybody');
	const buyersOf = vi.spyOn(app.book, 'buyersOf');
	const live = livePromoAudience(app, form);
	const stop = live.start();
	await settled(live, ({ recipients }) => recipients.length === 2);
	togglePromo(form, 'tiers', 'reseller');
	await settled(live, ({ recipients }) => recipients.length === 1);
	togglePromo(form, 'bought', bolu.id);
	await settled(live, ({ recipients }) => recipients.length === 0);
	togglePromo(form, 'tiers', 'reseller');
	togglePromo(form, 'bought', bolu.id);
	await settled(live, ({ recipients }) => recipients.length === 2);
	form.set({ text: 'Halo' });
	expect(everybody).toHaveBeenCalledTimes(1);
	expect(buyersOf.mock.calls.filter(([products]) => products.length > 0)).toHaveLength(1);

	await addReachable(app, 'Mbak Dwi');
	readAnew(app);
	await settled(live, ({ recipients }) => recipients.length === 3);
	stop();
});

describe('the queue', () => {
	test('goes on after days, stops at the daily number, and ends with the last one', async () => {
		let app = openApp();
		for (let at = 1; at <= 23; at += 1) await addReachable(app, `Orang ${String(at).padStart(2, '0')}`);
		const id = await saved(app, { daily: 10 });
		const days: number[] = [];
		const reached: (string | undefined)[] = [];
		while ((await viewOf(app, id)).promo.status === 'running') {
			let sent = 0;
			for (let name = await sendNext(app, id); name; name = await sendNext(app, id)) {
				reached.push(name);
				sent += 1;
				if (sent === 4) app = app.kill();
			}
			days.push(sent);
			expect(await sendNext(app, id)).toBeUndefined();
			nextDay(app, 3);
		}
		expect(days).toEqual([10, 10, 3]);
		expect(new Set(reached).size).toBe(23);
		expect((await viewOf(app, id)).result.reached).toBe(23);
		expect(await noticeOf(app)).toBeUndefined();
	});

	test('stands on Hari ini until it is finished', async () => {
		const app = openApp();
		expect(await noticeOf(app)).toBeUndefined();
		for (let at = 0; at < 12; at += 1) await addReachable(app, `Orang ${at}`);
		const id = await saved(app, { daily: 10 });
		await sendNext(app, id);
		expect(await noticeOf(app)).toMatchObject({ rest: 11, full: false });
		while (await sendNext(app, id));
		expect(await noticeOf(app)).toMatchObject({ rest: 2, full: true });
		nextDay(app);
		expect(await noticeOf(app)).toMatchObject({ rest: 2, full: false });
	});

	test('is stuck, and says why, where what would go out is not fit to', async () => {
		const app = openApp();
		const { id: bolu } = await addProduct(app, 'Bolu', 45_000);
		await addReachable(app, 'Bu Sri');
		const id = await saved(app, { text: '{produk} cuma {harga}', product: bolu });
		const stage = async () => promoStage(await viewOf(app, id));
		expect(await stage()).toMatchObject({ kind: 'next', link: { text: 'Bolu cuma Rp45.000/biji' } });
		await app.book.commit([{ kind: 'remove', store: 'product', id: bolu }]);
		expect(await stage()).toEqual({ kind: 'stuck', why: 'open' });
		const edit = { text: '🙏'.repeat(400), product: undefined };
		await app.book.commit([{ kind: 'edit', store: 'promo', id, edit }]);
		expect(await stage()).toEqual({ kind: 'stuck', why: 'long' });
		await endPromo(app, id, 'ended', 'Disudahi');
		expect(await stage()).toEqual({ kind: 'over', why: 'ended' });
	});

	test('the daily number counts all promos together', async () => {
		const app = openApp();
		for (let at = 0; at < 10; at += 1) await addReachable(app, `Orang ${at}`);
		const first = await saved(app, { daily: 10 });
		await addReachable(app, 'Orang lain');
		const second = await saved(app, { daily: 10 });
		while (await sendNext(app, first));
		expect((await viewOf(app, second)).sentToday).toBe(10);
		expect(await sendNext(app, second)).toBeUndefined();
	});

	test('a tick can be taken back at once, and later', async () => {
		const app = openApp();
		await addReachable(app, 'Bu Sri');
		const id = await saved(app);
		await sendNext(app, id);
		expect((await viewOf(app, id)).promo.status).toBe('ended');
		await undo(app, 'Diurungkan');
		expect(await viewOf(app, id)).toMatchObject({ promo: { status: 'running' }, sent: [] });

		await sendNext(app, id);
		nextDay(app);
		const again = app.kill();
		const view = await viewOf(again, id);
		const [last] = view.sent;
		if (last) await untick(again, view, last.touch, 'Masuk antrean lagi');
		expect(await viewOf(again, id)).toMatchObject({ promo: { status: 'running' }, sent: [] });
	});

	test('one can be passed over and come back', async () => {
		const app = openApp();
		await addReachable(app, 'Bu Sri');
		await addReachable(app, 'Pak Karto');
		const id = await saved(app);
		const view = await viewOf(app, id);
		const [next] = view.waiting;
		if (next) await skipOne(app, view, next, 'Dilewati');
		expect(await viewOf(app, id)).toMatchObject({ skipped: [next], result: { reached: 0 } });
		await sendNext(app, id);
		expect((await viewOf(app, id)).promo.status).toBe('ended');
		await unskipAll(app, await viewOf(app, id), 'Lengkap lagi');
		expect(await viewOf(app, id)).toMatchObject({ promo: { status: 'running' }, waiting: [next] });
	});

	test('leaves in peace who was written to, who says no, and who is gone, also when it has begun', async () => {
		const app = openApp();
		const [bu, pak, mbak] = [
			await addReachable(app, 'Bu Sri'),
			await addReachable(app, 'Pak Karto'),
			await addReachable(app, 'Mbak Dwi'),
		];
		const id = await saved(app);
		const thanks = { kind: 'thanks', customer: bu, at: app.platform.now() } as const;
		await app.book.commit([{ kind: 'add', store: 'touch', id: app.platform.newId(), fields: thanks }]);
		await setPromos(app, pak, false, 'Pak Karto tidak mau promo');
		await app.book.commit([{ kind: 'remove', store: 'customer', id: mbak }]);
		const { waiting, held } = await viewOf(app, id);
		expect(waiting).toEqual([]);
		expect(held.map(({ known, reason }) => [known.customer.name, reason])).toEqual([
			['Bu Sri', 'written'],
			['Pak Karto', 'no-promos'],
		]);
		nextDay(app, 7);
		expect(names((await viewOf(app, id)).waiting)).toEqual(['Bu Sri']);
	});

	test('tells how many of those it reached ordered within two weeks', async () => {
		const app = openApp();
		const bu = await addReachable(app, 'Bu Sri');
		const pak = await addReachable(app, 'Pak Karto');
		const id = await saved(app);
		while (await sendNext(app, id));
		nextDay(app, 5);
		await addOrder(app, bu, app.today.getState());
		nextDay(app, 10);
		await addOrder(app, pak, app.today.getState());
		expect((await viewOf(app, id)).result).toEqual({ reached: 2, ordered: 1 });
	});

	test('can be ended by hand and gone on with; a deleted one has no page', async () => {
		const app = openApp();
		await addReachable(app, 'Bu Sri');
		const id = await saved(app);
		await endPromo(app, id, 'ended', 'Disudahi');
		expect(await noticeOf(app)).toBeUndefined();
		await endPromo(app, id, 'running', 'Dilanjutkan');
		expect(await noticeOf(app)).toMatchObject({ rest: 1 });
		await removePromo(app, id, 'Dihapus');
		expect(await maybeViewOf(app, id)).toBeUndefined();
		await undo(app, 'Diurungkan');
		expect(await viewOf(app, id)).toBeDefined();
	});
});

test('the list has those not finished first, by what they say', async () => {
	const app = openApp();
	const { id: bolu } = await addProduct(app, 'Bolu', 45_000);
	await addReachable(app, 'Bu Sri');
	const ended = await saved(app, { text: '{produk} cuma {harga}', product: bolu });
	await sendNext(app, ended);
	nextDay(app, 8);
	const running = await saved(app);
	const newest = await saved(app, { text: 'Halo {nama}, libur' });
	await endPromo(app, newest, 'ended', 'Disudahi');
	let limit = 2;
	const live = livePromos(app, () => limit);
	const stop = live.start();
	const first = await settled(live);
	expect(first.rows.map(({ promo, words, rest }) => [promo.id, words, rest])).toEqual([
		[running, 'Halo …', 1],
		[newest, 'Halo …, libur', 0],
	]);
	expect(first.more).toBe(true);
	limit = 10;
	await live.reload();
	const all = await settled(live, ({ rows }) => rows.length > 2);
	stop();
	expect(all.rows.map(({ words }) => words)).toEqual(['Halo …', 'Halo …, libur', 'Bolu cuma Rp45.000/biji']);
	expect(all.more).toBe(false);
});
