import { expect, test, vi } from 'vitest';
import { undo } from '../../src/app/act.ts';
import {
	beginCustomer,
	chooseKind,
	liveGroups,
	livePhoneOwner,
	openCustomer,
	openNewCustomer,
	toggleGroup,
} from '../../src/app/customer-form.ts';
import type { CustomerValue } from '../../src/app/customer-value.ts';
import type { Form } from '../../src/app/form.ts';
import { AppError } from '../../src/domain/errors.ts';
import { addCustomer } from './customer-rows.ts';
import { fakeId } from './fake-platform.ts';
import { openApp, type TestApp } from './open-app.ts';
import { settled } from './settled.ts';

const said = (name: string) => `${name} tersimpan`;

function typed(form: Form<CustomerValue>): CustomerValue {
	return form.state.getState().value;
}

async function saved(app: TestApp, change: Partial<CustomerValue>) {
	const form = await openNewCustomer(app, said);
	form.set(change);
	await form.submit();
	return { form, customer: (await app.book.known(typed(form).id))?.customer };
}

test('a name alone is a customer, and their page is shown', async () => {
	const app = openApp();
	const { customer } = await saved(app, { name: '  Bu   Sri ' });
	expect(customer).toMatchObject({ name: 'Bu Sri', kind: 'buyer', tier: 'ordinary' });
	expect(customer).not.toHaveProperty('phone');
	expect(app.route.getState()).toEqual({ page: 'customer', id: customer?.id });
	expect(app.done.getState()?.said).toBe('Bu Sri tersimpan');
	await undo(app, 'Sudah diurungkan');
	expect(await app.book.allCustomers()).toEqual([]);
});

test('everything typed is kept, the number in one form', async () => {
	const app = openApp();
	const { customer } = await saved(app, {
		name: 'Mbak Dwi',
		phone: '+62 857-2222-3344',
		place: 'Moga',
		nick: 'Dwi',
		groups: ['PKK'],
		newGroups: 'pengajian, PKK, ',
		kind: 'agent',
		tier: 'regular',
		likes: 'kurang manis',
	});
	expect(customer).toMatchObject({
		phone: '6285722223344',
		place: 'Moga',
		nick: 'Dwi',
		groups: ['PKK', 'pengajian'],
		kind: 'agent',
		tier: 'regular',
		likes: 'kurang manis',
	});
});

test.each<[string, Partial<CustomerValue>, Partial<Record<keyof CustomerValue, string>>]>([
	['no name', { name: '   ' }, { name: 'name-empty' }],
	['a name without end', { name: 'a'.repeat(81) }, { name: 'name-long' }],
	['a number too short', { name: 'Sri', phone: '0812' }, { phone: 'phone-short' }],
	['a foreign number', { name: 'Sri', phone: '+65 9123 4567' }, { phone: 'phone-foreign' }],
	['letters in the number', { name: 'Sri', phone: '0812abc' }, { phone: 'phone-letters' }],
	['a place without end', { name: 'Sri', place: 'x'.repeat(501) }, { place: 'text-long' }],
	['a group without end', { name: 'Sri', newGroups: 'x'.repeat(81) }, { newGroups: 'name-long' }],
])('%s is told at its field, and nothing is written', async (_, change, problems) => {
	const app = openApp();
	const { form, customer } = await saved(app, change);
	expect(form.state.getState().problems).toEqual(problems);
	expect(typed(form)).toMatchObject(change);
	expect(customer).toBeUndefined();
});

test('a number of somebody else is refused, and the owner is named', async () => {
	const app = openApp();
	const owner = await addCustomer(app, 'Bu Sri', { phone: '6281234567801' });
	const { form, customer } = await saved(app, { name: 'Sri', phone: '0812 3456 7801' });
	expect(form.state.getState().failure).toBe('phone-taken');
	expect(customer).toBeUndefined();

	const found = livePhoneOwner(app, '62812 3456 7801', typed(form).id);
	const stop = found.start();
	expect((await settled(found))?.id).toBe(owner);
	stop();

	form.set({ phone: '0812 3456 7802' });
	await form.submit();
	expect(await app.book.phoneOwner('6281234567802')).toMatchObject({ name: 'Sri' });
});

test('the number of a deleted customer is free again', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri', { phone: '6281234567801' });
	await app.book.commit([{ kind: 'remove', store: 'customer', id }]);
	const { customer } = await saved(app, { name: 'Sri', phone: '081234567801' });
	expect(customer?.phone).toBe('6281234567801');
});

test('a name is only text, whatever it looks like', async () => {
	const name = '<img src=x onerror=alert(1)>';
	const { customer } = await saved(openApp(), { name });
	expect(customer?.name).toBe(name);
});

test('two quick taps make one customer', async () => {
	const app = openApp();
	const form = await openNewCustomer(app, said);
	form.set({ name: 'Bu Sri' });
	await Promise.all([form.submit(), form.submit()]);
	expect(await app.book.allCustomers()).toHaveLength(1);
});

