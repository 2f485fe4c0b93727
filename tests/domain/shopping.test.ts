import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Id } from '../../src/domain/id.ts';
import type { Recipe } from '../../src/domain/product.ts';
import { shoppingList } from '../../src/domain/shopping.ts';

const bakso: Recipe = {
	yields: 50,
	ingredients: [
		{ name: 'Daging sapi', amount: 1, unit: 'kg' },
		{ name: 'Tapioka', amount: 200, unit: 'g' },
	],
};
const mie: Recipe = { yields: 10, ingredients: [{ name: 'daging sapi ', amount: 0.25, unit: 'kg' }] };
const products = new Map([
	['bakso' as Id, { recipe: bakso }],
	['mie' as Id, { recipe: mie }],
	['es' as Id, {}],
]);
const sum = (product: string, quantity: number) => ({ product: product as Id, name: product, quantity });

test('recipes in proportion, the same ingredient together', () => {
	expect(shoppingList([sum('bakso', 75), sum('mie', 4), sum('es', 3)], products)).toEqual({
		items: [
			{ name: 'Daging sapi', amount: 1.6, unit: 'kg' },
			{ name: 'Tapioka', amount: 300, unit: 'g' },
		],
		without: ['es'],
	});
});

test('an ingredient is called alike, whichever product comes first', () => {
	const { items } = shoppingList([sum('mie', 4), sum('bakso', 75)], products);
	expect(items.map(({ name }) => name)).toEqual(['Daging sapi', 'Tapioka']);
});

test('a third of a kilogram is rounded up, to the gram', () => {
	const flour = { yields: 3, ingredients: [{ name: 'Terigu', amount: 1, unit: 'kg' }] };
	const { items } = shoppingList([sum('roti', 1)], new Map([['roti' as Id, { recipe: flour }]]));
	expect(items).toEqual([{ name: 'Terigu', amount: 0.334, unit: 'kg' }]);
});

test('what nobody ordered takes nothing', () => {
	expect(shoppingList([sum('bakso', 0), sum('es', 0)], products)).toEqual({ items: [], without: [] });
});

test('is enough for what is to be made, and at most a thousandth more', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 9_999 }),
			fc.integer({ min: 1, max: 500 }),
			fc.integer({ min: 1, max: 5_000_000 }),
			(quantity, yields, thousandths) => {
				const amount = thousandths / 1000;
				const recipe = { yields, ingredients: [{ name: 'Gula', amount, unit: 'kg' }] };
				const { items } = shoppingList([sum('a', quantity)], new Map([['a' as Id, { recipe }]]));
				const exact = (thousandths * quantity) / yields;
				const bought = Math.round((items[0]?.amount ?? 0) * 1000);
				expect(bought).toBeGreaterThanOrEqual(Math.floor(exact));
				expect(bought).toBeLessThanOrEqual(Math.ceil(exact) + 1);
			},
		),
		{ numRuns: 1_000 },
	);
});
