import { afterEach, expect, it } from 'vitest';
import { errorText } from '../../src/i18n/errors.ts';
import { chooseFile, mergeBackup, rowsOf, saveBackup, saveFile } from './backup-files.ts';
import { photograph } from './camera.ts';
import { Phone } from './phone.ts';
import { toAddress } from './promo-queue.ts';
import {
	addCustomer,
	addPhoto,
	addProduct,
	goTo,
	openCustomer,
	openShop,
	pick,
	saveOrder,
} from './seller.ts';
import { giveShareSheet } from './share-sheet.ts';
import { type StaticServer, serve } from './static-server.ts';
import { wholeBook } from './whole-book.ts';

let server: StaticServer;
let phones: Phone[] = [];

afterEach(async ({ task }) => {
	for (const [at, phone] of phones.entries()) {
		if (task.result?.state === 'fail') await phone.screenshot(`backup-failed-${at}`);
		await phone.close();
	}
	phones = [];
	await server.cut();
});

/** Phones with the app and nothing else on them; then the signal is gone. */
async function newPhones(count: number, prepare?: (phone: Phone) => Promise<void>): Promise<Phone[]> {
	server = await serve('dist');
	for (let at = 0; at < count; at += 1) {
		const phone = await Phone.open({ url: server.url });
		phones.push(phone);
		await phone.hasApp();
	}
	for (const phone of phones) await prepare?.(phone);
	for (const phone of phones) await phone.offline();
	await server.cut();
	return phones;
}

/** A shop of a day: a product with a photo, two customers, an order and a debt. */
async function writeShop(phone: Phone): Promise<void> {
	await openShop(phone);
	await goTo(phone, 'Jualan');
	await addProduct(phone, { name: 'Klepon', unit: 'mika', price: '6000' });
	const photo = await photograph(phone.page, { width: 800, height: 600, held: 1 });
	await addPhoto(phone, 'Klepon', photo);
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Yatmi', '081234567890');
	await phone.back();
	await addCustomer(phone, 'Bu Sri');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Klepon', 'Klepon');
	await saveOrder(phone, 'Bu Sri');
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, 'Bu Yatmi');
	await phone.tap('link', 'Catat kasbon');
	for (const key of ['2', '5', '000']) await phone.tap('button', key);
	await phone.tap('button', 'Simpan kasbon');
	await phone.sees('Kasbon Bu Yatmi Rp25.000 tersimpan');
}

it('a lost phone: its book stands on the next one in four taps, and the two phones go on as one shop', async () => {
	const [first, second] = await newPhones(2);
	if (!first || !second) throw new Error('no phones');
	await writeShop(first);
	const backup = await saveBackup(first);
	expect(backup.toString().split('\n')[0]).toMatch(
		/^Cadangan Langganan · Azzalea Cake · .+ · jangan diubah isinya$/,
	);

	second.taps = 0;
	await chooseFile(second, 'Punya cadangan? Pulihkan', backup);
	await second.sees('2 pelanggan, 1 pesanan, 1 jualan');
	await second.tap('button', 'Pulihkan');
	await second.sees('Buku Azzalea Cake sudah pulih.');
	await second.tap('button', 'Buka buku');
	await second.sees('Azzalea Cake');
	expect(second.taps).toBe(4);
	expect(await rowsOf(second)).toEqual(await rowsOf(first));
	// The small pictures are made anew on the spot.
	await expect.poll(async () => (await wholeBook(second))['thumb']).toHaveLength(1);
	await toAddress(second, '#/lainnya/cadangan');
	await second.sees('Cadangan terakhir hari ini, semua catatan sudah ikut.');
	await second.back();

	// Both write on, one of them about the same person.
	await toAddress(first, '#/pelanggan');
	await addCustomer(first, 'Pak Wir');
	await changeNumber(first, 'Bu Yatmi', '081211111111');
	await goTo(second, 'Pelanggan');
	await addCustomer(second, 'Bu Ani');
	await changeNumber(second, 'Bu Yatmi', '081222222222');
	const [ofFirst, ofSecond] = [await saveBackup(first), await saveBackup(second)];
	await mergeBackup(first, ofSecond);
	await first.sees('Baru: 1 pelanggan');
	await first.sees('Nomor Bu Yatmi berbeda di dua HP; dipakai yang terakhir diubah: 0812 2222 2222.');
	await mergeBackup(second, ofFirst);
	await second.sees('Nomor Bu Yatmi berbeda di dua HP; dipakai yang terakhir diubah: 0812 2222 2222.');
	const merged = await rowsOf(first);
	expect(await rowsOf(second)).toEqual(merged);
	expect(merged['customer']).toHaveLength(4);
	// Once more changes nothing.
	await first.back();
	await toAddress(first, '#/lainnya/pulihkan');
	await chooseFile(first, 'Pilih file cadangan', ofSecond);
	await first.tap('button', 'Gabungkan');
	await first.sees('Buku Azzalea Cake sudah digabung.');
	expect(await rowsOf(first)).toEqual(merged);

	for (const phone of phones) {
		expect(phone.strays).toEqual([]);
		expect(phone.errors).toEqual([]);
	}
});

async function changeNumber(phone: Phone, name: string, number: string): Promise<void> {
	await toAddress(phone, '#/pelanggan');
	await openCustomer(phone, name);
	await phone.tap('link', 'Ubah');
	await phone.retype('Nomor WA', number);
	await phone.tap('button', 'Simpan');
	await phone.page.getByRole('heading', { level: 1, name }).waitFor();
}

