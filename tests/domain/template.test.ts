import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillTemplate, placeholders, unfilledPlaceholders } from '../../src/domain/template.ts';

test('placeholders are filled', () => {
	expect(
		fillTemplate('Halo {nama}, {produk} di {toko} {total} untuk {tanggal}, sisa {sisa}.', {
			nama: 'Bu Sri',
			produk: 'brownies',
			toko: 'Vanara Cake',
			total: 'Rp46.000',
			tanggal: 'Sabtu Legi',
			sisa: 'Rp26.000',
		}),
	).toBe('Halo Bu Sri, brownies di Vanara Cake Rp46.000 untuk Sabtu Legi, sisa Rp26.000.');
});

test('however the keyboard wrote them, as often as they stand there', () => {
	expect(fillTemplate('{Nama} {NAMA} { nama }', { nama: 'Bu Sri' })).toBe('Bu Sri Bu Sri Bu Sri');
});

test('what is unknown or has no value stays visible', () => {
	expect(fillTemplate('{nma} {nama} {} {toString}', {})).toBe('{nma} {nama} {} {toString}');
});

test('a name cannot change the formatting of the rest', () => {
	expect(fillTemplate('*{nama}* dari {toko}', { nama: 'Bu *Sri', toko: 'Kopi_Rojo' })).toBe(
		'*Bu Sri* dari Kopi Rojo',
	);
});

test('braces and dollars in a value are only text', () => {
	expect(fillTemplate('{nama}, {total}', { nama: '{total} $& $1', total: 'Rp1.000' })).toBe(
		'{total} $& $1, Rp1.000',
	);
});

test('what will stay open is told once each, as written', () => {
	const template = '{nama} {nma} {Toko} {nma} {nama pelanggan} {25rb} {constructor} {Total} {';
	expect(unfilledPlaceholders(template, { nama: 'Bu Sri', toko: 'Kopi Rojo' })).toEqual([
		'nma',
		'nama pelanggan',
		'25rb',
		'constructor',
		'Total',
	]);
});

test('text without braces is left as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const plain = text.replace(/[{}]/g, '');
			expect(fillTemplate(plain, { nama: 'Bu Sri' })).toBe(plain);
			expect(unfilledPlaceholders(plain, {})).toEqual([]);
		}),
	);
});

test('nothing known stays open once every value is there', () => {
	const values = Object.fromEntries(placeholders.map((placeholder) => [placeholder, 'x']));
	const part = fc.oneof(fc.constantFrom(...placeholders.map((each) => `{${each}}`)), fc.string());
	fc.assert(
		fc.property(fc.array(part), (parts) => {
			const filled = fillTemplate(parts.join(''), values);
			for (const placeholder of placeholders) expect(filled).not.toContain(`{${placeholder}}`);
		}),
	);
});
