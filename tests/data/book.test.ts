import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { openBook } from '../../src/data/book.ts';
import { AppError, type ErrorCode } from '../../src/domain/errors.ts';
import { shopId } from '../../src/domain/shop.ts';
import { dayOne, idOf } from '../domain/arbitrary.ts';
import { bookName, freshBrowser, makeWorld } from './fresh-book.ts';
import { addCustomer, addEntry, addOrder, addProduct } from './sample-changes.ts';

freshBrowser();

const siti = idOf(1);

function open() {
	return openBook(bookName, makeWorld(), () => undefined);
}

describe('a book', () => {
	test('is empty at first, in every respect', async () => {
		const book = open();
		expect(await book.shop()).toBeUndefined();
		expect(await book.customers('all', 0, 10)).toEqual([]);
		expect(await book.countCustomers()).toEqual({ all: 0, regular: 0, slipping: 0, owing: 0 });
		expect(await book.products()).toEqual([]);
		expect(await book.endedOrders(10)).toEqual([]);
		expect(await book.lastOrder(siti)).toBeUndefined();
		expect(await book.history(siti)).toEqual({ orders: [], entries: [], touches: [] });
	});

	test('keeps what was committed when it is closed and opened again', async () => {
		const first = open();
		const fields = { name: 'Azzalea', phone: '6281234567800', book: idOf(99) };
		await first.commit([{ kind: 'add', store: 'shop', id: shopId, fields }, addCustomer(siti)]);
		first.close();
		const book = open();
		expect(await book.shop()).toMatchObject(fields);
		expect(await book.known(siti)).toMatchObject({ customer: { name: 'Bu Siti' } });
	});

	test('refuses with a code and goes on', async () => {
		const book = open();
		const change = { kind: 'remove', store: 'order', id: idOf(404) } as const;
		await expect(book.commit([change])).rejects.toEqual(new AppError('missing'));
		expect(await book.commit([addCustomer(siti)])).toHaveLength(1);
	});

	test('tells its owner of trouble', async () => {
		const request = indexedDB.open(bookName, 99);
		await new Promise((done) => request.addEventListener('success', done));
		const trouble: (ErrorCode | undefined)[] = [];
		const book = openBook(bookName, makeWorld(), (code) => trouble.push(code));
		await expect(book.shop()).rejects.toMatchObject({ code: 'newer' });
		expect(trouble).toEqual(['newer']);
	});
});

describe('the price list', () => {
	test('is in the seller’s order, without what was deleted', async () => {
		const book = open();
		await book.commit([addProduct(idOf(11), 3), addProduct(idOf(12), 1), addProduct(idOf(13), 2)]);
		await book.commit([{ kind: 'edit', store: 'product', id: idOf(11), edit: { rank: 1.5 } }]);
		expect((await book.products()).map(({ id }) => id)).toEqual([idOf(12), idOf(11), idOf(13)]);
		await book.commit([{ kind: 'remove', store: 'product', id: idOf(12) }]);
		expect((await book.products()).map(({ id }) => id)).toEqual([idOf(11), idOf(13)]);
		expect(await book.product(idOf(12))).toBeUndefined();
		expect(await book.product(idOf(13))).toMatchObject({ id: idOf(13) });
	});
});

describe('what was typed', () => {
	test('is kept by the name of its form until it is dropped', async () => {
		const book = open();
		const value = { name: 'Bu Siti', lines: [{ quantity: 2 }] };
		await book.putDraft({ key: 'order', value, at: 1 });
		await book.putDraft({ key: 'customer', value: 'x', at: 3 });
		await book.putDraft({ key: 'order', value: { ...value, name: 'Bu Siti A' }, at: 2 });
		expect(await book.draft('order')).toEqual({ ...value, name: 'Bu Siti A' });
		expect((await book.drafts()).map(({ key }) => key)).toEqual(['customer', 'order']);
		await book.dropDraft('customer');
		expect(await book.draft('customer')).toBeUndefined();
		expect((await book.drafts()).map(({ key }) => key)).toEqual(['order']);
	});
});

describe('a setting', () => {
	test('is remembered apart from the clock', async () => {
		const book = open();
		await book.commit([addCustomer(siti)]);
		await book.putSetting('clock', 'wall');
		expect(await book.setting('clock')).toBe('wall');
		expect(await book.setting('theme')).toBeUndefined();
		await book.commit([addCustomer(idOf(2))]);
		expect(await book.setting('clock')).toBe('wall');
	});
});

describe('the raw book', () => {
	test('is text with every row a seller wrote, deleted and voided ones too, and nothing else', async () => {
		const book = open();
		const bytes = new Uint8Array([1, 2, 3]).buffer;
		await book.commit([
			addCustomer(siti, { name: 'Bu <b>Siti</b>' }),
			addCustomer(idOf(2)),
			addProduct(idOf(3)),
			addOrder(idOf(4), dayOne, { customer: siti }),
			addEntry(idOf(5), siti, 'kasbon', 5000, dayOne),
			{ kind: 'remove', store: 'customer', id: idOf(2) },
			{ kind: 'void', store: 'ledger', id: idOf(5), day: dayOne, at: 1 },
			{ kind: 'add', store: 'photo', id: idOf(6), fields: { type: 'image/jpeg', bytes } },
		]);
		await book.putDraft({ key: 'order', value: 'typed', at: 1 });
		const raw = JSON.parse(await book.raw());
		expect(Object.keys(raw).sort()).toEqual([
			'bonus',
			'customer',
			'langganan',
			'ledger',
			'making',
			'order',
			'product',
			'promo',
			'round',
			'shop',
			'slip',
			'touch',
		]);
		expect(raw.customer).toMatchObject([{ name: 'Bu <b>Siti</b>' }, { gone: expect.any(String) }]);
		expect(raw.ledger).toHaveLength(2);
		expect(raw.order).toHaveLength(1);
	});

	test('is also read when a newer app has opened the book, and begins none where there is none', async () => {
		const name = 'newer-book';
		const old = openBook(name, makeWorld(), () => undefined);
		await old.commit([addCustomer(siti, { name: 'Bu Siti' })]);
		old.close();
		(await openDB(name, 99)).close();
		expect(JSON.parse(await openBook(name, makeWorld(), () => undefined).raw())).toMatchObject({
			langganan: 99,
			customer: [{ name: 'Bu Siti' }],
		});
		await expect(openBook('no-book', makeWorld(), () => undefined).raw()).rejects.toThrow();
		expect((await indexedDB.databases()).map((database) => database.name)).not.toContain('no-book');
	});
});
