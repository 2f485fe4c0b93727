import { expect, test } from 'vitest';
import { undo } from '../../src/app/act.ts';
import { type BazaarValue, liveBazaar, openBazaar } from '../../src/app/bazaar.ts';
import { begunForms } from '../../src/app/begun.ts';
import { setSavedUs } from '../../src/app/customer-actions.ts';
import { openCustomer, openNewCustomer } from '../../src/app/customer-form.ts';
import type { Form } from '../../src/app/form.ts';
import type { LiveStore } from '../../src/app/live.ts';
import { liveShopCard, saveShopCard } from '../../src/app/shop-card.ts';
import { answerSource, liveSourceQuestion, waveSourceAway } from '../../src/app/source-question.ts';
import { liveSources } from '../../src/app/sources.ts';
import { shopId } from '../../src/domain/shop.ts';
import { addCustomer, addOrder } from './customer-rows.ts';
import { openApp, type TestApp } from './open-app.ts';
import { settled } from './settled.ts';

const said = (name: string) => `${name} tersimpan`;

async function read<T>(live: LiveStore<T>): Promise<T> {
	const stop = live.start();
	const value = await settled(live);
	stop();
	return value;
}

test('the card is a file to be kept, and the page counts who has saved the number', async () => {
	const app = openApp();
	const fields = { name: 'Azzalea Cake', phone: '6281200000101', book: app.platform.newId() };
	await app.book.commit([{ kind: 'add', store: 'shop', id: shopId, fields }]);
	const bu = await addCustomer(app, 'Bu Sri');
	await addCustomer(app, 'Pak Karto');
	await setSavedUs(app, bu, true, 'Bu Sri sudah simpan');
	const card = await read(liveShopCard(app));
	expect(card).toMatchObject({ people: 2, saved: 1 });
	if (card) saveShopCard(app, card.shop, 'Azzalea Cake.vcf');
	expect(app.platform.savedFiles).toEqual(['Azzalea Cake.vcf']);
	await undo(app, 'Diurungkan');
	expect(await read(liveShopCard(app))).toMatchObject({ saved: 0 });
});

test('where customers came from is counted, and who brought them', async () => {
	const app = openApp();
	const bu = await addCustomer(app, 'Bu Sri', { source: { kind: 'story' } });
	await addCustomer(app, 'Pak Karto', { source: { kind: 'customer', customer: bu } });
	await addCustomer(app, 'Mbak Dwi', { source: { kind: 'customer', customer: bu } });
	await addCustomer(app, 'Pak Slamet', { source: { kind: 'customer' } });
	await addCustomer(app, 'Bu Tutik');
	expect(await read(liveSources(app))).toMatchObject({
		people: 5,
		counts: [
			{ kind: 'customer', people: 3 },
			{ kind: 'story', people: 1 },
		],
		unknown: 1,
		bringers: [{ known: { customer: { name: 'Bu Sri' } }, people: 2 }],
	});
});

test('the form keeps where somebody came from, and lets it be changed and emptied', async () => {
	const app = openApp();
	const bu = await addCustomer(app, 'Bu Sri');
	const form = await openNewCustomer(app, said);
	form.set({ name: 'Pak Karto', source: 'customer', bringer: bu });
	await form.submit();
	const { id } = form.state.getState().value;
	const stored = async () => {
		const known = await app.book.known(id);
		if (!known) throw new Error('gone');
		return known.customer;
	};
	expect((await stored()).source).toEqual({ kind: 'customer', customer: bu });

	const again = await openCustomer(app, await stored(), said);
	expect(again.state.getState().value).toMatchObject({ source: 'customer', bringer: bu });
	again.set({ source: 'facebook' });
	await again.submit();
	expect((await stored()).source).toEqual({ kind: 'facebook' });

	const last = await openCustomer(app, await stored(), said);
	last.set({ source: undefined });
	await last.submit();
	expect(await stored()).not.toHaveProperty('source');
});