test('what was typed is there after a kill, and ends with the save', async () => {
	const app = openApp();
	const form = await openNewCustomer(app, said);
	const stop = form.start();
	form.set({ name: 'Bu Sri', phone: '0812' });
	app.platform.hide();
	await vi.waitFor(async () => expect(await app.book.draft('customer-new')).toBeDefined());
	stop();

	const later = app.kill();
	const again = await openNewCustomer(later, said);
	expect(again.state.getState().resumed).toBe(true);
	expect(typed(again)).toEqual(typed(form));
	again.set({ phone: '' });
	await again.submit();
	expect((await openNewCustomer(later, said)).state.getState().resumed).toBe(false);
});

test('a draft of another make is no draft', async () => {
	const app = openApp();
	await app.book.putDraft({ key: 'customer-new', value: { name: 7 }, at: 0 });
	expect((await openNewCustomer(app, said)).state.getState()).toMatchObject({ resumed: false });
});

test('what was looked for in vain begins the new customer: a name, or a number', async () => {
	const app = openApp();
	beginCustomer(app, ' mbak yuni ');
	expect(app.route.getState().page).toBe('customer-new');
	expect(typed(await openNewCustomer(app, said))).toMatchObject({ name: 'Mbak Yuni', phone: '' });
	beginCustomer(app, '0812 3456');
	expect(typed(await openNewCustomer(app, said))).toMatchObject({ name: '', phone: '0812 3456' });
	expect(typed(await openNewCustomer(app, said))).toMatchObject({ name: '', phone: '' });
});

test('an edit changes what was typed, empties what was erased, and leads back', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri', { phone: '6281234567801', place: 'Krajan', pin: 'regular' });
	app.platform.history.push(`/pelanggan/${id}`);
	app.platform.history.push(`/pelanggan/${id}/ubah`);
	const known = await app.book.known(id);
	if (!known) throw new AppError('missing');
	const form = await openCustomer(app, known.customer, said);
	expect(typed(form)).toMatchObject({ name: 'Bu Sri', phone: '0812 3456 7801' });
	form.set({ name: 'Bu Sri Wahyuni', place: '' });
	await form.submit();
	const edited = (await app.book.known(id))?.customer;
	expect(edited).toMatchObject({ name: 'Bu Sri Wahyuni', phone: '6281234567801', pin: 'regular' });
	expect(edited).not.toHaveProperty('place');
	expect(app.route.getState()).toEqual({ page: 'customer', id });
	await undo(app, 'Sudah diurungkan');
	expect((await app.book.known(id))?.customer).toMatchObject({ name: 'Bu Sri', place: 'Krajan' });
});

test('a reseller is offered the reseller price, until the seller decides otherwise', async () => {
	const form = await openNewCustomer(openApp(), said);
	chooseKind(form, 'reseller');
	expect(typed(form)).toMatchObject({ kind: 'reseller', tier: 'reseller' });
	form.set({ tier: 'regular' });
	chooseKind(form, 'buyer');
	expect(typed(form)).toMatchObject({ kind: 'buyer', tier: 'regular' });
});

test('groups are picked from those there are, the largest first', async () => {
	const app = openApp();
	await addCustomer(app, 'Ani', { groups: ['PKK'] });
	await addCustomer(app, 'Budi', { groups: ['warung', 'PKK'] });
	const groups = liveGroups(app);
	const stop = groups.start();
	expect(await settled(groups)).toEqual(['PKK', 'warung']);
	stop();

	const form = await openNewCustomer(app, said);
	toggleGroup(form, 'PKK');
	toggleGroup(form, 'warung');
	toggleGroup(form, 'PKK');
	expect(typed(form).groups).toEqual(['warung']);
});

test('a form belongs to its own customer', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Bu Sri');
	const known = await app.book.known(id);
	if (!known) throw new AppError('missing');
	const stray = { ...typed(await openNewCustomer(app, said)), id: fakeId(9, 9), name: 'Lain' };
	await app.book.putDraft({ key: `customer:${id}`, value: stray, at: 0 });
	expect(typed(await openCustomer(app, known.customer, said)).name).toBe('Bu Sri');
});

test('a limit of what may be owed is a sum, and a language is kept; both can be taken away', async () => {
	const app = openApp();
	const wrong = await saved(app, { name: 'Mang Udin', limit: 'banyak' });
	expect(wrong.form.state.getState().problems).toEqual({ limit: 'amount' });
	wrong.form.set({ limit: '0' });
	await wrong.form.submit();
	expect(wrong.form.state.getState().problems).toEqual({ limit: 'amount-zero' });

	const { customer } = await saved(app, { name: 'Mang Udin', limit: '30.000', language: 'su' });
	expect(customer).toMatchObject({ limit: 30_000, language: 'su' });
	if (!customer) throw new Error('nobody was saved');
	const form = await openCustomer(app, customer, said);
	expect(typed(form)).toMatchObject({ limit: '30.000', language: 'su' });
	form.set({ limit: '', language: undefined });
	await form.submit();
	const known = (await app.book.known(customer.id))?.customer;
	expect(known).not.toHaveProperty('limit');
	expect(known).not.toHaveProperty('language');
});
