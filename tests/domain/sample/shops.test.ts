import { expect, test } from 'vitest';
import { mostName } from '../../../src/domain/customer.ts';
import { parsePhone } from '../../../src/domain/phone.ts';
import { mostUnit } from '../../../src/domain/product.ts';
import { businesses, villages } from '../../../src/domain/sample/people.ts';
import { sampleShops } from '../../../src/domain/sample/shops.ts';

test('there are eleven shops, told apart by key, name and number', () => {
	for (const field of ['key', 'name', 'phone'] as const) {
		expect(new Set(sampleShops.map((shop) => shop[field])).size).toBe(11);
	}
});

test.each(sampleShops)('$name sells what a price list can hold', ({ phone, products, gift }) => {
	expect(parsePhone(phone)).toBe(phone);
	expect(phone).toMatch(/^62812000001\d\d$/);
	expect(new Set(products.map(({ name }) => name)).size).toBe(products.length);
	for (const { name, unit, price, regular, reseller, few, many } of products) {
		expect(name.length).toBeLessThanOrEqual(mostName);
		expect(unit.length).toBeLessThanOrEqual(mostUnit);
		expect(price).toBeGreaterThan(regular ?? 0);
		expect(regular ?? price).toBeGreaterThan(reseller ?? 0);
		expect(Math.min(...(many ?? few))).toBeGreaterThanOrEqual(Math.min(...few));
	}
	if (gift) expect(gift.from).toBeGreaterThan(Math.min(...products.map(({ price }) => price)));
});

test.each(sampleShops)(
	'$name has customers of rhythms that make regulars',
	({ region, circles, products }) => {
		const people = circles.reduce((sum, circle) => sum + circle.people, 0);
		expect(people).toBeGreaterThanOrEqual(28);
		expect(people).toBeLessThanOrEqual(36);
		const names = { ...villages[region].names, ...businesses };
		for (const { gap, regulars, people, kind, who } of circles) {
			expect(Object.keys(names)).toEqual(expect.arrayContaining([...who]));
			expect(gap[0]).toBeGreaterThanOrEqual(1);
			expect(gap[1]).toBeGreaterThanOrEqual(gap[0]);
			expect(gap[1]).toBeLessThanOrEqual(24);
			expect(regulars).toBeLessThan(people);
			if (kind !== 'buyer') expect(products.some(({ many, special }) => many && !special)).toBe(true);
		}
	},
);
