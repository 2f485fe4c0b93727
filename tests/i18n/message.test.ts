import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/domain/id.ts';
import { type Line, linesTotal } from '../../src/domain/order.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { waLink } from '../../src/domain/wa.ts';
import * as message from '../../src/i18n/message.ts';

const product = '01890000-0000-7000-8000-000000000000' as Id;
const lines: readonly Line[] = [
	{ product, name: 'Brownies kukus', unit: 'loyang', quantity: 2, price: rupiah(23_000) },
	{ product, name: 'Klepon', unit: 'biji', quantity: 1_000, price: rupiah(1_500) },
];
const letter = { shop: 'Azzalea Cake', name: 'Bu Sri' };
const order = { ...letter, lines, total: linesTotal(lines), day: 'Besok, Sabtu Legi' };

test('greeting', () => {
	expect(message.greeting(letter)).toBe(
		'Halo Bu Sri, ini dari Azzalea Cake.\n\n' +
			'Apa kabar? Semoga sehat selalu. Kalau ada yang mau dipesan, balas saja pesan ini ya 🙏',
	);
});

test('order confirmation', () => {
	expect(
		message.confirmation({ ...order, note: 'kurang manis' }),
	).toBe(`Halo Bu Sri, pesanannya sudah dicatat ya:

• 2 loyang Brownies kukus — Rp46.000
• 1.000 biji Klepon — Rp1.500.000

Total: *Rp1.546.000*
Untuk: Besok, Sabtu Legi
Catatan: kurang manis

Kalau ada yang keliru, balas saja pesan ini. Terima kasih 🙏
Azzalea Cake`);
});

test('receipt', () => {
	expect(message.receipt({ ...order, balance: rupiah(26_000) })).toBe(`Nota Azzalea Cake
Untuk Bu Sri
Besok, Sabtu Legi

• 2 loyang Brownies kukus — Rp46.000
• 1.000 biji Klepon — Rp1.500.000

Total: *Rp1.546.000*
Sisa kasbon: Rp26.000

Terima kasih, semoga berkenan 🙏`);
});

test('what is given stands beneath what is paid, and what is let off before the total', () => {
	const gift = { product, name: 'Klepon', unit: 'mika', quantity: 1 };
	const gifts = [gift, { ...gift, name: 'Lemper', unit: '', tester: true }] as const;
	const given = { ...order, gifts, discount: rupiah(46_000), total: rupiah(1_500_000) };
	const ware = `• 2 loyang Brownies kukus — Rp46.000
• 1.000 biji Klepon — Rp1.500.000
• 1 mika Klepon — gratis
• 1 Lemper — tester, gratis

Potongan: −Rp46.000
Total: *Rp1.500.000*`;
	expect(message.confirmation(given)).toContain(ware);
	expect(message.receipt(given)).toContain(ware);
});

test('a numbered receipt with what is given, let off, brought and paid', () => {
	const gift = { product, name: 'Donat', unit: '', quantity: 2 };
	const given = { ...order, gifts: [gift, { ...gift, tester: true as const }] };
	const sums = { discount: rupiah(46_000), fee: rupiah(5_000), total: rupiah(1_505_000) };
	const paid = { number: 1_214, paid: rupiah(505_000), left: rupiah(1_000_000), balance: rupiah(0) };
	expect(message.receipt({ ...given, ...sums, ...paid })).toBe(`Nota No. 1.214 · Azzalea Cake
Untuk Bu Sri
Besok, Sabtu Legi

• 2 loyang Brownies kukus — Rp46.000
• 1.000 biji Klepon — Rp1.500.000
• 2 Donat — gratis
• 2 Donat — tester, gratis

Potongan: −Rp46.000
Ongkir: Rp5.000
Total: *Rp1.505.000*
Sudah dibayar: Rp505.000
Sisa: Rp1.000.000

Terima kasih, semoga berkenan 🙏`);
	expect(message.receipt({ ...order, paid: order.total, left: rupiah(0) })).toContain('Rp1.546.000\nLunas\n');
	expect(message.confirmation({ ...given, ...sums })).toContain(
		'gratis\n• 2 Donat — tester, gratis\n\nPotongan',
	);
});

test('a receipt says nothing of a debt that is not there', () => {
	expect(message.receipt(order)).not.toMatch(/kasbon/i);
	expect(message.receipt({ ...order, balance: rupiah(0) })).not.toMatch(/kasbon/i);
});

