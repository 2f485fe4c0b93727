import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bonus } from '../../src/domain/bonus.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Id } from '../../src/domain/id.ts';
import {
	type Bought,
	giftOf,
	type Offer,
	offersFor,
	percentOf,
	stampsOf,
	withGift,
} from '../../src/domain/offer.ts';
import { type Gift, type Line, linesTotal, orderTotal } from '../../src/domain/order.ts';
import { rupiah } from '../../src/domain/rupiah.ts';

const today = '2026-11-22' as Day;

const line = (product: string, quantity: number, price = 15_000): Line => ({
	product: product as Id,
	name: product,
	unit: 'porsi',
	quantity,
	price: rupiah(price),
});

const bought = (lines: readonly Line[], more: Partial<Bought> = {}): Bought => ({
	lines,
	placed: today,
	status: 'done',
	...more,
});

const rule = (kind: Bonus['kind'], fields: Partial<Omit<Bonus, 'kind'>> = {}): Bonus =>
	({ id: (fields.id ?? kind) as Id, born: '0', kind, ...fields }) as Bonus;

const id = (name: string) => name as Id;
const stamps = rule('stamps', { product: id('bakso'), count: 10, from: today });

describe('a stamp card', () => {
	test('gives one after ten, counted over all orders', () => {
		const before = [bought([line('bakso', 4)]), bought([line('bakso', 3), line('mie', 9)])];
		expect(offersFor([stamps], { lines: [line('bakso', 2)] }, before, today)).toEqual([]);
		expect(offersFor([stamps], { lines: [line('bakso', 3)] }, before, today)).toEqual([
			{ bonus: stamps, gift: { product: 'bakso', quantity: 1 }, because: 10 },
		]);
		expect(stampsOf(stamps, before)).toEqual({ stamps: 7, full: 0 });
	});

	test('gives two where twenty were bought, less what was given', () => {
		const gifts: Gift[] = [
			{ product: id('bakso'), name: 'bakso', unit: 'porsi', quantity: 1, bonus: stamps.id },
		];
		const [offer] = offersFor([stamps], { lines: [line('bakso', 25)] }, [], today);
		expect(offer?.gift?.quantity).toBe(2);
		const [second] = offersFor([stamps], { lines: [line('bakso', 25)], gifts }, [], today);
		expect(second?.gift?.quantity).toBe(1);
		expect(stampsOf(stamps, [bought([line('bakso', 25)], { gifts })])).toEqual({ stamps: 5, full: 1 });
	});

	test('counts neither what was bought before it began nor what was cancelled', () => {
		const old = bought([line('bakso', 30)], { placed: '2026-11-21' as Day });
		const cancelled = bought([line('bakso', 30)], { status: 'cancelled' });
		expect(offersFor([stamps], { lines: [] }, [old, cancelled], today)).toEqual([]);
	});
});

describe('each rule by itself', () => {
	test('goods above an amount, once', () => {
		const goods = rule('goods', { above: rupiah(1_000_000), gift: id('keripik'), quantity: 5 });
		expect(offersFor([goods], { lines: [line('bal', 5, 190_000)] }, [], today)).toEqual([]);
		expect(offersFor([goods], { lines: [line('bal', 6, 190_000)] }, [], today)).toEqual([
			{ bonus: goods, gift: { product: 'keripik', quantity: 5 }, because: 1_140_000 },
		]);
	});

	test('a tester above an amount', () => {
		const tester = rule('tester', { above: rupiah(500_000), gift: id('arabika') });
		const [offer] = offersFor([tester], { lines: [line('kopi', 10, 50_000)] }, [], today);
		const gift = offer && giftOf(offer, { name: 'Kopi arabika', unit: 'bungkus' });
		expect(gift).toEqual({
			product: 'arabika',
			name: 'Kopi arabika',
			unit: 'bungkus',
			quantity: 1,
			bonus: 'tester',
			tester: true,
		});
	});

	test('a gift with each of a product', () => {
		const bag = rule('gift', { product: id('senapan'), gift: id('tas') });
		const [offer] = offersFor([bag], { lines: [line('senapan', 2)] }, [], today);
		expect(offer?.gift).toEqual({ product: 'tas', quantity: 2 });
		expect(offersFor([bag], { lines: [line('tas', 2)] }, [], today)).toEqual([]);
	});

	test('a percentage in a season, and only then', () => {
		const season = rule('season', { percent: 5, from: '2026-11-20' as Day, to: today });
		const [offer] = offersFor([season], { lines: [line('nastar', 3, 65_000)] }, [], today);
		expect(offer?.discount).toBe(9_750);
		expect(offersFor([season], { lines: [line('nastar', 3)] }, [], '2026-11-23' as Day)).toEqual([]);
		expect(offersFor([season], { lines: [line('nastar', 3)] }, [], '2026-11-19' as Day)).toEqual([]);
	});

	test('a percentage for members, after so many orders', () => {
		const member = rule('member', { count: 5, percent: 5 });
		const before = Array.from({ length: 5 }, () => bought([line('pempek', 1)]));
		expect(offersFor([member], { lines: [line('pempek', 4)] }, before.slice(1), today)).toEqual([]);
		expect(offersFor([member], { lines: [line('pempek', 4)] }, before, today)).toEqual([
			{ bonus: member, discount: 3_000, because: 5 },
		]);
	});

	test('of two percentages the better one, and none that is no better than what stands', () => {
		const season = rule('season', { percent: 10 });
		const member = rule('member', { count: 0, percent: 5 });
		const lines = [line('pempek', 4)];
		const best = offersFor([member, season], { lines }, [], today);
		expect(best.map(({ discount }) => discount)).toEqual([6_000]);
		expect(offersFor([member, season], { lines, discount: rupiah(6_000) }, [], today)).toEqual([]);
	});

	test('one that is paused suggests nothing', () => {
		const season = rule('season', { percent: 10, paused: true });
		expect(offersFor([season], { lines: [line('pempek', 4)] }, [], today)).toEqual([]);
	});
});

