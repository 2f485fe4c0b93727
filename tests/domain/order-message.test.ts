import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { messageMark } from '../../src/domain/message-mark.ts';
import { type OrderCode, orderCodeRoute, packOrder } from '../../src/domain/order-code.ts';
import { readOrderMessage } from '../../src/domain/order-message.ts';
import { productTag } from '../../src/domain/product-tag.ts';
import { linesRead, priceList } from './order-text/price-list.ts';

const today = '2026-11-22' as Day;
const products = priceList('bakpia');
const [first, second] = products;
const read = (text: string) => readOrderMessage(text, products, today, () => (line) => line.startsWith('•'));

const ordered: OrderCode = {
	placed: today,
	tier: 'ordinary',
	delivery: 'pickup',
	salt: 0,
	lines: [first, second].flatMap((product, at) =>
		product ? [{ tag: productTag(product.id, 0), quantity: 5 + at, price: product.price }] : [],
	),
	name: 'Bu Endang',
	note: '',
};
const code = packOrder(ordered);
const link = `https://dapur-bu-endang.example/toko/#${orderCodeRoute}${code}`;

describe('a message with a code', () => {
	test('is what the code says, whatever the words say', () => {
		const message = read(`bakpia keju 100\n${link}`);
		expect(message).toMatchObject({ by: 'code', name: 'Bu Endang', delivery: 'pickup', isAltered: false });
		expect(message.lines.map(({ quantity }) => quantity)).toEqual([5, 6]);
		expect(message.rest).toEqual(['bakpia keju 100']);
	});

	test('keeps the words beside the link, and another order with its link', () => {
		const other = packOrder({ ...ordered, name: 'Bu Sri' });
		const message = read(`tolong cepat: ${link} ya bu\nsama ini ${link.replace(code, other)}`);
		expect(message).toMatchObject({ name: 'Bu Endang' });
		expect(message.rest).toEqual(['tolong cepat:  ya bu', `sama ini ${link.replace(code, other)}`]);
	});

	test('has one mark, however it came', () => {
		expect(read(`• 5 kotak\n• 6 kotak\n\n${link}`).mark).toBe(read(code).mark);
	});

	test.each([
		['• 5 kotak a\n• 6 kotak b', false],
		['• 5 kotak a\n• 60 kotak b', true],
		['• 5 kotak a', true],
	])('tells whether its lines were altered: %j', (lines, isAltered) => {
		expect(read(`${lines}\n${link}`).isAltered).toBe(isAltered);
	});
});

describe('a message without a code', () => {
	test('is read as a person wrote it', () => {
		const text = 'bakpia keju 5, jangan gosong, an. Bu Sri';
		const message = read(text);
		expect(message).toMatchObject({ by: 'hand', mark: messageMark(text), name: 'Bu Sri', unknown: [] });
		expect(message.lines).toMatchObject([{ quantity: 5, words: 'bakpia keju 5', sure: true }]);
		expect(message.rest).toEqual(['jangan gosong']);
	});

	test('is so too where its code was broken on the way', () => {
		const text = `bakpia keju 5\n${link.slice(0, -6)}`;
		expect(read(text).by).toBe('hand');
		expect(linesRead({ lines: read(text).lines }, products)).toEqual({ 'Bakpia keju isi 10': 5 });
	});
});

test('any text, also one around or within a code, is a message', () => {
	const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(link, code, '\n', 'bakpia 5', '• 5'));
	const cut = fc.tuple(fc.array(part, { maxLength: 8 }), fc.nat(), fc.nat());
	fc.assert(
		fc.property(cut, ([parts, from, length]) => {
			const text = parts.join('');
			const start = from % (text.length + 1);
			const message = read(text.slice(start, start + (length % (text.length + 1))));
			expect(message.lines.every(({ quantity }) => quantity >= 1)).toBe(true);
		}),
		{ numRuns: 1_000 },
	);
}, 60_000);