test('thanks', () => {
	expect(message.thanks(letter)).toBe(
		'Halo Bu Sri, terima kasih sudah pesan di Azzalea Cake 🙏\n\n' +
			'Semoga cocok. Kalau ada yang kurang, kabari saja ya, biar saya perbaiki.',
	);
});

test('price list', () => {
	const rows = [
		{ name: 'Brownies kukus', unit: 'loyang', price: rupiah(55_000) },
		{ name: 'Paket arisan', unit: '', price: rupiah(250_000) },
	];
	expect(message.prices({ shop: 'Azzalea Cake', rows })).toBe(`Halo, ini daftar harga Azzalea Cake:

• Brownies kukus Rp55.000/loyang
• Paket arisan Rp250.000

Mau pesan? Balas saja pesan ini ya 🙏`);
});

test.each([
	[26_000, 'Sisa kasbon: Rp26.000'],
	[0, 'Kasbon: lunas'],
	[-5_000, 'Kelebihan bayar: Rp5.000, disimpan untuk pesanan berikutnya'],
])('a balance of %i is told as "%s"', (balance, words) => {
	expect(message.balance(rupiah(balance))).toBe(words);
});

describe('every message', () => {
	const odd = { shop: 'Kopi*Rojo', name: '_Bu\nSri_' };
	const oddOrder = {
		...odd,
		lines: lines.map((line) => ({ ...line, name: 'Kue ~lapis~' })),
		total: rupiah(1),
		day: 'Besok',
	};
	const all = [
		message.greeting(odd),
		message.confirmation({ ...oddOrder, note: 'tanpa *kacang' }),
		message.receipt({ ...oddOrder, balance: rupiah(1) }),
		message.thanks(odd),
		message.prices({ ...odd, rows: [{ name: '`Kue`', unit: '_biji', price: rupiah(1) }] }),
	];

	test.each(all)('has no formatting but a bold total: %s', (text) => {
		expect(text.replace(/^Total: \*Rp[\d.]+\*$/m, '')).not.toMatch(/[*_~`]/);
	});

	test.each(all)('carries no plus and no empty line at its ends: %s', (text) => {
		expect(text).not.toContain('+');
		expect(text).toBe(text.trim());
		expect(text).not.toMatch(/\n{3}| {2}|undefined/);
	});
});

test('a price list has its groups as headings', () => {
	const row = (name: string, group?: string) => ({ name, unit: '', price: rupiah(2_000), group });
	const rows = [row('Nastar', 'Kue kering'), row('Klepon'), row('Kastengel', 'Kue kering')];
	expect(message.prices({ shop: 'Azzalea Cake', rows })).toContain(`
• Klepon Rp2.000

*Kue kering*
• Nastar Rp2.000
• Kastengel Rp2.000
`);
});

test('an order of everyday size and twenty prices fit a link', () => {
	const row = { name: 'Bakpia kacang hijau', unit: 'kotak', price: rupiah(25_000) };
	const ten = Array.from({ length: 10 }, (): Line => ({ product, quantity: 12, ...row }));
	const twenty = Array.from({ length: 20 }, () => row);
	expect(waLink({ text: message.confirmation({ ...order, lines: ten }) }).kind).toBe('link');
	expect(waLink({ text: message.prices({ ...letter, rows: twenty }) }).kind).toBe('link');
});

test('what is brought says where to, at what cost, and when', () => {
	const fee = rupiah(5_000);
	const brought = { ...order, way: 'Diantar ke Krajan RT 2', fee, total: rupiah(1_551_000) };
	const rest = ['• 1.000 biji Klepon — Rp1.500.000', '', 'Ongkir: Rp5.000', 'Total: *Rp1.551.000*'];
	expect(message.confirmation(brought).split('\n').slice(3, 9)).toEqual([
		...rest,
		'Untuk: Besok, Sabtu Legi',
		'Diantar ke Krajan RT 2',
	]);
	expect(message.receipt(brought).split('\n').slice(2, 9)).toEqual([
		'Besok, Sabtu Legi',
		'Diantar ke Krajan RT 2',
		'',
		'• 2 loyang Brownies kukus — Rp46.000',
		...rest.slice(0, 3),
	]);
});