describe('laws', () => {
	const anyProduct = fc.constantFrom('a', 'b', 'c');
	const anyLines = fc.array(
		fc
			.record({
				product: anyProduct,
				quantity: fc.integer({ min: 1, max: 99 }),
				price: fc.integer({ min: 0, max: 200_000 }),
			})
			.map(({ product, quantity, price }) => line(product, quantity, price)),
		{ maxLength: 4 },
	);
	const anyOrder = fc
		.record({ lines: anyLines, status: fc.constantFrom('ordered', 'done', 'cancelled' as const) })
		.map(({ lines, status }) => bought(lines, { status }));
	const anyRule = fc
		.record({
			kind: fc.constantFrom('stamps', 'goods', 'tester', 'gift', 'season', 'member' as const),
			product: anyProduct,
			gift: anyProduct,
			count: fc.integer({ min: 1, max: 12 }),
			quantity: fc.integer({ min: 1, max: 5 }),
			above: fc.integer({ min: 0, max: 1_000_000 }).map(rupiah),
			percent: fc.integer({ min: 1, max: 100 }),
		})
		.map(({ kind, product, gift, ...fields }) =>
			rule(kind, { product: id(product), gift: id(gift), ...fields }),
		);
	const anyRules = fc
		.array(anyRule, { maxLength: 5 })
		.map((rules) => rules.map((one, at) => ({ ...one, id: id(`rule-${at}`) })));

	interface Written {
		lines: readonly Line[];
		gifts?: readonly Gift[];
		discount?: ReturnType<typeof rupiah>;
	}

	function accept(order: Written, offer: Offer): Written {
		const gift = giftOf(offer, { name: 'x', unit: 'porsi' });
		if (gift) return { ...order, gifts: withGift(order.gifts, gift) };
		return offer.discount === undefined ? order : { ...order, discount: offer.discount };
	}

	test('whoever takes all that is suggested is suggested nothing more', () => {
		fc.assert(
			fc.property(anyRules, anyLines, fc.array(anyOrder, { maxLength: 6 }), (rules, lines, before) => {
				const order = offersFor(rules, { lines }, before, today).reduce(accept, { lines });
				expect(offersFor(rules, order, before, today)).toEqual([]);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('no suggestion makes an order dearer, or lets off more than it costs', () => {
		fc.assert(
			fc.property(anyRules, anyLines, fc.array(anyOrder, { maxLength: 6 }), (rules, lines, before) => {
				for (const offer of offersFor(rules, { lines }, before, today)) {
					const after = orderTotal(accept({ lines }, offer));
					expect(after).toBeGreaterThanOrEqual(0);
					expect(after).toBeLessThanOrEqual(linesTotal(lines));
				}
			}),
			{ numRuns: 1_000 },
		);
	});

	test('neither the order of the rules nor that of the past matters', () => {
		fc.assert(
			fc.property(anyRules, anyLines, fc.array(anyOrder, { maxLength: 6 }), (rules, lines, before) => {
				const sums = (offers: readonly Offer[]) =>
					offers.map(({ gift, discount }) => `${gift?.product} ${gift?.quantity} ${discount}`).sort();
				expect(sums(offersFor([...rules].reverse(), { lines }, [...before].reverse(), today))).toEqual(
					sums(offersFor(rules, { lines }, before, today)),
				);
			}),
			{ numRuns: 1_000 },
		);
	});

	test('over any number of orders, a stamp card gives exactly what its stamps are worth', () => {
		fc.assert(
			fc.property(
				fc.array(anyLines, { minLength: 1, maxLength: 8 }),
				fc.integer({ min: 1, max: 12 }),
				(orders, count) => {
					const card = rule('stamps', { product: id('a'), count });
					const past: Bought[] = [];
					for (const lines of orders) {
						const order = offersFor([card], { lines }, past, today).reduce(accept, { lines });
						past.push(bought(order.lines, order.gifts ? { gifts: order.gifts } : {}));
					}
					const all = past.flatMap(({ lines }) => lines).filter(({ product }) => product === 'a');
					const quantity = all.reduce((sum, one) => sum + one.quantity, 0);
					const gifts = past.flatMap(({ gifts = [] }) => gifts).reduce((sum, one) => sum + one.quantity, 0);
					expect(gifts).toBe(Math.floor(quantity / count));
					expect(stampsOf(card, past)).toEqual({ stamps: quantity % count, full: 0 });
				},
			),
			{ numRuns: 1_000 },
		);
	});
});

test('a percentage is whole rupiah, in favour of the shop', () => {
	expect(percentOf(rupiah(9_999), 5)).toBe(499);
	expect(percentOf(rupiah(100), 100)).toBe(100);
});
