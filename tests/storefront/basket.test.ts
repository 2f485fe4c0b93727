import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { readOrderCode } from '../../src/domain/order-code.ts';
import { mostRupiah } from '../../src/domain/rupiah.ts';
import {
	basketTotal,
	emptyBasket,
	isCount,
	isPast,
	orderOf,
	pickedItems,
	reviveBasket,
	withCount,
} from '../../src/storefront/basket.ts';
import { orderLink } from '../../src/storefront/order-link.ts';
import { catalogNamed } from '../domain/catalog-rows.ts';

const today = '2026-11-22' as Day;
const app = 'https://toko.example/a/';

function stock(count: number, name = 'Kue') {
	return Array.from({ length: count }, (_, at) => ({
		name: `${name} ${at + 1}`,
		unit: 'biji',
		price: 2_500,
	}));
}

const catalog = catalogNamed('Vanara Cake', stock(9));
const [first, second] = catalog.items;
if (!first || !second) throw new Error('no items');

describe('a basket', () => {
	test('counts, sums up, and leaves out what has sold out since', () => {
		const basket = withCount(catalog, withCount(catalog, emptyBasket(catalog), first, 2), second, 20);
		const picked = pickedItems(catalog, basket);
		expect(picked.map(({ quantity }) => quantity)).toEqual([2, 20]);
		expect(basketTotal(picked)).toBe(55_000);
		const items = catalog.items.map((item) => (item === first ? { ...item, available: false } : item));
		expect(pickedItems({ ...catalog, items }, basket)).toHaveLength(1);
	});

	test('takes no number that is none, or more than money can count', () => {
		const basket = emptyBasket(catalog);
		for (const count of [-1, 1.5, 10_000, Number.NaN]) {
			expect(withCount(catalog, basket, first, count)).toBe(basket);
		}
		expect(isCount({ ...first, price: mostRupiah as never }, 2)).toBe(false);
	});

	test('comes back from what was remembered, and from anything else as an empty one', () => {
		const basket = {
			...withCount(catalog, emptyBasket(catalog), second, 3),
			name: 'Bu Sri',
			day: '2026-11-25',
		};
		expect(reviveBasket(catalog, structuredClone(basket))).toEqual(basket);
		for (const other of [undefined, null, 'x', 7, [], { counts: 'x', name: 7 }, { counts: [-1, 'x', 1.5] }]) {
			expect(reviveBasket(catalog, other)).toEqual(emptyBasket(catalog));
		}
	});

	test('knows a wanted day that is over', () => {
		const basket = emptyBasket(catalog);
		expect(isPast({ ...basket, day: '2026-11-21' }, today)).toBe(true);
		expect(isPast({ ...basket, day: '2026-11-22' }, today)).toBe(false);
		expect(isPast(basket, today)).toBe(false);
	});
});

describe('the order', () => {
	const basket = {
		...withCount(catalog, emptyBasket(catalog), first, 3),
		name: ' Bu  Sri ',
		delivery: 'delivery',
		note: 'sebelah musala,\nkurang manis',
	} as const;

	function sent(from: typeof catalog, picked = basket as Parameters<typeof orderLink>[1]) {
		const link = orderLink(from, picked, today, app);
		expect(link.kind).toBe('link');
		return link.text;
	}

	test('goes to the seller, for people and for the app alike', () => {
		const link = orderLink(catalog, { ...basket, day: '2026-11-25' }, today, app);
		if (link.kind === 'long') throw new Error('long');
		expect(link.href).toMatch(/^https:\/\/wa\.me\/6281200000101\?text=/);
		const [code] = link.text.split('\n').reverse();
		expect(link.text).toBe(
			[
				'Halo Vanara Cake, saya mau pesan:',
				'',
				'• 3 biji Kue 1 — Rp7.500',
				'',
				'Total: *Rp7.500*',
				'Untuk: Rabu, 25 November',
				'Diantar',
				'Catatan: sebelah musala, kurang manis',
				'Nama: Bu Sri',
				'',
				'Untuk penjual, ketuk untuk mencatat:',
				code,
			].join('\n'),
		);
		expect(code).toMatch(/^https:\/\/toko\.example\/a\/#\/p\/[\w-]+$/);
		expect(readOrderCode(link.text)).toEqual({
			...orderOf(catalog, { ...basket, day: '2026-11-25' }, today),
			day: '2026-11-25',
			name: 'Bu Sri',
			note: 'sebelah musala, kurang manis',
		});
	});

	test('names a day in words that is too far away for the code', () => {
		const text = sent(catalog, { ...basket, day: '2028-01-01' });
		expect(text).toContain('Untuk: Sabtu, 1 Januari 2028');
		expect(readOrderCode(text)?.day).toBeUndefined();
	});

	test('of many products has fewer words, but never fewer lines in its code', () => {
		for (const [count, name] of [
			[8, 'Kue'],
			[30, 'Kue lapis legit istimewa'],
			[60, 'Kue lapis legit istimewa dari dapur Bu Ratna'],
		] as const) {
			const many = catalogNamed('Vanara Cake', stock(count, name));
			const counts = many.items.map(() => 12);
			const picked = { ...basket, counts };
			const text = sent(many, picked);
			expect(text.length).toBeLessThanOrEqual(1_000);
			expect(readOrderCode(text)?.lines).toHaveLength(pickedItems(many, picked).length);
		}
	});
});
