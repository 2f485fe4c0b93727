import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { linesTotal } from '../../src/domain/order.ts';
import { linesOf, type OrderCode } from '../../src/domain/order-code.ts';
import { productTag } from '../../src/domain/product-tag.ts';
import { weekdayDate } from '../../src/i18n/calendar.ts';
import { orderLetters } from '../../src/i18n/order-letter.ts';
import { letterLines } from '../../src/i18n/order-letter-line.ts';
import { priceList } from '../domain/order-text/price-list.ts';

const products = priceList('azzalea');
const [donut] = products;
if (!donut) throw new Error('no product');

const code: OrderCode = {
	placed: '2026-11-22' as Day,
	tier: 'ordinary',
	delivery: 'pickup',
	day: '2026-11-27' as Day,
	salt: 0,
	lines: [{ tag: productTag(donut.id, 0), quantity: 3, price: donut.price }],
	name: 'Bu *Sri*',
	note: 'jangan terlalu manis',
};
const link = 'https://dapur.example/#/p/abc';

/** All that the buyer's page may write for an order. */
function letters({ day, placed, ...order }: OrderCode): string[] {
	const { lines } = linesOf(code, products);
	return orderLetters({
		...order,
		shop: 'Dapur Mawar',
		lines,
		total: linesTotal(lines),
		day: day && weekdayDate(day, placed),
		link,
	}).flatMap((text) => text.split('\n').filter(Boolean));
}

const { day: _, ...dayless } = code;
const isOurs = letterLines(code, linesOf(code, products));

describe('a line of a letter', () => {
	test.each<[string, OrderCode]>([
		['picked up', code],
		['brought', { ...code, delivery: 'delivery' }],
		['without name, day and note', { ...dayless, name: '', note: '' }],
	])('is known as ours, %s', (_, order) => {
		const isOurs = letterLines(order, linesOf(order, products));
		expect(letters(order).filter((line) => line !== link && !isOurs(line))).toEqual([]);
	});

	test('is known without its bold letters, as some copy it', () => {
		expect(letters(code).filter((line) => line !== link && !isOurs(line.replace(/\*/g, '')))).toEqual([]);
	});

	test.each([
		'Tolong cepat ya bu',
		'yang donat jangan gosong',
		'Untuk anak saya',
		'Untuk: Sabtu, 28 November',
		'Catatan: jangan terlalu manis, lilinnya 5',
		'Nama: Bu Sri dan Bu Ani',
		`• 5 ${donut.unit} ${donut.name}`,
		'• lilin 2',
		'Halo Dapur Mawar, ini Bu Sri, saya mau pesan:',
	])('is not “%s”, which the buyer has written', (line) => {
		expect(isOurs(line)).toBe(false);
	});

	test('is not the day that is too far away for the code', () => {
		const isOurs = letterLines(dayless, linesOf(dayless, products));
		expect(isOurs('Untuk: Jumat, 27 November')).toBe(false);
	});
});
