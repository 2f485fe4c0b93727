import { expect, test } from 'vitest';
import { pinCustomer, voidEntry } from '../../src/app/customer-actions.ts';
import { forgetCustomer, saveCustomerData } from '../../src/app/customer-data.ts';
import { go } from '../../src/app/navigation.ts';
import { recordTouch } from '../../src/app/touch.ts';
import { shopId } from '../../src/domain/shop.ts';
import * as customerDataText from '../../src/i18n/customer-data.ts';
import { addCustomer, addEntry, addOrder } from './customer-rows.ts';
import { openApp } from './open-app.ts';

async function withShop() {
	const app = openApp();
	const fields = { name: 'Azzalea Cake', phone: '6281200000101', book: app.platform.newId() };
	await app.book.commit([{ kind: 'add', store: 'shop', id: shopId, fields }]);
	return app;
}

test('a customer can carry away all that is kept of them, in words', async () => {
	const app = await withShop();
	const bringer = await addCustomer(app, 'Bu Yatmi');
	const id = await addCustomer(app, 'Bu Sri', {
		nick: 'Mbak Sri',
		phone: '6281234567801',
		place: 'Krajan RT 2',
		groups: ['PKK'],
		likes: 'kurang manis',
		source: { kind: 'customer', customer: bringer },
		promos: false,
	});
	await addOrder(app, id, app.today.getState());
	await addEntry(app, id, 'kasbon', 26_000);
	const wrong = await addEntry(app, id, 'payment', 5_000);
	await voidEntry(app, { id: wrong, customer: id }, 'Bayar dibatalkan');
	for (let times = 0; times < 25; times += 1) recordTouch(app, 'greeting', { customer: id });

	await saveCustomerData(app, id, customerDataText.fileName, customerDataText.words);
	const [[name, text] = []] = app.platform.saved;
	expect(name).toBe('Data Bu Sri 22 November 2026.txt');
	const written = '\n- 22 November 2026, Sapa';
	expect(text?.split(written)).toHaveLength(26);
	expect(text?.replace(written.repeat(24), '')).toMatchInlineSnapshot(`
		"Data Bu Sri di buku Azzalea Cake
		Ditulis 22 November 2026

		Nama: Bu Sri
		Nama panggilan: Mbak Sri
		Nomor WA: 0812 3456 7801
		Rumahnya di mana: Krajan RT 2
		Kelompok: PKK
		Yang perlu diingat: kurang manis
		Pembeli macam apa: Pembeli
		Harga yang dipakai: Biasa
		Tahu usaha Anda dari mana: Diajak Bu Yatmi
		Boleh dikirimi promo: tidak
		Dicatat sejak: 22 November 2026
		Sisa bayar: Rp26.000

		Pesanan
		- 22 November 2026, 1 klepon, Rp10.000, selesai

		Kasbon dan bayar
		- 22 November 2026, Kasbon Rp26.000
		- 22 November 2026, Bayar Rp5.000, dibatalkan

		Pesan dan kunjungan
		- 22 November 2026, Sapa"
	`);
});

test('whoever is deleted for good is known no more: neither by undo nor by what was begun for them', async () => {
	const app = await withShop();
	const id = await addCustomer(app, 'Bu Sri', { phone: '6281234567801' });
	const order = await addOrder(app, id, app.today.getState());
	await pinCustomer(app, id, 'regular', 'Bu Sri jadi pelanggan tetap');
	await app.book.putDraft({ key: `customer:${id}`, value: { name: 'Bu Sri' }, at: app.platform.now() });
	const begun = { customer: id, note: 'antar ke rumah Bu Sri' };
	await app.book.putDraft({ key: 'order-new', value: begun, at: app.platform.now() });
	await app.book.putDraft({ key: 'product-new', value: {}, at: app.platform.now() });
	go(app, { page: 'customers' });
	go(app, { page: 'customer', id });

	await forgetCustomer(app, id, 'Datanya dihapus selamanya');
	expect(app.route.getState()).toEqual({ page: 'customers' });
	expect(app.done.getState()).toEqual({ said: 'Datanya dihapus selamanya' });
	expect(await app.book.known(id)).toBeUndefined();
	expect(await app.book.phoneOwner('6281234567801')).toBeUndefined();
	expect(await app.book.order(order)).toBeDefined();
	expect((await app.book.drafts()).map(({ key }) => key)).toEqual(['product-new']);
	expect(await app.book.raw()).not.toContain('Bu Sri');
});
