import { describe, expect, test } from 'vitest';
import { closeSheet, go, goBack, goHome, goInstead, goTo, openSheet } from '../../src/app/navigation.ts';
import { places } from '../../src/app/route.ts';
import { fakeId } from './fake-platform.ts';
import { openApp, type TestApp } from './open-app.ts';

const id = fakeId(1, 77);

/** Every address from here down to the first, as Android's back would show them. */
function wayOut(app: TestApp): string[] {
	const { history } = app.platform;
	const addresses = [history.read()];
	while (history.depth() > 0) {
		history.back();
		addresses.push(history.read());
	}
	return addresses;
}

describe('the four places', () => {
	test('lie side by side over Hari ini', () => {
		const app = openApp();
		go(app, { page: 'customers' });
		go(app, { page: 'orders' });
		go(app, { page: 'products' });
		expect(app.route.getState()).toEqual({ page: 'products' });
		expect(wayOut(app)).toEqual(['/jualan', '/']);
	});

	test('lead back to the one Hari ini beneath them', () => {
		const app = openApp();
		for (const page of [...places, ...places, 'today'] as const) go(app, { page });
		expect(app.route.getState()).toEqual({ page: 'today' });
		expect(wayOut(app)).toEqual(['/']);
	});

	test('where the app was opened at another place, Hari ini takes its stead', () => {
		const app = openApp();
		app.platform.history.replace('/pelanggan');
		go(app, { page: 'today' });
		expect(wayOut(app)).toEqual(['/']);
	});
});

describe('inner pages', () => {
	test('lie over the place they were opened from', () => {
		const app = openApp();
		go(app, { page: 'customers' });
		go(app, { page: 'customer', id });
		go(app, { page: 'customer-edit', id });
		expect(wayOut(app)).toEqual([`/pelanggan/${id}/ubah`, `/pelanggan/${id}`, '/pelanggan', '/']);
	});

	test('do not pile up where one goes to and fro', () => {
		const app = openApp();
		go(app, { page: 'customer', id });
		for (let times = 0; times < 3; times += 1) {
			go(app, { page: 'order', id });
			go(app, { page: 'customer', id });
		}
		expect(wayOut(app)).toEqual([`/pelanggan/${id}`, '/']);
	});

	test('that are done with are not come back to', () => {
		const app = openApp();
		go(app, { page: 'order-new' });
		goInstead(app, { page: 'order', id });
		expect(wayOut(app)).toEqual([`/pesanan/${id}`, '/']);
	});

	test('lead back to where one came from, or up where one came from nowhere', () => {
		const app = openApp();
		go(app, { page: 'orders' });
		go(app, { page: 'customer', id });
		goBack(app, { page: 'customers' });
		expect(app.route.getState()).toEqual({ page: 'orders' });

		const opened = openApp();
		opened.platform.history.replace(`/pelanggan/${id}`);
		goBack(opened, { page: 'customers' });
		expect(opened.route.getState()).toEqual({ page: 'customers' });
	});
});

describe('a sheet', () => {
	test('lies over its page, and back takes it away', () => {
		const app = openApp();
		go(app, { page: 'customer', id });
		openSheet(app, { name: 'message', customer: id });
		expect(app.route.getState()).toEqual({
			page: 'customer',
			id,
			sheet: { name: 'message', customer: id },
		});
		app.platform.history.back();
		expect(app.route.getState()).toEqual({ page: 'customer', id });
	});

	test('gives way to another, which closes as one', () => {
		const app = openApp();
		openSheet(app, { name: 'record' });
		openSheet(app, { name: 'kasbon' });
		closeSheet(app);
		expect(app.route.getState()).toEqual({ page: 'today' });
		expect(app.platform.history.depth()).toBe(0);
	});

	test('gives way to a page', () => {
		const app = openApp();
		openSheet(app, { name: 'record' });
		go(app, { page: 'order-new' });
		expect(wayOut(app)).toEqual(['/pesanan/baru', '/']);
	});

	test('gives way to the page beneath it by going back', () => {
		const app = openApp();
		go(app, { page: 'customer', id });
		openSheet(app, { name: 'message', customer: id });
		go(app, { page: 'customer', id });
		expect(wayOut(app)).toEqual([`/pelanggan/${id}`, '/']);
	});

	test('that came with the address closes to its page', () => {
		const app = openApp();
		app.platform.history.replace('/?lembar=kasbon');
		closeSheet(app);
		expect(wayOut(app)).toEqual(['/']);
	});

	test('that is not there is not closed', () => {
		const app = openApp();
		go(app, { page: 'customers' });
		closeSheet(app);
		expect(app.route.getState()).toEqual({ page: 'customers' });
	});
});

test('a route leads to its page, or to its sheet over the page one is on', () => {
	const app = openApp();
	goTo(app, { page: 'customers' });
	goTo(app, { page: 'today', sheet: { name: 'kasbon', customer: id } });
	expect(app.route.getState()).toEqual({ page: 'customers', sheet: { name: 'kasbon', customer: id } });
});

test('home is the first entry, however deep one was', async () => {
	const app = openApp();
	app.platform.history.replace('/jualan');
	go(app, { page: 'order', id });
	openSheet(app, { name: 'message', order: id });
	await goHome(app);
	expect(app.route.getState()).toEqual({ page: 'today' });
	expect(app.platform.history.depth()).toBe(0);
});
