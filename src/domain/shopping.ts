import type { Id } from './id.ts';
import type { Ingredient, Product } from './product.ts';
import type { ProductSum } from './production.ts';

/** What has to be bought, and what it is for. */
export interface ShoppingList {
	/** Together over all products, by name. */
	readonly items: readonly Ingredient[];
	/** Products without a recipe: nothing is known of what they take. */
	readonly without: readonly string[];
}

/**
 * What making so much takes: recipes in proportion, not in whole batches, since what is perishable is bought
 * only for what was ordered. The same ingredient in the same unit is added up, however its name is written;
 * sums are rounded up to thousandths.
 */
export function shoppingList(
	sums: readonly Pick<ProductSum, 'product' | 'name' | 'quantity'>[],
	products: ReadonlyMap<Id, Pick<Product, 'recipe'>>,
): ShoppingList {
	const items = new Map<string, Ingredient>();
	const without: string[] = [];
	for (const { product, name, quantity } of sums) {
		const recipe = products.get(product)?.recipe;
		if (!recipe || recipe.ingredients.length === 0) {
			if (quantity > 0) without.push(name);
			continue;
		}
		for (const { name, amount, unit } of recipe.ingredients) {
			const key = `${fold(name)} ${fold(unit)}`;
			const before = items.get(key);
			const more = (amount * quantity) / recipe.yields;
			// Of its spellings the one with a capital, whichever product it stands with.
			const spelt = before && before.name < name ? before.name : name;
			items.set(key, { unit, ...before, name: spelt, amount: (before?.amount ?? 0) + more });
		}
	}
	const rounded = [...items.values()]
		.map((item) => ({ ...item, amount: roundUp(item.amount) }))
		.filter(({ amount }) => amount > 0);
	return { items: rounded.sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1)), without };
}

function fold(text: string): string {
	return text.trim().toLowerCase();
}

/** Up to thousandths; what binary fractions add beyond that is no more sugar. */
function roundUp(amount: number): number {
	return Math.ceil(Number((amount * 1000).toFixed(3))) / 1000;
}
