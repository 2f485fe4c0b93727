import { expect, test } from 'vitest';
import type { Id } from '../../src/domain/id.ts';
import type { Line } from '../../src/domain/order.ts';
import { rupiah } from '../../src/domain/rupiah.ts';
import { insideLine, sayLines, sayWare } from '../../src/i18n/order-words.ts';
import * as ordersText from '../../src/i18n/orders.ts';

const line = (quantity: number, name: string): Line => ({
	product: name as Id,
	name,
	unit: 'biji',
	quantity,
	price: rupiah(1_000),
});

test('an order is said in one line, long ones only in part', () => {
	expect(sayLines([line(2, 'Brownies kukus'), line(1_000, 'Klepon')])).toBe('2 brownies kukus, 1.000 klepon');
	const four = ['A1', 'B1', 'C1', 'D1'].map((name) => line(1, name));
	expect(sayLines(four)).toBe('1 a1, 1 b1, 1 c1, 1 d1');
	expect(sayLines([...four, line(1, 'E1')])).toBe('1 a1, 1 b1, 1 c1, 2 macam lagi');
	expect(sayLines([])).toBe('');
});

test('a name begins small within a line, unless it is written in capitals', () => {
	expect(insideLine('Kopi Rojo')).toBe('kopi Rojo');
	expect(insideLine('TALAM')).toBe('TALAM');
	expect(insideLine('🍰 Tart')).toBe('🍰 Tart');
	expect(insideLine('')).toBe('');
});

test('what is to be made is said with its units', () => {
	const sum = (quantity: number, unit: string, name: string) => ({
		product: name as Id,
		quantity,
		unit,
		name,
	});
	expect(ordersText.make([sum(3, 'loyang', 'Brownies'), sum(1_200, '', 'Donat')])).toBe(
		'Bikin: 3 loyang brownies, 1.200 donat',
	);
});

test.each([
	['loyang', 'Brownies kukus', 'loyang brownies kukus'],
	['', 'Klepon', 'klepon'],
	['botol', 'Cuko botol 250 ml', 'cuko botol 250 ml'],
	['Bal', 'Keripik bal 5 kg', 'keripik bal 5 kg'],
	['bal', 'Balado', 'bal balado'],
])('%j of %j is said as %j', (unit, name, said) => {
	expect(sayWare({ unit, name })).toBe(said);
});
