import { resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { longDay } from '../../src/i18n/calendar.ts';
import type { Phone } from './phone.ts';
import {
	addProduct,
	goTo,
	openCustomer,
	type Priced,
	pick,
	saveOrder,
	shopWithoutSignal,
	todayInJakarta,
} from './seller.ts';
import type { StaticServer } from './static-server.ts';

const priceList: readonly Priced[] = [
	{ name: 'Bolu pandan', unit: 'loyang', price: '45000', regular: '42000' },
	{ name: 'Brownies kukus', unit: 'loyang', price: '55.000', regular: '52.000', reseller: '48.000' },
	{ name: 'Donat kentang isi 6', unit: 'kotak', price: '18rb', regular: '17rb', reseller: '15rb' },
	{ name: 'Roti sobek cokelat', unit: 'loyang', price: '32000', regular: '30000' },
	{ name: 'Kue ulang tahun 20 cm', unit: 'buah', price: '175.000', regular: '165.000' },
	{ name: 'Bento cake', unit: 'buah', price: '45000' },
	{ name: 'Dessert box cokelat', unit: 'kotak', price: '20000', regular: '19000', reseller: '17000' },
	{ name: 'Risol mayo', unit: 'biji', price: '3000', regular: '2800', reseller: '2500' },
];

let phone: Phone;
let server: StaticServer;

afterEach(async ({ task }) => {
	if (task.result?.state === 'fail') await phone.screenshot('first-day-failed');
	await phone.close();
	await server.cut();
});

it("a seller's first day, with no signal after the first load", async () => {
	({ phone, server } = await shopWithoutSignal());

	await importContacts();
	await goTo(phone, 'Jualan');
	for (const product of priceList) await addProduct(phone, product);

	await goTo(phone, 'Pelanggan');
	await openCustomer(phone, 'Bu Yatmi');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Brownies kukus', 'Brownies kukus', 'Risol mayo');
	await phone.sees('113.000');
	await phone.sees('seratus tiga belas ribu rupiah');
	await saveOrder(phone, 'Bu Yatmi');

	await phone.tap('link', /^Bu Yatmi/);
	await phone.tap('link', 'Seperti biasa');
	await phone.sees('113.000');
	await saveOrder(phone, 'Bu Yatmi');

	await phone.back();
	await phone.back();
	await openCustomer(phone, 'Pak Karto Warung Makmur');
	await phone.tap('link', 'Pesanan baru');
	await pick(phone, 'Donat kentang isi 6');
	await saveOrder(phone, 'Pak Karto Warung Makmur');
	await phone.back();
	await phone.tap('button', 'Jadikan pelanggan tetap');
	await phone.sees('Pak Karto Warung Makmur jadi pelanggan tetap');

	await expectConfirmation();

	await phone.kill();
	await phone.reopen();
	await expectAll();

	expect(phone.failures).toEqual([]);
	expect(phone.strays).toEqual([]);
	expect(phone.errors).toEqual([]);
});

/** The eleven cards of the fixture: eight with a number, one of them twice, one named like an attack. */
async function importContacts(): Promise<void> {
	await goTo(phone, 'Pelanggan');
	await phone.tap('link', 'Tambah pelanggan');
	await phone.tap('link', 'Dari berkas kontak');
	await phone.page.setInputFiles('input[type=file]', resolve('tests/fixtures/kontak.vcf'));
	await phone.sees('sama dengan Bu Yatmi di atas');
	await phone.tap('button', /^Simpan \d+ pelanggan$/);
	await phone.sees('8 pelanggan ditambahkan');
}

async function expectConfirmation(): Promise<void> {
	const today = todayInJakarta();
	await phone.tap('link', /1 donat kentang isi 6/);
	await phone.tap('link', 'WA');
	const link = phone.page.getByRole('link', { name: 'Kirim lewat WhatsApp' });
	expect(await link.getAttribute('href')).toBe(
		`https://wa.me/6281200004104?text=${encodeURIComponent(
			[
				'Halo Pak Karto Warung Makmur, pesanannya sudah dicatat ya:',
				'',
				'• 1 kotak Donat kentang isi 6 — Rp18.000',
				'',
				'Total: *Rp18.000*',
				`Untuk: ${longDay(addDays(today, 1))}`,
				'',
				'Kalau ada yang keliru, balas saja pesan ini. Terima kasih 🙏',
				'Azzalea Cake',
			].join('\n'),
		)}`,
	);
}

async function expectAll(): Promise<void> {
	await phone.sees('Azzalea Cake');
	await goTo(phone, 'Pesanan');
	await phone.sees('3 pesanan');
	await goTo(phone, 'Jualan');
	for (const { name } of priceList) await phone.sees(name);
	await goTo(phone, 'Pelanggan');
	const first = phone.page.getByRole('list', { name: 'Daftar pelanggan' }).getByRole('link').first();
	expect(await first.textContent()).toContain('Pak Karto Warung Makmur');
	await openCustomer(phone, 'Bu Yatmi');
	expect(await phone.page.getByText('113.000').count()).toBe(2);
}
