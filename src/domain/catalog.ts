import { mostName, type Tier } from './customer.ts';
import type { Day } from './day.ts';
import { clipText, plainLine } from './plain-text.ts';
import { mostUnit, type Product, priceFor } from './product.ts';
import { productTag, saltFor, type Tag } from './product-tag.ts';
import type { Rupiah } from './rupiah.ts';
import type { Shop } from './shop.ts';

/** What a buyer is shown: all there is behind a catalog link, and nothing about any customer. */
export interface Catalog {
	readonly shop: string;
	/** International digits without plus. */
	readonly phone: string;
	readonly heading: string;
	/** The last day on which to order. */
	readonly closes?: Day;
	/** Whose prices these are. */
	readonly tier: Tier;
	/** What the tags of the products are made with. */
	readonly salt: number;
	readonly items: readonly Item[];
}

export interface Item {
	readonly tag: Tag;
	readonly name: string;
	readonly unit: string;
	readonly price: Rupiah;
	readonly available: boolean;
	/** By name; this version may not know it, and the likely picture stands in. */
	readonly drawing?: string;
}

export const mostItems = 60;
export const mostHeading = 60;

/** What the seller decides about a catalog. */
export interface CatalogChoice {
	readonly tier: Tier;
	readonly heading: string;
	readonly closes?: Day | undefined;
	/** In the order they are to be shown in. */
	readonly products: readonly Product[];
}

/** The catalog of a shop; `all` are the products of the whole book, which the tags must not confuse. */
export function catalogOf(shop: Shop, choice: CatalogChoice, all: readonly Product[]): Catalog {
	const { tier, heading, closes } = choice;
	const shown = choice.products.slice(0, mostItems);
	const idOf = ({ id }: Product) => id;
	const salt = saltFor(shown.map(idOf), all.map(idOf));
	return {
		shop: lineOf(shop.name, mostName),
		phone: shop.phone,
		heading: lineOf(heading, mostHeading),
		...(closes && { closes }),
		tier,
		salt,
		items: shown.map((product) => ({
			tag: productTag(product.id, salt),
			name: lineOf(product.name, mostName),
			unit: lineOf(product.unit, mostUnit),
			price: priceFor(product, tier),
			available: product.available,
			...(product.drawing && { drawing: product.drawing }),
		})),
	};
}

/** Text as the catalog keeps it: one line, of at most so many code points. */
export function lineOf(text: string, most: number): string {
	return clipText(plainLine(text), most);
}
