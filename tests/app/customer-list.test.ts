import { expect, test } from 'vitest';
import { showCircle } from '../../src/app/customer-choice.ts';
import { type CustomersView, customerList } from '../../src/app/customer-list.ts';
import { addCustomer, addEntry, addOrders } from './customer-rows.ts';
import { openApp } from './open-app.ts';
import { settled } from './settled.ts';

function names({ pages }: CustomersView): string[] {
	return pages.flat().map(({ customer }) => customer.name);
}

test('regulars stand first, each circle holds its own, and the chips count them', async () => {
	const app = openApp();
	const today = app.today.getState();
	await addCustomer(app, 'Ani');
	const debtor = await addCustomer(app, 'Dwi');
	await addEntry(app, debtor, 'kasbon', 75_000);
	const regular = await addCustomer(app, 'Sri');
	await addOrders(app, regular, 5, today);

	const list = customerList(app);
	const stop = list.live.start();
	const all = await settled(list.live);
	expect(names(all)).toEqual(['Sri', 'Ani', 'Dwi']);
	expect(all.counts).toEqual({ all: 3, regular: 1, slipping: 0, owing: 1 });

	showCircle(app, 'owing');
	expect(names(await settled(list.live, ({ choice }) => choice.circle === 'owing'))).toEqual(['Dwi']);
	stop();
});

test('typing searches everybody; a chip ends the search', async () => {
	const app = openApp();
	await addCustomer(app, 'Bu Sri', { phone: '6281234567801' });
	await addCustomer(app, 'Mas Bagus', { place: 'Krajan' });
	const list = customerList(app);
	const stop = list.live.start();
	list.choose('owing');
	list.type('krajan');
	expect(list.choice.getState()).toEqual({ circle: 'all', query: 'krajan' });
	expect(names(await settled(list.live, ({ choice }) => choice.query === 'krajan'))).toEqual(['Mas Bagus']);
	list.type('4567801');
	expect(names(await settled(list.live, ({ choice }) => choice.query === '4567801'))).toEqual(['Bu Sri']);
	list.type('zzz');
	expect(names(await settled(list.live, ({ choice }) => choice.query === 'zzz'))).toEqual([]);
	list.choose('all');
	expect(list.choice.getState().query).toBe('');
	expect(names(await settled(list.live, ({ choice }) => !choice.query))).toHaveLength(2);
	stop();
});

test('a long list is read by fifties, in order, and stays read when one comes back', async () => {
	const app = openApp();
	const name = (at: number) => `Pembeli ${String(at).padStart(3, '0')}`;
	const added = Array.from({ length: 120 }, (_, at) => ({
		kind: 'add' as const,
		store: 'customer' as const,
		id: app.platform.newId(),
		fields: { name: name(at), kind: 'buyer' as const, tier: 'ordinary' as const },
	}));
	await app.book.commit(added);

	const list = customerList(app);
	const stop = list.live.start();
	const first = await settled(list.live);
	expect(names(first)).toHaveLength(50);
	expect(first.more).toBe(true);
	list.more();
	list.more();
	const second = await settled(list.live, ({ pages }) => pages.length > 1);
	expect(names(second)).toHaveLength(100);
	expect(second.pages[0]).toBe(first.pages[0]);
	list.more();
	const last = await settled(list.live, ({ pages }) => pages.length > 2);
	expect(names(last)).toEqual(added.map(({ fields }) => fields.name));
	expect(last.more).toBe(false);
	stop();

	const again = customerList(app);
	const state = again.live.getState();
	expect(state.state === 'ready' && names(state.value).length).toBe(120);
});

test('a change in the book is seen in the rows already read', async () => {
	const app = openApp();
	const id = await addCustomer(app, 'Ani');
	const list = customerList(app);
	const stop = list.live.start();
	await settled(list.live);
	await app.book.commit([{ kind: 'edit', store: 'customer', id, edit: { name: 'Bu Ani' } }]);
	app.version.setState((version) => version + 1, true);
	expect(names(await settled(list.live, (view) => names(view)[0] === 'Bu Ani'))).toEqual(['Bu Ani']);
	stop();
});
