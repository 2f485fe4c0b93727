import { describe, expect, test } from 'vitest';
import { rupiah } from '../../src/domain/rupiah.ts';
import { orderLetters } from '../../src/i18n/order-letter.ts';
import { isLetterLine } from '../../src/i18n/order-letter-line.ts';

const link = 'https://dapur.example/#/p/abc';
const letter = {
	shop: 'Dapur Mawar',
	name: 'Bu Sri',
	lines: [{ name: 'Donat kentang', unit: 'kotak', quantity: 3, price: rupiah(18_000) }],
	total: rupiah(54_000),
	delivery: 'pickup',
	day: 'Jumat, 27 November 2026',
	note: 'jangan terlalu manis',
	link,
} as const;

describe('a line of a letter', () => {
	test.each([
		['picked up', letter],
		['brought', { ...letter, delivery: 'delivery' as const }],
		['without name, day and note', { ...letter, name: '', day: undefined, note: '' }],
	])('is known as ours, %s', (_, order) => {
		const lines = orderLetters(order).flatMap((text) => text.split('\n').filter(Boolean));
		expect(lines.filter((line) => line !== link && !isLetterLine(line))).toEqual([]);
	});

	test.each(['Tolong cepat ya bu', 'yang donat jangan gosong', 'Untuk anak saya'])('is not “%s”', (line) => {
		expect(isLetterLine(line)).toBe(line.startsWith('Untuk: '));
	});
});