test('a draft of the version before is taken up all the same', async () => {
	const app = openApp();
	const id = app.platform.newId();
	const typed = { name: 'Bu Sri', phone: '', place: '', nick: '', newGroups: '', likes: '' };
	const value = { id, ...typed, groups: [], kind: 'buyer', tier: 'ordinary' };
	await app.book.putDraft({ key: 'customer-new', value, at: 1 });
	const form = await openNewCustomer(app, said);
	expect(form.state.getState()).toMatchObject({ resumed: true, value: { name: 'Bu Sri' } });
});

test('is asked at the first order only, until it is answered', async () => {
	const app = openApp();
	const bu = await addCustomer(app, 'Bu Sri');
	const asked = () => read(liveSourceQuestion(app, bu));
	expect(await asked()).toBeUndefined();
	await addOrder(app, bu, app.today.getState());
	expect((await asked())?.name).toBe('Bu Sri');
	await answerSource(app, bu, { kind: 'neighbour' }, 'Dicatat');
	expect(await asked()).toBeUndefined();
	await undo(app, 'Diurungkan');
	expect((await asked())?.name).toBe('Bu Sri');
	await addOrder(app, bu, app.today.getState());
	expect(await asked()).toBeUndefined();
});

test('is asked no more once it was waved away, for this customer', async () => {
	const app = openApp();
	const bu = await addCustomer(app, 'Bu Sri');
	const pak = await addCustomer(app, 'Pak Karto');
	for (const customer of [bu, pak]) await addOrder(app, customer, app.today.getState());
	await waveSourceAway(app, bu);
	const again = app.kill();
	expect(await read(liveSourceQuestion(again, bu))).toBeUndefined();
	expect((await read(liveSourceQuestion(again, pak)))?.name).toBe('Pak Karto');
});

async function write(form: Form<BazaarValue>, name: string, phone = ''): Promise<void> {
	form.set({ name, phone });
	await form.submit();
}

async function addedOf(app: TestApp): Promise<string[]> {
	return (await read(liveBazaar(app))).map(({ name }) => name);
}

test('a bazaar: one name after the other, each a customer at once', async () => {
	const app = openApp();
	const form = await openBazaar(app, said);
	await write(form, ' Bu  Sri ', '0812 3456 7801');
	expect(form.state.getState().value).toMatchObject({ name: '', phone: '' });
	await write(form, 'Pak Karto');
	expect(await addedOf(app)).toEqual(['Pak Karto', 'Bu Sri']);
	expect(await app.book.phoneOwner('6281234567801')).toMatchObject({
		name: 'Bu Sri',
		source: { kind: 'bazaar' },
	});
	await undo(app, 'Diurungkan');
	expect(await addedOf(app)).toEqual(['Bu Sri']);

	await addCustomer(app, 'Bukan dari bazar');
	app.platform.time += 86_400_000;
	app.today.setState(app.platform.today(), true);
	expect(await addedOf(app)).toEqual([]);
});

test('a bazaar: two quick taps make one customer, a wrong or taken number none', async () => {
	const app = openApp();
	await addCustomer(app, 'Bu Sri', { phone: '6281234567801' });
	const form = await openBazaar(app, said);
	form.set({ name: 'Pak Karto' });
	await Promise.all([form.submit(), form.submit()]);
	expect(await addedOf(app)).toEqual(['Pak Karto']);

	await write(form, '', '0812');
	expect(form.state.getState().problems).toEqual({ name: 'name-empty', phone: 'phone-short' });
	await write(form, 'Sri juga', '081234567801');
	expect(form.state.getState()).toMatchObject({ failure: 'phone-taken', value: { name: 'Sri juga' } });
	expect(await addedOf(app)).toEqual(['Pak Karto']);
	form.set({ phone: '' });
	await form.submit();
	expect(await addedOf(app)).toEqual(['Sri juga', 'Pak Karto']);
	expect(form.state.getState().failure).toBeUndefined();
});

test('a bazaar: a name half typed is there after a kill', async () => {
	const app = openApp();
	const form = await openBazaar(app, said);
	const stop = form.start();
	form.set({ name: 'Bu Tu' });
	stop();
	await app.book.drafts();
	const again = app.kill();
	expect(await begunForms(again)).toMatchObject([{ kind: 'customer', route: { page: 'bazaar' } }]);
	expect((await openBazaar(again, said)).state.getState().value.name).toBe('Bu Tu');
});
