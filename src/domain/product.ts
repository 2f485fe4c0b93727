import type { Tier } from './customer.ts';
import type { Drawing } from './drawing-letter.ts';
import type { Id } from './id.ts';
import type { Row } from './row.ts';
import type { Rupiah } from './rupiah.ts';

/** What one batch takes, and how many it yields. */
export interface Recipe {
	readonly yields: number;
	readonly ingredients: readonly Ingredient[];
}

export interface Ingredient {
	readonly name: string;
	/** Thousandths at the finest: half a kilogram, not a third. */
	readonly amount: number;
	readonly unit: string;
}

export interface Product extends Row {
	readonly name: string;
	readonly unit: string;
	readonly price: Rupiah;
	readonly regularPrice?: Rupiah;
	readonly resellerPrice?: Rupiah;
	readonly available: boolean;
	/** Place in the list; fractions let a product move between two others. */
	readonly rank: number;
	/** The drawn picture for a product without a photo. */
	readonly drawing?: Drawing;
	readonly photo?: Id;
	/** What it stands under in lists: "Kue kering". */
	readonly group?: string;
	/** What making one costs. */
	readonly cost?: Rupiah;
	/** The price of one for whoever takes so many or more. */
	readonly bulk?: { readonly from: number; readonly price: Rupiah };
	readonly recipe?: Recipe;
}

export const mostUnit = 20;
export const mostGroup = 30;

/** The price for a tier; the ordinary one where the tier has none of its own. */
export function priceFor(product: Product, tier: Tier): Rupiah {
	if (tier === 'reseller') return product.resellerPrice ?? product.regularPrice ?? product.price;
	if (tier === 'regular') return product.regularPrice ?? product.price;
	return product.price;
}
