import type { Tier } from './customer.ts';
import type { Drawing } from './drawing-letter.ts';
import type { Id } from './id.ts';
import type { Row } from './row.ts';
import type { Rupiah } from './rupiah.ts';

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
}

export const mostUnit = 20;
export const mostGroup = 30;

/** The price for a tier; the ordinary one where the tier has none of its own. */
export function priceFor(product: Product, tier: Tier): Rupiah {
	if (tier === 'reseller') return product.resellerPrice ?? product.regularPrice ?? product.price;
	if (tier === 'regular') return product.regularPrice ?? product.price;
	return product.price;
}