/** From *Hari ini* and back to it. */
async function addCustomers(phone: Phone, first: number, last: number): Promise<void> {
	await goTo(phone, 'Pelanggan');
	for (let at = first; at <= last; at += 1) {
		await addCustomer(phone, `Bu ${at}`);
		await phone.back();
	}
	await goTo(phone, 'Hari ini');
}

it('from Hari ini the backup is two taps away from WhatsApp; the shield is gone then, or until tomorrow', async () => {
	const sheets: Awaited<ReturnType<typeof giveShareSheet>>[] = [];
	const [phone] = await newPhones(1, async (phone) => {
		sheets.push(await giveShareSheet(phone));
	});
	const [sheet] = sheets;
	if (!phone || !sheet) throw new Error('no phone');
	await openShop(phone);
	await addCustomers(phone, 1, 9);
	await phone.sees('Buku ini belum pernah dicadangkan, 10 catatan belum ikut.');
	phone.taps = 0;
	await phone.tap('link', 'Cadangkan');
	await phone.sees('Cadangan siap dikirim');
	await phone.tap('button', 'Kirim cadangan');
	await phone.sees('sudah dikirim');
	expect(phone.taps).toBe(2);
	await phone.sees('semua catatan sudah ikut');
	expect(sheet.shared[0]?.text).toContain('Simpan pesan ini');
	expect(sheet.shared[0]?.files[0]).toMatchObject({ type: 'text/plain' });
	await phone.back();
	await addCustomers(phone, 10, 19);
	await phone.sees('10 catatan belum ikut.');
	await phone.tap('button', 'Nanti');
	await phone.page.getByText('belum ikut').waitFor({ state: 'detached' });
	await phone.reopen();
	await phone.page.getByRole('navigation').waitFor();
	expect(await phone.page.getByText('belum ikut').count()).toBe(0);
});

it('what is wrong with a file is said, and the book stays as it was', async () => {
	const [phone] = await newPhones(1);
	if (!phone) throw new Error('no phone');
	await openShop(phone);
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Sri');
	await toAddress(phone, '#/lainnya/cadangan');
	await phone.tap('switch', /^Pakai sandi/);
	await phone.type('Kata sandi', 'gula jawa');
	const locked = await saveFile(phone);
	expect(locked.toString()).toContain('"lock"');
	const before = await rowsOf(phone);
	await toAddress(phone, '#/lainnya/pulihkan');

	await chooseFile(phone, 'Pilih file cadangan', locked.subarray(0, locked.length - 20));
	await phone.type('Kata sandi', 'gula jawa');
	await phone.tap('button', 'Buka');
	await phone.sees(errorText['backup-cut']);
	const altered = Buffer.from(locked.toString().replace('Cadangan', 'cadangan'));
	await chooseFile(phone, 'Pilih file lain', altered);
	await phone.type('Kata sandi', 'gula jawa');
	await phone.tap('button', 'Buka');
	await phone.sees(errorText['backup-altered']);
	await chooseFile(phone, 'Pilih file lain', Buffer.from('halo'));
	await phone.sees(errorText['backup-kind']);
	await chooseFile(phone, 'Pilih file lain', locked);
	await phone.type('Kata sandi', 'gula pasir');
	await phone.tap('button', 'Buka');
	await phone.sees(errorText['backup-password']);
	expect(await rowsOf(phone)).toEqual(before);
	expect((await wholeBook(phone))['staged']).toEqual([]);
	await phone.retype('Kata sandi', 'gula jawa');
	await phone.tap('button', 'Buka');
	await phone.sees('Semua isi cadangan ini sudah ada di HP ini.');
});

it('a book that is replaced can be had back', async () => {
	const [phone] = await newPhones(1);
	if (!phone) throw new Error('no phone');
	await openShop(phone);
	await goTo(phone, 'Pelanggan');
	await addCustomer(phone, 'Bu Sri');
	const backup = await saveBackup(phone);
	const early = await rowsOf(phone);
	await toAddress(phone, '#/pelanggan');
	await addCustomer(phone, 'Bu Yatmi');
	const late = await rowsOf(phone);
	await toAddress(phone, '#/lainnya/pulihkan');
	await chooseFile(phone, 'Pilih file cadangan', backup);
	await phone.sees('Hanya ada di HP ini: 1 pelanggan');
	await phone.tap('button', 'Ganti isi buku');
	await phone.tap('button', 'Ya, ganti');
	await phone.sees('Buku Azzalea Cake sudah pulih.');
	expect(await rowsOf(phone)).toEqual(early);
	await phone.tap('button', 'Kembalikan buku lama');
	await phone.tap('button', 'Ya, kembalikan');
	await phone.sees('Buku lama sudah kembali');
	expect(await rowsOf(phone)).toEqual(late);
});

it('a book that is gone is missed', async () => {
	const [phone] = await newPhones(1);
	if (!phone) throw new Error('no phone');
	await openShop(phone);
	await phone.page.evaluate(
		() =>
			new Promise<void>((done) => {
				indexedDB.deleteDatabase('langganan-buku').onsuccess = () => done();
			}),
	);
	await phone.reopen();
	await phone.sees('Buku Azzalea Cake tidak ada di HP');
	await phone.tap('button', 'Mulai buku baru');
	await openShop(phone, 'Kue Bu Ani');
});
